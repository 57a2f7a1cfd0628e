import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'v0',
  name: 'v0',
  vendor: 'Vercel',
  roles: ['author'],
  files: [],
  signature: {
    emails: ['v0[bot]@users.noreply.github.com'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['v0'],
  },
  kind: 'app-builder',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'npm', name: 'v0-sdk', shows: 'tool' },
      { registry: 'npm', name: '@vercel/v0', shows: 'tool' },
      { registry: 'npm', name: '@ai-sdk/gateway', shows: 'api' },
    ],
    actions: [],
  },
  hosts: [],
  admin: 'https://v0.app/chat/settings',
  settings: [],
  references: ['https://v0.app/'],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: {
      match: ['Co-authored-by: v0 <v0[bot]@users.noreply.github.com>'],
      ignore: ['Co-authored-by: Pat Example <pat@example.com>'],
    },
  },
};
