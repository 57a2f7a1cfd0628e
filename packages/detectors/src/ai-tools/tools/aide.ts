import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'aide',
  name: 'Aide',
  vendor: 'CodeStory',
  roles: ['author'],
  files: [
    { glob: '**/.aiderules', role: 'instructions', committed: 'yes' },
    { glob: '**/.aide/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.aide/**', role: 'settings', committed: 'depends' },
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
  kind: 'ide',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/codestoryai/aide'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.aiderules', 'apps/web/.aiderules', '.aide/rules/notes.md', '.aide/notes.md'],
      ignore: ['src/notaiderules/readme.txt', 'docs/aiderules-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
