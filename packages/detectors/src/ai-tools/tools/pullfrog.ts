import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'pullfrog',
  name: 'Pullfrog',
  vendor: 'Pullfrog',
  roles: ['author'],
  files: [],
  signature: {
    emails: [],
    accounts: [{ login: 'pullfrog[bot]', id: 226033991 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['pullfrog'],
  },
  kind: 'cloud-agent',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/pullfrog', 'https://github.com/apps/pullfrog'],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: {
      match: ['Co-authored-by: pullfrog[bot] <226033991+pullfrog[bot]@users.noreply.github.com>'],
      ignore: ['Co-authored-by: Pat Example <1+pullfrog-fan@users.noreply.github.com>'],
    },
  },
};
