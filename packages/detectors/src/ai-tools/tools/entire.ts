import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'entire',
  name: 'Entire',
  vendor: 'Entire',
  roles: ['author'],
  files: [
    { glob: '**/.entire/settings.local.json', role: 'local-settings', committed: 'no' },
    { glob: '**/.entire/current_session', role: 'session-artifact', committed: 'no' },
    { glob: '**/.entire/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.entire/metadata/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.entire/logs/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.entire/tmp/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.entire/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [/^entire-(?:checkpoint|session|strategy|metadata|agent|attribution):\s*\S/i],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: [],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [
    {
      file: null,
      key: 'entire/checkpoints/v1',
      concerns: 'sharing',
      risky: 'pushed',
      means: 'full prompts and tool output may hold secrets',
      source: 'https://github.com/entireio/cli',
    },
  ],
  references: ['https://github.com/entireio/cli'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.entire/settings.local.json',
        'apps/web/.entire/settings.local.json',
        '.entire/current_session',
        '.entire/settings.json',
      ],
      ignore: ['src/notentire/readme.txt', 'docs/entire-guide.txt'],
    },
    messages: { match: ['Entire-Checkpoint: 0123456789ab'], ignore: ['Entire rewrite: yes'] },
  },
};
