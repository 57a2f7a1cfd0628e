import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'bugbot',
  name: 'Cursor Bugbot',
  vendor: 'Anysphere',
  roles: ['reviewer'],
  files: [
    { glob: '**/.cursor/BUGBOT.md', role: 'instructions', committed: 'yes' },
    { glob: '**/APPROVAL_POLICY.md', role: 'instructions', shared: true, committed: 'yes' },
  ],
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
  kind: 'reviewer',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://cursor.com/dashboard',
  settings: [],
  references: ['https://cursor.com/docs/bugbot.md', 'https://learncursor.dev'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.cursor/BUGBOT.md', 'apps/web/.cursor/BUGBOT.md', 'APPROVAL_POLICY.md'],
      ignore: ['src/notcursor/readme.txt', 'docs/cursor-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
