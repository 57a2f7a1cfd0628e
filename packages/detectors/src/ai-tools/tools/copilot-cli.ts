import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'copilot-cli',
  name: 'GitHub Copilot CLI',
  vendor: 'GitHub / Microsoft',
  roles: ['author'],
  files: [
    { glob: '**/.github/hooks/copilotcli-hooks.json', role: 'hooks', committed: 'depends' },
    {
      glob: '**/.github/copilot/settings.json',
      role: 'settings',
      shared: true,
      committed: 'depends',
    },
    {
      glob: '**/.github/copilot-instructions.md',
      role: 'instructions',
      shared: true,
      committed: 'yes',
    },
    { glob: '**/.copilot/mcp-config.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.copilot/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.github/mcp.json', role: 'mcp', shared: true, committed: 'depends' },
    { glob: '**/.github/instructions/**', role: 'instructions', shared: true, committed: 'yes' },
    { glob: '**/.copilot/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.copilot/hooks/**', role: 'hooks', committed: 'depends' },
    { glob: '**/.github/agents/**', role: 'skills', shared: true, committed: 'yes' },
    { glob: '**/.github/skills/**', role: 'skills', shared: true, committed: 'yes' },
    { glob: '**/.copilot/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [
      { name: 'COPILOT_CLI', value: '1', strength: 'strong' },
      { name: 'COPILOT_AGENT_SESSION_ID', strength: 'strong' },
    ],
    products: ['copilot cli', 'github copilot cli'],
  },
  references: ['https://github.com/dyoshikawa/rulesync', 'https://github.com/github/copilot-cli'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.github/hooks/copilotcli-hooks.json',
        'apps/web/.github/hooks/copilotcli-hooks.json',
        '.github/copilot/settings.json',
        '.github/copilot-instructions.md',
      ],
      ignore: ['src/notgithub/readme.txt', 'docs/github-guide.txt'],
    },
    messages: { match: ['Assisted-by: Copilot CLI'], ignore: ['Mention Copilot CLI'] },
  },
};
