import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'grok-cli',
  name: 'Grok CLI / Grok Build',
  vendor: 'xAI',
  roles: ['author'],
  files: [
    { glob: '**/.grok/config.toml', role: 'settings', committed: 'depends' },
    { glob: '**/.grok/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.grok/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.grok/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.grok/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.grok/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['grok cli', 'grok build'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'pypi', name: 'xai-sdk', shows: 'api' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync', 'https://github.com/stbenjam/skillsaw'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.grok/config.toml',
        'apps/web/.grok/config.toml',
        '.grok/commands/notes.md',
        '.grok/agents/notes.md',
      ],
      ignore: ['src/notgrok/readme.txt', 'docs/grok-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
