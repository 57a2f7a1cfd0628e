import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'devin',
  name: 'Devin (cloud, CLI, desktop)',
  vendor: 'Cognition',
  roles: ['author'],
  files: [
    { glob: '**/.devin/mcp_config.local.json', role: 'local-settings', committed: 'no' },
    { glob: '**/.devin/config.local.json', role: 'local-settings', committed: 'no' },
    { glob: '**/.devin/mcp_config.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.devin/hooks.v1.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.windsurf/hooks.json', role: 'hooks', shared: true, committed: 'depends' },
    { glob: '**/.devin/config.json', role: 'settings', committed: 'depends' },
    { glob: '**/.windsurfignore', role: 'ignore', shared: true, committed: 'yes' },
    { glob: '**/.codeiumignore', role: 'ignore', shared: true, committed: 'yes' },
    { glob: '**/.windsurfrules', role: 'instructions', shared: true, committed: 'yes' },
    { glob: '**/.devinignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.config/devin/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.windsurf/workflows/**', role: 'commands', shared: true, committed: 'yes' },
    { glob: '**/.devin/workflows/**', role: 'commands', committed: 'yes' },
    { glob: '**/.windsurf/rules/**', role: 'instructions', shared: true, committed: 'yes' },
    { glob: '**/.devin/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.devin/skills/**', role: 'commands', committed: 'yes' },
    { glob: '**/.devin/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.devin/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [{ login: 'devin-ai-integration[bot]', id: 158243242 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: ['devin/'],
    environment: [],
    products: ['devin', 'devin ai'],
  },
  references: [
    'https://github.com/dyoshikawa/rulesync',
    'https://cli.devin.ai',
    'https://github.com/apps/devin-ai-integration',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.devin/mcp_config.local.json',
        'apps/web/.devin/mcp_config.local.json',
        '.devin/config.local.json',
        '.devin/mcp_config.json',
      ],
      ignore: ['src/notdevin/readme.txt', 'docs/devin-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
      ],
      ignore: [
        'Co-authored-by: Devin Example <devin@example.com>',
        'Signed-off-by: Devin Example <devin@example.com>',
      ],
    },
  },
};
