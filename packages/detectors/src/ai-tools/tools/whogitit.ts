import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'whogitit',
  name: 'whogitit',
  vendor: 'dotsetlabs',
  roles: ['author'],
  files: [
    { glob: '**/.whogitit-pending.json', role: 'session-artifact', committed: 'no' },
    { glob: '**/.whogitit.toml', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [/^ai-(?:session|model|lines|modified):\s*\S/i],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: [],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dotsetlabs/whogitit'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.whogitit-pending.json', 'apps/web/.whogitit-pending.json', '.whogitit.toml'],
      ignore: ['src/notwhogitit-pending.json/readme.txt', 'docs/whogitit-pending-json-guide.txt'],
    },
    messages: { match: ['AI-Model: model-1'], ignore: ['Human-Lines: 3'] },
  },
};
