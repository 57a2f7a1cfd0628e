import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'rulesync',
  name: 'rulesync',
  vendor: 'dyoshikawa (open source)',
  roles: ['author'],
  files: [
    { glob: 'rulesync.local.jsonc', role: 'local-settings', committed: 'no' },
    { glob: 'rulesync.jsonc', role: 'settings', committed: 'yes' },
    { glob: '**/.rulesync/permissions.{json,jsonc}', role: 'settings', committed: 'yes' },
    { glob: '**/.rulesync/hooks.{json,jsonc}', role: 'hooks', committed: 'yes' },
    { glob: '**/.rulesync/mcp.{json,jsonc}', role: 'mcp', committed: 'yes' },
    { glob: '**/.rulesync/.aiignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.rulesync/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.rulesync/subagents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.rulesync/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.rulesync/**', role: 'instructions', committed: 'yes' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: [],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'npm', name: 'rulesync', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['rulesync.local.jsonc', 'rulesync.jsonc', '.rulesync/notes.md'],
      ignore: ['src/notrulesync.local.jsonc/readme.txt', 'docs/rulesync-local-jsonc-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
