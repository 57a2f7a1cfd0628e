import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'muse-code',
  name: 'Muse Code',
  vendor: 'Meta',
  roles: ['author'],
  files: [
    { glob: '**/.muse/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.muse/hooks.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.muse/worktrees/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.muse/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['muse code'],
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
  references: ['https://github.com/dyoshikawa/rulesync', 'https://github.com/stbenjam/skillsaw'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.muse/settings.json',
        'apps/web/.muse/settings.json',
        '.muse/hooks.json',
        '.muse/worktrees/notes.md',
      ],
      ignore: ['src/notmuse/readme.txt', 'docs/muse-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
