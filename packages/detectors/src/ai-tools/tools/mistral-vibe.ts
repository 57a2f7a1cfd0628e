import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'mistral-vibe',
  name: 'Mistral Vibe',
  vendor: 'Mistral AI',
  roles: ['author'],
  files: [
    { glob: '**/.vibe/config.toml', role: 'settings', committed: 'depends' },
    { glob: '**/.vibe/hooks.toml', role: 'hooks', committed: 'depends' },
    { glob: '**/.vibeignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.vibe/plugin-data/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.vibe/prompts/**', role: 'skills', committed: 'yes' },
    { glob: '**/.vibe/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.vibe/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.vibe/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['mistral vibe'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'npm', name: '@mistralai/mistralai', shows: 'api' },
      { registry: 'pypi', name: 'mistral-vibe', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: 'https://console.mistral.ai',
  settings: [],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.vibe/config.toml', 'apps/web/.vibe/config.toml', '.vibe/hooks.toml', '.vibeignore'],
      ignore: ['src/notvibe/readme.txt', 'docs/vibe-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
