import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'takt',
  name: 'Takt',
  vendor: 'community',
  roles: ['author'],
  files: [
    { glob: '**/.takt/config.yaml', role: 'session-artifact', committed: 'no' },
    { glob: '**/.takt/facets/instructions/**', role: 'commands', committed: 'yes' },
    { glob: '**/.takt/facets/knowledge/**', role: 'skills', committed: 'yes' },
    { glob: '**/.takt/facets/personas/**', role: 'skills', committed: 'yes' },
    { glob: '**/.takt/facets/policies/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.takt/.cache/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.takt/tasks/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.takt/make/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.takt/runs/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.takt/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['takt'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'npm', name: 'takt', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.takt/config.yaml',
        'apps/web/.takt/config.yaml',
        '.takt/facets/instructions/notes.md',
        '.takt/facets/knowledge/notes.md',
      ],
      ignore: ['src/nottakt/readme.txt', 'docs/takt-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
