import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'zencoder',
  name: 'Zencoder',
  vendor: 'For Good AI',
  roles: ['author'],
  files: [
    { glob: '**/.zencoder/workflows/**', role: 'commands', committed: 'yes' },
    { glob: '**/.zencoder/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.zencoder/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['zencoder'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['zencoderai.zencoder'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://docs.zencoder.ai/'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.zencoder/workflows/notes.md',
        'apps/web/.zencoder/workflows/notes.md',
        '.zencoder/rules/notes.md',
        '.zencoder/notes.md',
      ],
      ignore: ['src/notzencoder/readme.txt', 'docs/zencoder-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
