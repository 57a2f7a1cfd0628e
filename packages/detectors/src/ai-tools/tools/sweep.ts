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
