import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'junie',
  name: 'Junie',
  vendor: 'JetBrains',
  roles: ['author'],
  files: [
    { glob: '**/.junie/mcp/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.junie/allowlist.json', role: 'settings', committed: 'depends' },
    { glob: '**/.junie/guidelines.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.junie/config.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.junie/AGENTS.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.aiignore', role: 'ignore', shared: true, committed: 'yes' },
    { glob: '**/.junie/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.junie/memories/**', role: 'memory', committed: 'depends' },
    { glob: '**/.junie/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.junie/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.junie/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['junie@jetbrains.com'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'JUNIE_DATA', strength: 'strong' }],
    products: ['junie'],
  },
  kind: 'ide',
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
      match: [
        '.junie/mcp/mcp.json',
        'apps/web/.junie/mcp/mcp.json',
        '.junie/allowlist.json',
        '.junie/guidelines.md',
      ],
      ignore: ['src/notjunie/readme.txt', 'docs/junie-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: Junie <junie@jetbrains.com>'],
      ignore: ['Co-authored-by: Pat Example <pat@jetbrains.com>'],
    },
  },
};
