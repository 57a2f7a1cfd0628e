import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'oh-my-opencode',
  name: 'oh-my-opencode (Sisyphus)',
  vendor: 'community',
  roles: ['author'],
  files: [{ glob: '**/.opencode/oh-my-opencode.json', role: 'settings', committed: 'depends' }],
  signature: {
    emails: ['clio-agent@sisyphuslabs.ai'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['oh-my-opencode', 'sisyphus'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'npm', name: 'oh-my-opencode', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/code-yeongyu/oh-my-opencode'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.opencode/oh-my-opencode.json', 'apps/web/.opencode/oh-my-opencode.json'],
      ignore: ['src/notopencode/readme.txt', 'docs/opencode-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: oh-my-opencode (Sisyphus) <clio-agent@sisyphuslabs.ai>'],
      ignore: ['Co-authored-by: Pat Example <pat@sisyphuslabs.ai>'],
    },
  },
};
