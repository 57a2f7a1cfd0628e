import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'gptme',
  name: 'gptme',
  vendor: 'open source',
  roles: ['author'],
  files: [{ glob: 'gptme.toml', role: 'settings', committed: 'depends' }],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['gptme'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'pypi', name: 'gptme', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/gptme/gptme'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['gptme.toml'],
      ignore: ['src/notgptme.toml/readme.txt', 'docs/gptme-toml-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
