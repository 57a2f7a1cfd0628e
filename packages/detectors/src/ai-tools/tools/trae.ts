import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'trae',
  name: 'Trae',
  vendor: 'ByteDance',
  roles: ['author'],
  files: [
    { glob: '**/.trae/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.trae/.ignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.trae/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.trae/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.trae/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.trae/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'TRAE_AI_SHELL_ID', strength: 'strong' }],
    products: ['trae'],
  },
  references: ['https://docs.trae.ai/'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.trae/mcp.json',
        'apps/web/.trae/mcp.json',
        '.trae/.ignore',
        '.trae/commands/notes.md',
      ],
      ignore: ['src/nottrae/readme.txt', 'docs/trae-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
