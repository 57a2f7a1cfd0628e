import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'replit',
  name: 'Replit Agent / Assistant',
  vendor: 'Replit',
  roles: ['author'],
  files: [
    { glob: '**/replit.md', role: 'instructions', committed: 'yes' },
    { glob: '.replit', role: 'settings', shared: true, committed: 'depends' },
  ],
  signature: {
    emails: ['agent@replit.com'],
    accounts: [],
    trailers: [/^replit-commit-author:\s*(?:agent|assistant)$/i],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'REPL_ID', strength: 'weak' }],
    products: ['replit agent', 'replit assistant'],
  },
  kind: 'app-builder',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://replit.com/account',
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['replit.md', 'apps/web/replit.md', '.replit'],
      ignore: ['src/notreplit.md/readme.txt', 'docs/replit-md-guide.txt'],
    },
    messages: {
      match: ['Replit-Commit-Author: Agent'],
      ignore: ['Replit-Commit-Author: Deployment'],
    },
  },
};
