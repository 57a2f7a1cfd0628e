import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'chatgpt',
  name: 'ChatGPT',
  vendor: 'OpenAI',
  roles: ['author'],
  files: [],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['chatgpt'],
  },
  kind: 'chat',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: ['chatgpt.com'],
  admin: 'https://chatgpt.com/admin',
  settings: [],
  references: ['https://chatgpt.com/'],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: { match: [], ignore: [] },
  },
};
