import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'zoo-code',
  name: 'Zoo Code',
  vendor: 'Zoo Code',
  roles: ['author'],
  files: [
    { glob: '**/.roo/mcp.json', role: 'mcp', shared: true, committed: 'depends' },
    { glob: '**/.rooignore', role: 'ignore', shared: true, committed: 'yes' },
    { glob: '**/.roo/commands/**', role: 'commands', shared: true, committed: 'yes' },
    { glob: '**/.roo/skills/**', role: 'skills', shared: true, committed: 'yes' },
    { glob: '**/.roo/rules/**', role: 'instructions', shared: true, committed: 'yes' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['zoo code'],
  },
  kind: 'extension',
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
      match: ['.roo/mcp.json', 'apps/web/.roo/mcp.json', '.rooignore', '.roo/commands/notes.md'],
      ignore: ['src/notroo/readme.txt', 'docs/roo-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
