import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'github-copilot',
  name: 'GitHub Copilot',
  vendor: 'GitHub / Microsoft',
  roles: ['author', 'reviewer'],
  files: [
    { glob: '**/.github/workflows/copilot-setup-steps.yml', role: 'settings', committed: 'yes' },
    { glob: '**/.github/hooks/copilot-hooks.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.github/copilot/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.github/copilot-instructions.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.github/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.vscode/mcp.json', role: 'mcp', shared: true, committed: 'depends' },
    { glob: '**/.github/hooks/*.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.github/instructions/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.github/prompts/**', role: 'commands', committed: 'yes' },
    { glob: '**/.github/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.github/skills/**', role: 'skills', committed: 'yes' },
  ],
  signature: {
    emails: ['copilot@github.com'],
    accounts: [
      { login: 'copilot-swe-agent[bot]', id: 198982749 },
      { login: 'Copilot', id: 198982749 },
      { login: 'Copilot', id: 223556219 },
    ],
    trailers: [
      /^agent-logs-url:\s*https:\/\/github\.com\/\S+\/sessions\/\S+$/i,
      /^copilot-session(?:-id)?:\s*\S/i,
    ],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: ['copilot/'],
    environment: [],
    products: ['copilot', 'github copilot'],
  },
  references: [
    'https://docs.github.com/en/copilot',
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/apps/copilot-swe-agent',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.github/workflows/copilot-setup-steps.yml',
        'apps/web/.github/workflows/copilot-setup-steps.yml',
        '.github/hooks/copilot-hooks.json',
        '.github/copilot/settings.json',
      ],
      ignore: ['src/notgithub/readme.txt', 'docs/github-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>',
        'Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>',
        'Agent-Logs-Url: https://github.com/example/repo/sessions/1',
      ],
      ignore: [
        'Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
        'Document Copilot settings',
      ],
    },
  },
};
