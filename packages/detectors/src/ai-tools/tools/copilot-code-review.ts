import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'copilot-code-review',
  name: 'GitHub Copilot code review and Autofix',
  vendor: 'GitHub',
  roles: ['reviewer'],
  files: [
    {
      glob: '**/.github/copilot-instructions.md',
      role: 'instructions',
      shared: true,
      committed: 'yes',
    },
  ],
  signature: {
    emails: [],
    accounts: [
      { login: 'Copilot', id: 175728472 },
      { login: 'copilot-pull-request-reviewer[bot]', id: 175728472 },
      { login: 'github-advanced-security[bot]', id: 62310815 },
      { login: 'github-code-quality[bot]', id: 223894421 },
    ],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['copilot autofix', 'copilot autofix powered by ai'],
  },
  kind: 'reviewer',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://github.com/settings/copilot',
  settings: [],
  references: [
    'https://github.com/apps/copilot-pull-request-reviewer',
    'https://github.com/apps/github-advanced-security',
    'https://github.com/apps/github-code-quality',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.github/copilot-instructions.md', 'apps/web/.github/copilot-instructions.md'],
      ignore: ['src/notgithub/readme.txt', 'docs/github-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
        'Co-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>'],
    },
  },
};
