import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'crush',
  name: 'Crush',
  vendor: 'Charmbracelet',
  roles: ['author'],
  files: [
    { glob: '**/CRUSH.local.md', role: 'local-settings', committed: 'no' },
    { glob: '**/.crushignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.crush.json', role: 'settings', committed: 'depends' },
    { glob: '**/crush.json', role: 'settings', committed: 'depends' },
    { glob: '**/CRUSH.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.crush/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.crush/**', role: 'session-artifact', committed: 'no' },
  ],
  signature: {
    emails: ['crush@charm.land', 'noreply@crush.charm.land'],
    accounts: [],
    trailers: [],
    markers: [
      /^\p{Extended_Pictographic}\uFE0F? Generated with (?:Crush|\[Crush\]\(https:\/\/[^\s)]+\))$/iu,
    ],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'CRUSH', value: '1', strength: 'strong' }],
    products: ['crush', 'charm crush'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [{ registry: 'npm', name: '@charmland/crush', shows: 'tool' }],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [
    {
      file: 'crush.json',
      key: 'options.disable_metrics',
      concerns: 'telemetry',
      safe: 'true',
      means: 'or env CRUSH_DISABLE_METRICS / DO_NOT_TRACK',
      source: 'https://github.com/charmbracelet/crush',
    },
    {
      file: 'crush.json',
      key: 'permissions.allowed_tools',
      concerns: 'approval',
      risky: '["bash"]',
      means: 'no questions',
      source: 'https://github.com/charmbracelet/crush',
    },
    {
      file: 'crush.json',
      key: 'options.attribution.trailer_style',
      concerns: 'attribution',
      risky: 'none',
      means: 'hides AI authorship',
      source: 'https://github.com/charmbracelet/crush',
    },
  ],
  knownKeys: [
    {
      files: ['**/crush.json', '**/.crush.json'],
      within: [],
      keys: `
        $schema env hooks lsp mcp models options permissions providers tools
      `,
      meant: { mcpServers: 'mcp', permission: 'permissions' },
      source: 'https://github.com/charmbracelet/crush/blob/main/schema.json',
    },
    {
      files: ['**/crush.json', '**/.crush.json'],
      within: ['permissions'],
      keys: `
        allowed_tools skip_requests
      `,
      source: 'https://github.com/charmbracelet/crush/blob/main/schema.json',
    },
  ],
  references: ['https://github.com/dyoshikawa/rulesync', 'https://github.com/charmbracelet/crush'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['CRUSH.local.md', 'apps/web/CRUSH.local.md', '.crushignore', '.crush.json'],
      ignore: ['src/notCRUSH.local.md/readme.txt', 'docs/crush-local-md-guide.txt'],
    },
    messages: {
      match: [
        'Co-Authored-By: Crush <crush@charm.land>',
        '💘 Generated with Crush',
        'Assisted-by: Crush:model-1',
        'Assisted-by: Claude Sonnet 4.5 via Crush',
      ],
      ignore: ['Crush the image sizes'],
    },
  },
};
