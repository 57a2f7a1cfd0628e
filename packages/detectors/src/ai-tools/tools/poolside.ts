import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'poolside',
  name: 'Poolside agent',
  vendor: 'Poolside',
  roles: ['author'],
  files: [
    { glob: '**/.poolside/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.poolside/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['poolside'],
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
  references: ['https://poolside.ai/', 'https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.poolside/skills/notes.md',
        'apps/web/.poolside/skills/notes.md',
        '.poolside/notes.md',
      ],
      ignore: ['src/notpoolside/readme.txt', 'docs/poolside-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
