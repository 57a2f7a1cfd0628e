import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'jules',
  name: 'Jules',
  vendor: 'Google',
  roles: ['author'],
  files: [],
  signature: {
    emails: [],
    accounts: [{ login: 'google-labs-jules[bot]', id: 161369871 }],
    trailers: [],
    markers: [/^(?:\*|_)?PR created automatically by Jules for task \S+ started by @?\S+$/i],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'HOME', value: '/home/jules', strength: 'strong' }],
    products: ['jules', 'google jules'],
  },
  kind: 'cloud-agent',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'npm', name: '@google/jules', shows: 'tool' },
      { registry: 'npm', name: '@google/jules-sdk', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: 'https://jules.google.com/settings',
  settings: [],
  references: [
    'https://github.com/attogram/agents/pull/24',
    'https://github.com/apps/google-labs-jules',
  ],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: {
      match: [
        'Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>',
        'PR created automatically by Jules for task 123 started by @someone',
      ],
      ignore: ['Co-authored-by: Jules Example <jules@example.com>'],
    },
  },
};
