import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'openai-api',
  name: 'OpenAI API',
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
    products: [],
  },
  references: ['https://platform.openai.com/docs/'],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: { match: [], ignore: [] },
  },
};
