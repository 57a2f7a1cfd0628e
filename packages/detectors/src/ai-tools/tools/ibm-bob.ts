import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'ibm-bob',
  name: 'IBM Bob',
  vendor: 'IBM',
  roles: ['author'],
  files: [
    { glob: '**/.bob/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.bobignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.bob/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.bob/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.bob/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.bob/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['ibm bob'],
  },
  kind: 'ide',
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
      match: ['.bob/mcp.json', 'apps/web/.bob/mcp.json', '.bobignore', '.bob/commands/notes.md'],
      ignore: ['src/notbob/readme.txt', 'docs/bob-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
