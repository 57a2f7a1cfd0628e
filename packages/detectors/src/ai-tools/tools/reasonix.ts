import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'reasonix',
  name: 'Reasonix',
  vendor: 'community (DeepSeek)',
  roles: ['author'],
  files: [
    { glob: '**/.reasonix/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/reasonix.toml', role: 'settings', committed: 'depends' },
    { glob: '**/REASONIX.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.reasonix/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.reasonix/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.reasonix/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['reasonix'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
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
        '.reasonix/settings.json',
        'apps/web/.reasonix/settings.json',
        'reasonix.toml',
        'REASONIX.md',
      ],
      ignore: ['src/notreasonix/readme.txt', 'docs/reasonix-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
