import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'kilo',
  name: 'Kilo Code',
  vendor: 'Kilo',
  roles: ['author'],
  files: [
    { glob: '**/.kilocodeignore', role: 'ignore', committed: 'yes' },
    { glob: '**/kilo.jsonc', role: 'settings', committed: 'depends' },
    { glob: '**/kilo.json', role: 'settings', committed: 'depends' },
    { glob: '**/.kilo/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.kilo/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.kilo/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.kilo/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.kilocode/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.kilo/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['kilo code'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['kilocode.kilo-code'],
    packages: [
      { registry: 'npm', name: '@kilocode/cli', shows: 'tool' },
      { registry: 'npm', name: '@kilocode/sdk', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.kilo.ai',
  settings: [],
  references: [
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/Kilo-Org/cloud/issues/1001',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.kilocodeignore', 'apps/web/.kilocodeignore', 'kilo.jsonc', 'kilo.json'],
      ignore: ['src/notkilocodeignore/readme.txt', 'docs/kilocodeignore-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
