import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'zcode',
  name: 'ZCode',
  vendor: 'Z.ai (Zhipu)',
  roles: ['author'],
  files: [
    { glob: '**/.zcode/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.zcode/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.zcode/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['zcode'],
  },
  kind: 'ide',
  mentions: {
    extensions: [],
    packages: [],
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
        '.zcode/commands/notes.md',
        'apps/web/.zcode/commands/notes.md',
        '.zcode/skills/notes.md',
        '.zcode/notes.md',
      ],
      ignore: ['src/notzcode/readme.txt', 'docs/zcode-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
