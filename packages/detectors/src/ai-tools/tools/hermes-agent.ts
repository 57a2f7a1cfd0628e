import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'hermes-agent',
  name: 'Hermes Agent',
  vendor: 'Nous Research',
  roles: ['author'],
  files: [
    { glob: '**/.hermes.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.hermes/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['hermes agent'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'pypi', name: 'hermes-agent', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.hermes.md', 'apps/web/.hermes.md', '.hermes/notes.md'],
      ignore: ['src/nothermes.md/readme.txt', 'docs/hermes-md-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
