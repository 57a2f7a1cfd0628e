import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'codegen',
  name: 'Codegen',
  vendor: 'Codegen',
  roles: ['author'],
  files: [
    { glob: '**/.codegen/config.toml', role: 'settings', committed: 'depends' },
    { glob: '**/.codegen/**', role: 'session-artifact', committed: 'no' },
  ],
  signature: {
    emails: [],
    accounts: [{ login: 'codegen-sh[bot]', id: 131295404 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['codegen'],
  },
  kind: 'cloud-agent',
  mentions: {
    extensions: [],
    packages: [{ registry: 'pypi', name: 'codegen', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/apps/codegen-sh'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.codegen/config.toml', 'apps/web/.codegen/config.toml', '.codegen/notes.md'],
      ignore: ['src/notcodegen/readme.txt', 'docs/codegen-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: codegen-sh[bot] <131295404+codegen-sh[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+codegen-sh-fan@users.noreply.github.com>'],
    },
  },
};
