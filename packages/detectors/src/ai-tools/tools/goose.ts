import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'goose',
  name: 'Goose',
  vendor: 'Block / AAIF',
  roles: ['author'],
  files: [
    { glob: '**/.gooseignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.goosehints', role: 'instructions', committed: 'yes' },
    { glob: '**/.goose/recipes/subagents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.goose/recipes/**', role: 'commands', committed: 'yes' },
    { glob: '**/.goose/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.goose/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.goose/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'GOOSE_PROVIDER', strength: 'weak' }],
    products: ['goose'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: [
    'https://github.com/block/goose',
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/block/aittributor',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.gooseignore',
        'apps/web/.gooseignore',
        '.goosehints',
        '.goose/recipes/subagents/notes.md',
      ],
      ignore: ['src/notgooseignore/readme.txt', 'docs/gooseignore-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
