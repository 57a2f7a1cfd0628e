import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'git-ai',
  name: 'git-ai',
  vendor: 'git-ai-project',
  roles: ['author'],
  files: [{ glob: '**/.git-ai-ignore', role: 'ignore', committed: 'yes' }],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: [],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/git-ai-project/git-ai'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.git-ai-ignore', 'apps/web/.git-ai-ignore'],
      ignore: ['src/notgit-ai-ignore/readme.txt', 'docs/git-ai-ignore-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
