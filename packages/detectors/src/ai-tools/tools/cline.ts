import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'cline',
  name: 'Cline',
  vendor: 'Cline Bot',
  roles: ['author'],
  files: [
    { glob: '**/.cline/command-permissions.json', role: 'settings', committed: 'depends' },
    { glob: '**/.clineignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.clinerules', role: 'instructions', committed: 'yes' },
    { glob: '**/.clinerules/workflows/**', role: 'commands', committed: 'yes' },
    { glob: '**/.clinerules/hooks/**', role: 'hooks', committed: 'depends' },
    { glob: '**/.cline/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.cline/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.cline/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.clinerules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.cline/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['noreply@cline.bot', 'cline-agent@users.noreply.github.com'],
    accounts: [{ login: 'cline-cloud[bot]', id: 276134852 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'CLINE_ACTIVE', value: 'true', strength: 'strong' }],
    products: ['cline', 'cline agent'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['saoudrizwan.claude-dev'],
    packages: [{ registry: 'npm', name: 'cline', shows: 'tool' }],
    actions: [],
  },
  hosts: ['api.cline.bot'],
  admin: 'https://app.cline.bot',
  settings: [],
  references: [
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/cline/cline',
    'https://github.com/apps/cline-cloud',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.cline/command-permissions.json',
        'apps/web/.cline/command-permissions.json',
        '.clineignore',
        '.clinerules',
      ],
      ignore: ['src/notcline/readme.txt', 'docs/cline-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: Cline <noreply@cline.bot>'],
      ignore: ['Co-authored-by: Pat Example <pat@cline.bot>'],
    },
  },
};
