import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'pi',
  name: 'Pi coding agent / oh-my-pi',
  vendor: 'Earendil (Mario Zechner)',
  roles: ['author'],
  files: [
    { glob: '**/.pi/APPEND_SYSTEM.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.pi/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.pi/extensions/**', role: 'hooks', committed: 'depends' },
    { glob: '**/.pi/prompts/**', role: 'commands', committed: 'yes' },
    { glob: '**/.pi/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.pi/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'PI_CODING_AGENT', value: 'true', strength: 'strong' }],
    products: ['pi', 'pi coding agent'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'npm', name: '@mariozechner/pi-coding-agent', shows: 'tool' },
      { registry: 'npm', name: '@oh-my-pi/pi-coding-agent', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync', 'https://github.com/badlogic/pi-mono'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.pi/APPEND_SYSTEM.md',
        'apps/web/.pi/APPEND_SYSTEM.md',
        '.pi/settings.json',
        '.pi/extensions/notes.md',
      ],
      ignore: ['src/notpi/readme.txt', 'docs/pi-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
