import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'blackbox-ai',
  name: 'Blackbox AI',
  vendor: 'Blackbox',
  roles: ['author'],
  files: [{ glob: '**/.blackboxrules', role: 'instructions', committed: 'yes' }],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['blackbox ai'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['blackboxapp.blackbox', 'blackboxapp.blackboxagent'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://www.blackbox.ai/'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.blackboxrules', 'apps/web/.blackboxrules'],
      ignore: ['src/notblackboxrules/readme.txt', 'docs/blackboxrules-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
