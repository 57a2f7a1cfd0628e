import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'sweep',
  name: 'Sweep',
  vendor: 'Sweep AI',
  roles: ['author'],
  files: [{ glob: 'sweep.yaml', role: 'settings', shared: true, committed: 'depends' }],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['sweep ai'],
  },
  kind: 'cloud-agent',
  mentions: {
    extensions: [],
    packages: [{ registry: 'pypi', name: 'sweepai', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/sweepai/sweep'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['sweep.yaml'],
      ignore: ['src/notsweep.yaml/readme.txt', 'docs/sweep-yaml-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
