import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'cubic',
  name: 'cubic',
  vendor: 'cubic',
  roles: ['reviewer'],
  files: [{ glob: 'cubic.yaml', role: 'settings', committed: 'depends' }],
  signature: {
    emails: [],
    accounts: [{ login: 'cubic-dev-ai[bot]', id: 191113872 }],
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
  admin: 'https://www.cubic.dev/settings',
  settings: [],
  references: ['https://github.com/apps/cubic-dev-ai'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['cubic.yaml'],
      ignore: ['src/notcubic.yaml/readme.txt', 'docs/cubic-yaml-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: cubic-dev-ai[bot] <191113872+cubic-dev-ai[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+cubic-dev-ai-fan@users.noreply.github.com>'],
    },
  },
};
