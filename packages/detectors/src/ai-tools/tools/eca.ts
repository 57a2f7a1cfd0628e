import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'eca',
  name: 'ECA (Editor Code Assistant)',
  vendor: 'open source',
  roles: ['author'],
  files: [
    { glob: '**/.eca/config.json', role: 'settings', committed: 'depends' },
    { glob: '**/.eca/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['editor code assistant'],
  },
  kind: 'extension',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/editor-code-assistant/eca'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.eca/config.json', 'apps/web/.eca/config.json', '.eca/notes.md'],
      ignore: ['src/noteca/readme.txt', 'docs/eca-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
