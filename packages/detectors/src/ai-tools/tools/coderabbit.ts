import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'coderabbit',
  name: 'CodeRabbit',
  vendor: 'CodeRabbit',
  roles: ['reviewer', 'author'],
  files: [{ glob: '**/.coderabbit.yaml', role: 'settings', committed: 'depends' }],
  signature: {
    emails: [],
    accounts: [{ login: 'coderabbitai[bot]', id: 136622811 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['coderabbit'],
  },
  kind: 'reviewer',
  mentions: {
    extensions: ['coderabbit.coderabbit-vscode'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.coderabbit.ai/settings',
  settings: [],
  references: ['https://docs.coderabbit.ai/', 'https://github.com/apps/coderabbitai'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.coderabbit.yaml', 'apps/web/.coderabbit.yaml'],
      ignore: ['src/notcoderabbit.yaml/readme.txt', 'docs/coderabbit-yaml-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+coderabbitai-fan@users.noreply.github.com>'],
    },
  },
};
