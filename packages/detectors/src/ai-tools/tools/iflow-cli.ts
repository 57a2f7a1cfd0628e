import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'iflow-cli',
  name: 'iFlow CLI',
  vendor: 'iFlow (Alibaba)',
  roles: ['author'],
  files: [
    { glob: '**/.iflow/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/IFLOW.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.iflow/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['iflow', 'iflow cli'],
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
  references: ['https://github.com/iflow-ai/iflow-cli'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.iflow/settings.json',
        'apps/web/.iflow/settings.json',
        'IFLOW.md',
        '.iflow/notes.md',
      ],
      ignore: ['src/notiflow/readme.txt', 'docs/iflow-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
