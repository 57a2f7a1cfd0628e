import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'cursor',
  name: 'Cursor',
  vendor: 'Anysphere',
  roles: ['author', 'reviewer'],
  files: [
    { glob: '**/.cursor/environment.json', role: 'settings', committed: 'depends' },
    { glob: '**/.cursor/worktrees.json', role: 'settings', committed: 'depends' },
    { glob: '**/.cursor/hooks.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.cursor/BUGBOT.md', role: 'instructions', shared: true, committed: 'yes' },
    { glob: '**/.cursor/cli.json', role: 'settings', committed: 'depends' },
    { glob: '**/.cursor/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.cursorindexingignore', role: 'ignore', committed: 'yes' },
    { glob: '**/APPROVAL_POLICY.md', role: 'instructions', shared: true, committed: 'depends' },
    { glob: '**/.cursorignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.cursorrules', role: 'instructions', committed: 'yes' },
    { glob: '**/.cursor/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.cursor/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.cursor/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.cursor/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.cursor/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['cursoragent@cursor.com'],
    accounts: [{ login: 'cursor[bot]', id: 206951365 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: ['cursor/'],
    environment: [
      { name: 'CURSOR_AGENT', value: '1', strength: 'strong' },
      { name: 'CURSOR_EXTENSION_HOST_ROLE', value: 'agent-exec', strength: 'strong' },
      { name: 'CURSOR_TRACE_ID', strength: 'weak' },
    ],
    products: ['cursor', 'cursor agent'],
  },
  references: [
    'https://docs.cursor.com/context/rules',
    'https://github.com/dyoshikawa/rulesync',
    'https://learncursor.dev',
    'https://github.com/block/aittributor/pull/15',
    'https://github.com/apps/cursor',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.cursor/environment.json',
        'apps/web/.cursor/environment.json',
        '.cursor/worktrees.json',
        '.cursor/hooks.json',
      ],
      ignore: ['src/notcursor/readme.txt', 'docs/cursor-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Cursor <cursoragent@cursor.com>',
        'Made-with: Cursor',
        'Committed-By-Agent: cursor',
      ],
      ignore: ['Move the cursor to the end', 'Co-authored-by: Cursor Fan <fan@example.com>'],
    },
  },
};
