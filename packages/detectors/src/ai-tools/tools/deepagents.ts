import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'deepagents',
  name: 'deepagents-cli',
  vendor: 'LangChain',
  roles: ['author'],
  files: [
    { glob: '**/.deepagents/hooks.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.deepagents/.mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.deepagents/AGENTS.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.deepagents/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.deepagents/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.deepagents/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['deepagents'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'npm', name: 'deepagents', shows: 'tool' },
      { registry: 'pypi', name: 'deepagents', shows: 'tool' },
      { registry: 'pypi', name: 'deepagents-cli', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.deepagents/hooks.json',
        'apps/web/.deepagents/hooks.json',
        '.deepagents/.mcp.json',
        '.deepagents/AGENTS.md',
      ],
      ignore: ['src/notdeepagents/readme.txt', 'docs/deepagents-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
