import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'kiro',
  name: 'Kiro',
  vendor: 'AWS',
  roles: ['author'],
  files: [
    { glob: '**/.kiro/agents/default.json', role: 'settings', committed: 'depends' },
    { glob: '**/.kiro/settings/cli.json', role: 'settings', committed: 'depends' },
    { glob: '**/.kiro/settings/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.kiroignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.kiro/steering/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.kiro/prompts/**', role: 'commands', committed: 'yes' },
    { glob: '**/.kiro/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.kiro/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.kiro/specs/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.kiro/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'TERM_PROGRAM', value: 'kiro', strength: 'weak' }],
    products: ['kiro'],
  },
  kind: 'ide',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.kiro.dev',
  settings: [
    {
      file: '.vscode/settings.json',
      key: 'kiroAgent.trustedCommands',
      concerns: 'approval',
      risky: '["*"]',
      means: 'any command (Kiro IDE 1.0 no longer reads it)',
      source: 'https://kiro.dev/docs',
    },
  ],
  references: ['https://kiro.dev/docs/', 'https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.kiro/agents/default.json',
        'apps/web/.kiro/agents/default.json',
        '.kiro/settings/cli.json',
        '.kiro/settings/mcp.json',
      ],
      ignore: ['src/notkiro/readme.txt', 'docs/kiro-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
