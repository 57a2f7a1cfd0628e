import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'rovo-dev',
  name: 'Rovo Dev',
  vendor: 'Atlassian',
  roles: ['author'],
  files: [
    { glob: '**/.rovodev/prompts.yml', role: 'commands', committed: 'yes' },
    { glob: '**/.rovodev/config.yml', role: 'settings', committed: 'depends' },
    { glob: '**/.rovodev/AGENTS.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.rovodev/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.rovodev/subagents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.rovodev/prompts/**', role: 'commands', committed: 'yes' },
    { glob: '**/.rovodev/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.rovodev/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['rovo dev'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://admin.atlassian.com',
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.rovodev/prompts.yml',
        'apps/web/.rovodev/prompts.yml',
        '.rovodev/config.yml',
        '.rovodev/AGENTS.md',
      ],
      ignore: ['src/notrovodev/readme.txt', 'docs/rovodev-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
