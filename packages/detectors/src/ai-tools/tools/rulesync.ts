import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'rulesync',
  name: 'rulesync',
  vendor: 'dyoshikawa (open source)',
  roles: ['author'],
  files: [
    { glob: 'rulesync.local.jsonc', role: 'local-settings', committed: 'no' },
    { glob: 'rulesync.jsonc', role: 'settings', committed: 'yes' },
    { glob: '**/.rulesync/**', role: 'instructions', committed: 'yes' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: [],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'npm', name: 'rulesync', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['rulesync.local.jsonc', 'rulesync.jsonc', '.rulesync/notes.md'],
      ignore: ['src/notrulesync.local.jsonc/readme.txt', 'docs/rulesync-local-jsonc-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
