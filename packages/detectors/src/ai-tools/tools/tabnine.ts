import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'tabnine',
  name: 'Tabnine',
  vendor: 'Tabnine',
  roles: ['author'],
  files: [
    { glob: '**/.tabnineignore', role: 'ignore', committed: 'yes' },
    { glob: '**/TABNINE.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.tabnine/agent/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.tabnine/agent/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.tabnine/agent/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.tabnine/guidelines/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.tabnine/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'TABNINE_CLI', strength: 'strong' }],
    products: ['tabnine'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['tabnine.tabnine-vscode'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://console.tabnine.com',
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.tabnineignore',
        'apps/web/.tabnineignore',
        'TABNINE.md',
        '.tabnine/agent/commands/notes.md',
      ],
      ignore: ['src/nottabnineignore/readme.txt', 'docs/tabnineignore-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
