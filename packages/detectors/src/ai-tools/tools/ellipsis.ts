import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'ellipsis',
  name: 'Ellipsis',
  vendor: 'Ellipsis',
  roles: ['reviewer', 'author'],
  files: [{ glob: 'ellipsis.yaml', role: 'settings', committed: 'depends' }],
  signature: {
    emails: [],
    accounts: [{ login: 'ellipsis-dev[bot]', id: 65095814 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: [],
  },
  kind: 'reviewer',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.ellipsis.dev',
  settings: [],
  references: ['https://github.com/apps/ellipsis-dev'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['ellipsis.yaml'],
      ignore: ['src/notellipsis.yaml/readme.txt', 'docs/ellipsis-yaml-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+ellipsis-dev-fan@users.noreply.github.com>'],
    },
  },
};
