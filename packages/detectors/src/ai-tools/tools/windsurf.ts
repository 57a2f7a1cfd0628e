import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'windsurf',
  name: 'Windsurf',
  vendor: 'Cognition (formerly Codeium)',
  roles: ['author'],
  files: [
    { glob: '**/.windsurf/hooks.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.windsurfignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.codeiumignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.windsurfrules', role: 'instructions', committed: 'yes' },
    { glob: '**/.windsurf/workflows/**', role: 'commands', committed: 'yes' },
    { glob: '**/.windsurf/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.windsurf/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'CODEIUM_EDITOR_APP_ROOT', strength: 'weak' }],
    products: ['windsurf', 'windsurf cascade'],
  },
  kind: 'ide',
  mentions: {
    extensions: ['codeium.codeium'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://windsurf.com/profile',
  settings: [],
  references: [
    'https://docs.windsurf.com/windsurf/cascade/memories',
    'https://github.com/dyoshikawa/rulesync',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.windsurf/hooks.json',
        'apps/web/.windsurf/hooks.json',
        '.windsurfignore',
        '.codeiumignore',
      ],
      ignore: ['src/notwindsurf/readme.txt', 'docs/windsurf-guide.txt'],
    },
    messages: { match: [], ignore: [] },
  },
};
