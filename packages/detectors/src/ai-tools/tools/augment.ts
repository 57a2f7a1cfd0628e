import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'augment',
  name: 'Augment Code / Auggie',
  vendor: 'Augment',
  roles: ['author'],
  files: [
    { glob: '**/.augment/settings.local.json', role: 'local-settings', committed: 'no' },
    { glob: '**/.augment/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.augment-guidelines', role: 'instructions', committed: 'yes' },
    { glob: '**/.augmentignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.augment/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.augment/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.augment/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.augment/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.augment/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'AUGMENT_AGENT', value: '1', strength: 'strong' }],
    products: ['augment code', 'auggie'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['augment.vscode-augment'],
    packages: [
      { registry: 'npm', name: '@augmentcode/auggie', shows: 'tool' },
      { registry: 'npm', name: '@augmentcode/auggie-sdk', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.augmentcode.com',
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.augment/settings.local.json',
        'apps/web/.augment/settings.local.json',
        '.augment/settings.json',
        '.augment-guidelines',
      ],
      ignore: ['src/notaugment/readme.txt', 'docs/augment-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
