import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'tabby',
  name: 'Tabby',
  vendor: 'TabbyML',
  roles: ['author'],
  files: [],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['tabby ml', 'tabbyml'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['tabbyml.vscode-tabby'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/TabbyML/tabby'],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: { match: [], ignore: [] },
  },
};
