import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'agents-md',
  name: 'AGENTS.md (open format)',
  vendor: 'Agentic AI Foundation',
  roles: ['author'],
  files: [
    { glob: '**/AGENTS.override.md', role: 'instructions', shared: true, committed: 'yes' },
    { glob: '**/AGENTS.local.md', role: 'local-settings', shared: true, committed: 'no' },
    { glob: '**/AGENTS.md', role: 'instructions', shared: true, committed: 'yes' },
    { glob: '**/.agents/subagents/**', role: 'skills', shared: true, committed: 'yes' },
    { glob: '**/.agents/commands/**', role: 'commands', shared: true, committed: 'yes' },
    { glob: '**/.agents/memories/**', role: 'memory', shared: true, committed: 'depends' },
    { glob: '**/.agents/agents/**', role: 'skills', shared: true, committed: 'yes' },
    { glob: '**/.agents/skills/**', role: 'skills', shared: true, committed: 'yes' },
    { glob: '**/.agents/**', role: 'instructions', shared: true, committed: 'depends' },
  ],
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
  kind: 'format',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: [
    'https://agents.md/',
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/agentsmd/agents.md',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['AGENTS.override.md', 'apps/web/AGENTS.override.md', 'AGENTS.local.md', 'AGENTS.md'],
      ignore: ['src/notAGENTS.override.md/readme.txt', 'docs/agents-override-md-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
