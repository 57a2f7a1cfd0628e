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
  kind: 'api',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'npm', name: 'openai', shows: 'api' },
      { registry: 'npm', name: '@ai-sdk/openai', shows: 'api' },
      { registry: 'npm', name: '@openai/agents', shows: 'api' },
      { registry: 'pypi', name: 'openai', shows: 'api' },
      { registry: 'pypi', name: 'openai-agents', shows: 'api' },
    ],
    actions: [],
  },
  hosts: ['api.openai.com'],
  admin: 'https://platform.openai.com/settings/organization/data-controls',
  settings: [],
  references: ['https://platform.openai.com/docs/'],
  checked: '2026-11-22',
  examples: {
    paths: { match: [], ignore: [] },
    messages: { match: [], ignore: [] },
  },
};
