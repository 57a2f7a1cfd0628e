import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'zed',
  name: 'Zed (agent panel)',
  vendor: 'Zed Industries',
  roles: ['author'],
  files: [
    { glob: '**/.zed/settings.json', role: 'settings', shared: true, committed: 'depends' },
    { glob: '**/.rules', role: 'instructions', shared: true, committed: 'yes' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'TERM_PROGRAM', value: 'zed', strength: 'weak' }],
    products: ['zed', 'zed agent'],
  },
  kind: 'ide',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://dashboard.zed.dev',
  settings: [
    {
      file: '.zed/settings.json',
      key: 'agent.tool_permissions.default',
      concerns: 'approval',
      risky: 'allow',
      means: 'no questions',
      source: 'https://zed.dev/docs/ai/agent-settings',
    },
    {
      file: '.zed/settings.json',
      key: 'agent.always_allow_tool_actions',
      concerns: 'approval',
      risky: 'true',
      means: 'older key',
      source: 'https://zed.dev/docs/ai/agent-settings',
    },
  ],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.zed/settings.json', 'apps/web/.zed/settings.json', '.rules'],
      ignore: ['src/notzed/readme.txt', 'docs/zed-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
