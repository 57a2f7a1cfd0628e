import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'dsh',
  name: 'DeepSeek Harness',
  vendor: 'DeepSeek',
  roles: ['author'],
  files: [
    { glob: '**/.dsh/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.dsh/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [/^agent:\s*deepseek harness$/i],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['deepseek harness'],
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
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.dsh/skills/notes.md', 'apps/web/.dsh/skills/notes.md', '.dsh/notes.md'],
      ignore: ['src/notdsh/readme.txt', 'docs/dsh-guide.txt'],
    },
    messages: { match: ['Agent: DeepSeek Harness'], ignore: ['Agent: estate'] },
  },
};
