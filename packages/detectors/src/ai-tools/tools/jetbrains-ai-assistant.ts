import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'jetbrains-ai-assistant',
  name: 'JetBrains AI Assistant',
  vendor: 'JetBrains',
  roles: ['author'],
  files: [
    { glob: '**/.ai/mcp/mcp.json', role: 'mcp', shared: true, committed: 'depends' },
    { glob: '**/.aiignore', role: 'ignore', shared: true, committed: 'yes' },
    { glob: '**/.noai', role: 'ignore', shared: true, committed: 'yes' },
    { glob: '**/.aiassistant/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.aiassistant/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['jetbrains ai assistant', 'jetbrains ai'],
  },
  kind: 'extension',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://account.jetbrains.com',
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.ai/mcp/mcp.json', 'apps/web/.ai/mcp/mcp.json', '.aiignore', '.noai'],
      ignore: ['src/notai/readme.txt', 'docs/ai-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
