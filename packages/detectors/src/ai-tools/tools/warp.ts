import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'warp',
  name: 'Warp / Oz agent',
  vendor: 'Warp',
  roles: ['author'],
  files: [
    { glob: '**/.warp/.mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.warpindexingignore', role: 'ignore', committed: 'yes' },
    { glob: '**/WARP.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.warp/skills/**', role: 'commands', committed: 'yes' },
    { glob: '**/.warp/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['oz-agent@warp.dev', 'agent@warp.dev'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'TERM_PROGRAM', value: 'WarpTerminal', strength: 'weak' }],
    products: ['warp', 'oz'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.warp.dev',
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.warp/.mcp.json', 'apps/web/.warp/.mcp.json', '.warpindexingignore', 'WARP.md'],
      ignore: ['src/notwarp/readme.txt', 'docs/warp-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: Warp / Oz agent <oz-agent@warp.dev>'],
      ignore: ['Co-authored-by: Pat Example <pat@warp.dev>'],
    },
  },
};
