import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'factory-droid',
  name: 'Factory Droid',
  vendor: 'Factory',
  roles: ['author'],
  files: [
    { glob: '**/.factory/settings.local.json', role: 'local-settings', committed: 'no' },
    { glob: '**/.factory/threat-model.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.factory/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.factory/hooks.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.factory/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.factory/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.factory/droids/**', role: 'skills', committed: 'yes' },
    { glob: '**/.factory/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.factory/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.factory/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['droid@factory.ai'],
    accounts: [{ login: 'factory-droid[bot]', id: 138933559 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['droid', 'factory droid'],
  },
  references: ['https://github.com/dyoshikawa/rulesync', 'https://github.com/apps/factory-droid'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.factory/settings.local.json',
        'apps/web/.factory/settings.local.json',
        '.factory/threat-model.md',
        '.factory/settings.json',
      ],
      ignore: ['src/notfactory/readme.txt', 'docs/factory-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Factory Droid <droid@factory.ai>',
        'Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <pat@factory.ai>'],
    },
  },
};
