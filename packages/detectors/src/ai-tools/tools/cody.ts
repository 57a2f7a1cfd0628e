import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'cody',
  name: 'Sourcegraph Cody',
  vendor: 'Sourcegraph',
  roles: ['author'],
  files: [
    { glob: '**/.vscode/cody.json', role: 'commands', committed: 'yes' },
    { glob: '**/.cody/ignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.cody/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [{ login: 'sourcegraph-cody[bot]', id: 201248094 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['sourcegraph cody'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['sourcegraph.cody-ai'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/apps/sourcegraph-cody'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.vscode/cody.json', 'apps/web/.vscode/cody.json', '.cody/ignore', '.cody/notes.md'],
      ignore: ['src/notvscode/readme.txt', 'docs/vscode-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: sourcegraph-cody[bot] <201248094+sourcegraph-cody[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+sourcegraph-cody-fan@users.noreply.github.com>'],
    },
  },
};
