import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'cortex-code',
  name: 'Cortex Code',
  vendor: 'Snowflake',
  roles: ['author'],
  files: [
    { glob: '**/.cortex/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.cortex/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.cortex/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['cortex code'],
  },
  kind: 'cli',
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
      match: [
        '.cortex/agents/notes.md',
        'apps/web/.cortex/agents/notes.md',
        '.cortex/skills/notes.md',
        '.cortex/notes.md',
      ],
      ignore: ['src/notcortex/readme.txt', 'docs/cortex-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
