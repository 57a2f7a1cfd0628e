import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'codebuddy',
  name: 'CodeBuddy',
  vendor: 'Tencent',
  roles: ['author'],
  files: [
    { glob: '**/.codebuddy/settings.local.json', role: 'local-settings', committed: 'no' },
    { glob: '**/.codebuddy/CODEBUDDY.local.md', role: 'local-settings', committed: 'no' },
    { glob: '**/.codebuddy/CODEBUDDY.md', role: 'instructions', committed: 'yes' },
    { glob: '**/CODEBUDDY.local.md', role: 'local-settings', committed: 'no' },
    { glob: '**/CODEBUDDY.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.codebuddy/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.codebuddy/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['codebuddy'],
  },
  kind: 'ide',
  mentions: {
    extensions: ['tencent-cloud.coding-copilot'],
    packages: [],
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
        '.codebuddy/settings.local.json',
        'apps/web/.codebuddy/settings.local.json',
        '.codebuddy/CODEBUDDY.local.md',
        '.codebuddy/CODEBUDDY.md',
      ],
      ignore: ['src/notcodebuddy/readme.txt', 'docs/codebuddy-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
