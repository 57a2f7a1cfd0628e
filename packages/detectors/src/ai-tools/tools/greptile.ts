import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'greptile',
  name: 'Greptile',
  vendor: 'Greptile',
  roles: ['reviewer'],
  files: [
    { glob: 'greptile.json', role: 'settings', committed: 'depends' },
    { glob: '**/.greptile/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [{ login: 'greptile-apps[bot]', id: 165735046 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['greptile'],
  },
  kind: 'reviewer',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.greptile.com',
  settings: [],
  references: ['https://github.com/apps/greptile-apps'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['greptile.json', '.greptile/notes.md'],
      ignore: ['src/notgreptile.json/readme.txt', 'docs/greptile-json-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: greptile-apps[bot] <165735046+greptile-apps[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+greptile-apps-fan@users.noreply.github.com>'],
    },
  },
};
