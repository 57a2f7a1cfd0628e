import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'continue',
  name: 'Continue',
  vendor: 'Continue Dev',
  roles: ['author'],
  files: [
    { glob: '**/.continue/mcpServers/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.continue/environment.json', role: 'settings', committed: 'depends' },
    { glob: '**/.continue/permissions.yaml', role: 'settings', committed: 'depends' },
    { glob: '**/.continue/config.yaml', role: 'settings', committed: 'depends' },
    { glob: '**/.continue/.env', role: 'credentials', committed: 'no' },
    { glob: '**/.continuerc.json', role: 'settings', committed: 'depends' },
    { glob: '**/.continueignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.continue/prompts/**', role: 'commands', committed: 'yes' },
    { glob: '**/.continue/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.continue/checks/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.continue/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.continue/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.continue/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['noreply@continue.dev', 'agent@continue.dev'],
    accounts: [
      { login: 'continue[bot]', id: 230936708 },
      { login: 'continue-staging[bot]', id: 230944351 },
    ],
    trailers: [],
    markers: [
      /^(?:🤖\s*)?Generated with \[Continue\]\(https:\/\/(?:www\.)?continue\.dev\/?\)\.?$/iu,
    ],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['continue'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['continue.continue'],
    packages: [
      { registry: 'npm', name: '@continuedev/cli', shows: 'tool' },
      { registry: 'npm', name: '@continuedev/config-yaml', shows: 'tool' },
      { registry: 'pypi', name: 'continuedev', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: ['api.continue.dev'],
  admin: 'https://hub.continue.dev/settings',
  settings: [],
  references: [
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/continuedev/continue',
    'https://github.com/apps/continue',
    'https://github.com/apps/continue-staging',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.continue/mcpServers/mcp.json',
        'apps/web/.continue/mcpServers/mcp.json',
        '.continue/environment.json',
        '.continue/permissions.yaml',
      ],
      ignore: ['src/notcontinue/readme.txt', 'docs/continue-guide.txt'],
    },
    messages: {
      match: [
        'Co-Authored-By: Continue <noreply@continue.dev>',
        'Generated with [Continue](https://continue.dev)',
      ],
      ignore: ['Continue after an error', 'Co-authored-by: Pat Example <pat@continue.dev>'],
    },
  },
};
