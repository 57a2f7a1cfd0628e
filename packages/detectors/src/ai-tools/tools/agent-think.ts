import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'agent-think',
  name: 'agent-think',
  vendor: 'Cloudflare',
  roles: ['author'],
  files: [],
  signature: {
    emails: [],
    accounts: [{ login: 'agent-think[bot]', id: 298805081 }],
    trailers: [],
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
  references: [
    'https://github.com/cloudflare/workers-oauth-provider',
    'https://github.com/apps/agent-think',
  ],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: {
      match: [
        'Co-authored-by: agent-think[bot] <298805081+agent-think[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+agent-think-fan@users.noreply.github.com>'],
    },
  },
};
