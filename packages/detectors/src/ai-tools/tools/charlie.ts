import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'charlie',
  name: 'Charlie',
  vendor: 'Charlie Labs',
  roles: ['author'],
  files: [],
  signature: {
    emails: [],
    accounts: [{ login: 'charliecreates[bot]', id: 198680274 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: ['charlie/'],
    environment: [],
    products: ['charlie creates'],
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
  references: ['https://charlielabs.ai/', 'https://github.com/apps/charliecreates'],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: {
      match: [
        'Co-authored-by: charliecreates[bot] <198680274+charliecreates[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+charliecreates-fan@users.noreply.github.com>'],
    },
  },
};
