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
  kind: 'ide',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: ['*.byteoversea.com'],
  admin: null,
  settings: [
    {
      file: null,
      key: 'Privacy Mode',
      concerns: 'telemetry',
      safe: 'on',
      means: 'no training, less telemetry; the VS Code telemetry switch does not cover Trae’s own',
      source: 'https://www.trae.ai/blog/product_thought_0819',
    },
  ],
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
