import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'codebuff',
  name: 'Codebuff',
  vendor: 'Codebuff',
  roles: ['author'],
  files: [{ glob: 'codebuff.json', role: 'settings', committed: 'depends' }],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['codebuff'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'npm', name: 'codebuff', shows: 'tool' },
      { registry: 'npm', name: '@codebuff/sdk', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/CodebuffAI/codebuff'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['codebuff.json'],
      ignore: ['src/notcodebuff.json/readme.txt', 'docs/codebuff-json-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
