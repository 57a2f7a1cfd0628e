import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'lingma',
  name: 'Tongyi Lingma',
  vendor: 'Alibaba',
  roles: ['author'],
  files: [
    { glob: '**/.lingma/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.lingma/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['lingma', 'tongyi lingma'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['alibaba-cloud.tongyi-lingma'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://lingma.aliyun.com/'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.lingma/rules/notes.md', 'apps/web/.lingma/rules/notes.md', '.lingma/notes.md'],
      ignore: ['src/notlingma/readme.txt', 'docs/lingma-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
