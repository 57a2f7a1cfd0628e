import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'codex-review',
  name: 'OpenAI Codex code review',
  vendor: 'OpenAI',
  roles: ['reviewer'],
  files: [],
  signature: {
    emails: [],
    accounts: [{ login: 'chatgpt-codex-connector[bot]', id: 199175422 }],
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
  admin: 'https://chatgpt.com/codex/settings',
  settings: [],
  references: ['https://github.com/apps/chatgpt-codex-connector'],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: {
      match: [
        'Co-authored-by: chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>',
      ],
      ignore: [
        'Co-authored-by: Pat Example <1+chatgpt-codex-connector-fan@users.noreply.github.com>',
      ],
    },
  },
};
