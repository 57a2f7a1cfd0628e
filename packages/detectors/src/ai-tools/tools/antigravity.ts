import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'antigravity',
  name: 'Google Antigravity',
  vendor: 'Google',
  roles: ['author'],
  files: [
    { glob: '**/.antigravity/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.geminiignore', role: 'ignore', shared: true, committed: 'yes' },
    { glob: '**/.antigravity/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'ANTIGRAVITY_AGENT', strength: 'strong' }],
    products: ['antigravity', 'google antigravity'],
  },
  kind: 'ide',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [
    {
      file: '.antigravity/settings.json',
      key: 'antigravity.autoApproveCommands / antigravity.terminal.autoApprove',
      concerns: 'approval',
      risky: 'true',
      means: 'no questions',
      source: 'https://antigravity.google/docs',
    },
  ],
  references: ['https://github.com/dyoshikawa/rulesync', 'https://github.com/stbenjam/skillsaw'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.antigravity/settings.json',
        'apps/web/.antigravity/settings.json',
        '.geminiignore',
        '.antigravity/notes.md',
      ],
      ignore: ['src/notantigravity/readme.txt', 'docs/antigravity-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
