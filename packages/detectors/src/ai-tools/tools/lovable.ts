import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'lovable',
  name: 'Lovable',
  vendor: 'Lovable',
  roles: ['author'],
  files: [{ glob: '**/.lovable/**', role: 'settings', committed: 'depends' }],
  signature: {
    emails: ['noreply@lovable.dev', 'lovable-dev[bot]@users.noreply.github.com'],
    accounts: [{ login: 'gpt-engineer-app[bot]', id: 159125892 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['lovable'],
  },
  kind: 'app-builder',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://lovable.dev/settings',
  settings: [],
  references: [
    'https://docs.lovable.dev/integrations/github',
    'https://github.com/apps/gpt-engineer-app',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.lovable/notes.md', 'apps/web/.lovable/notes.md'],
      ignore: ['src/notlovable/readme.txt', 'docs/lovable-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Lovable <noreply@lovable.dev>',
        'Co-authored-by: gpt-engineer-app[bot] <159125892+gpt-engineer-app[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <pat@lovable.dev>'],
    },
  },
};
