import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'kimi-code',
  name: 'Kimi Code / kimi-cli',
  vendor: 'Moonshot AI',
  roles: ['author'],
  files: [
    { glob: '**/.kimi-code/AGENTS.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.kimi-code/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.kimi-code/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.kimi-code/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.kimi-code/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['kimi code', 'kimi-cli'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'pypi', name: 'kimi-cli', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.kimi-code/AGENTS.md',
        'apps/web/.kimi-code/AGENTS.md',
        '.kimi-code/mcp.json',
        '.kimi-code/agents/notes.md',
      ],
      ignore: ['src/notkimi-code/readme.txt', 'docs/kimi-code-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
