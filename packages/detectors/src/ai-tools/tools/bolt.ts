import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'bolt',
  name: 'Bolt.new',
  vendor: 'StackBlitz',
  roles: ['author'],
  files: [
    { glob: '**/.bolt/config.json', role: 'settings', committed: 'depends' },
    { glob: '**/.bolt/ignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.bolt/prompt', role: 'instructions', committed: 'yes' },
    { glob: '**/.bolt/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['bolt.new'],
  },
  kind: 'app-builder',
  mentions: {
    extensions: [],
    packages: [{ registry: 'npm', name: '@stackblitz/sdk', shows: 'api' }],
    actions: [],
  },
  hosts: [],
  admin: 'https://bolt.new',
  settings: [],
  references: ['https://github.com/stackblitz/bolt.new'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.bolt/config.json', 'apps/web/.bolt/config.json', '.bolt/ignore', '.bolt/prompt'],
      ignore: ['src/notbolt/readme.txt', 'docs/bolt-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
