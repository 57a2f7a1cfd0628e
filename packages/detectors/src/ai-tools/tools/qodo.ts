import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'qodo',
  name: 'Qodo Merge / PR-Agent',
  vendor: 'Qodo',
  roles: ['reviewer'],
  files: [{ glob: '**/.pr_agent.toml', role: 'settings', committed: 'depends' }],
  signature: {
    emails: [],
    accounts: [{ login: 'qodo-merge-etso[bot]', id: 241087977 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['qodo merge', 'pr-agent'],
  },
  kind: 'reviewer',
  mentions: {
    extensions: ['codium.codium'],
    packages: [{ registry: 'pypi', name: 'pr-agent', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.qodo.ai',
  settings: [],
  references: ['https://github.com/apps/qodo-merge-etso'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.pr_agent.toml', 'apps/web/.pr_agent.toml'],
      ignore: ['src/notpr_agent.toml/readme.txt', 'docs/pr_agent-toml-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: qodo-merge-etso[bot] <241087977+qodo-merge-etso[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+qodo-merge-etso-fan@users.noreply.github.com>'],
    },
  },
};
