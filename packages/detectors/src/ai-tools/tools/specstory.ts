import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'specstory',
  name: 'SpecStory',
  vendor: 'SpecStory',
  roles: ['author'],
  files: [{ glob: '**/.specstory/**', role: 'session-artifact', committed: 'no' }],
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
  kind: 'extension',
  mentions: {
    extensions: ['specstory.specstory-vscode'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/specstoryai/getspecstory'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.specstory/notes.md', 'apps/web/.specstory/notes.md'],
      ignore: ['src/notspecstory/readme.txt', 'docs/specstory-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
