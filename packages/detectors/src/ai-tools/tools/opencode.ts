import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'opencode',
  name: 'OpenCode',
  vendor: 'SST / Anomaly',
  roles: ['author'],
  files: [
    { glob: '**/opencode.jsonc', role: 'settings', committed: 'depends' },
    { glob: '**/opencode.json', role: 'settings', committed: 'depends' },
    { glob: '**/.opencode/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.opencode/memories/**', role: 'memory', committed: 'depends' },
    { glob: '**/.opencode/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.opencode/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.opencode/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['noreply@opencode.ai', 'opencode-agent[bot]@users.noreply.github.com'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [
      { name: 'OPENCODE', value: '1', strength: 'strong' },
      { name: 'OPENCODE_CLIENT', strength: 'strong' },
    ],
    products: ['opencode'],
  },
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        'opencode.jsonc',
        'apps/web/opencode.jsonc',
        'opencode.json',
        '.opencode/commands/notes.md',
      ],
      ignore: ['src/notopencode.jsonc/readme.txt', 'docs/opencode-jsonc-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: opencode <noreply@opencode.ai>'],
      ignore: ['Support opencode.json'],
    },
  },
};
