import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'gitlab-duo',
  name: 'GitLab Duo',
  vendor: 'GitLab',
  roles: ['author'],
  files: [
    { glob: '**/.gitlab/duo/mr-review-instructions.yaml', role: 'instructions', committed: 'yes' },
    { glob: '**/.gitlab/duo/chat-rules.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.gitlab/duo/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.gitlab/duo/flows/**', role: 'commands', committed: 'yes' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['gitlab duo'],
  },
  kind: 'cloud-agent',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://docs.gitlab.com/user/gitlab_duo/'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.gitlab/duo/mr-review-instructions.yaml',
        'apps/web/.gitlab/duo/mr-review-instructions.yaml',
        '.gitlab/duo/chat-rules.md',
        '.gitlab/duo/mcp.json',
      ],
      ignore: ['src/notgitlab/readme.txt', 'docs/gitlab-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
