import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'command-code',
  name: 'Command Code',
  vendor: 'Langbase',
  roles: ['author'],
  files: [
    { glob: '**/.commandcode/settings.local.json', role: 'local-settings', committed: 'no' },
    { glob: '**/.mcp.json', role: 'mcp', shared: true, committed: 'depends' },
    { glob: '**/.commandcode/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.commandcode/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.commandcode/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.commandcode/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['command code'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'npm', name: 'command-code', shows: 'tool' }],
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
        '.commandcode/settings.local.json',
        'apps/web/.commandcode/settings.local.json',
        '.mcp.json',
        '.commandcode/commands/notes.md',
      ],
      ignore: ['src/notcommandcode/readme.txt', 'docs/commandcode-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
