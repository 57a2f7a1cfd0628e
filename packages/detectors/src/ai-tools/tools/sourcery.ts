import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'sourcery',
  name: 'Sourcery',
  vendor: 'Sourcery',
  roles: ['reviewer'],
  files: [{ glob: '**/.sourcery.yaml', role: 'settings', committed: 'depends' }],
  signature: {
    emails: [],
    accounts: [{ login: 'sourcery-ai[bot]', id: 58596630 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['sourcery ai'],
  },
  kind: 'reviewer',
  mentions: {
    extensions: ['sourcery.sourcery'],
    packages: [{ registry: 'pypi', name: 'sourcery', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.sourcery.ai',
  settings: [],
  references: ['https://github.com/apps/sourcery-ai'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.sourcery.yaml', 'apps/web/.sourcery.yaml'],
      ignore: ['src/notsourcery.yaml/readme.txt', 'docs/sourcery-yaml-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: sourcery-ai[bot] <58596630+sourcery-ai[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+sourcery-ai-fan@users.noreply.github.com>'],
    },
  },
};
