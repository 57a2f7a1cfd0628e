import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'opencode',
  name: 'OpenCode',
  vendor: 'SST / Anomaly',
  roles: ['author'],
  files: [
    { glob: '**/opencode.jsonc', role: 'settings', committed: 'depends' },
    { glob: '**/opencode.json', role: 'settings', committed: 'depends' },
    { glob: '**/.opencode/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.opencode/memories/**', role: 'memory', committed: 'depends' },
    { glob: '**/.opencode/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.opencode/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.opencode/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['noreply@opencode.ai', 'opencode-agent[bot]@users.noreply.github.com'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [
      { name: 'OPENCODE', value: '1', strength: 'strong' },
      { name: 'OPENCODE_CLIENT', strength: 'strong' },
    ],
    products: ['opencode'],
  },
  kind: 'cli',
  mentions: {
    extensions: ['sst-dev.opencode', 'sst-dev.opencode-v2'],
    packages: [
      { registry: 'npm', name: 'opencode-ai', shows: 'tool' },
      { registry: 'npm', name: '@opencode-ai/sdk', shows: 'tool' },
      { registry: 'npm', name: '@opencode-ai/plugin', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: ['opencode.ai', 'api.opencode.ai', 'models.opencode.ai'],
  admin: null,
  settings: [
    {
      file: 'opencode.json',
      key: 'share',
      concerns: 'sharing',
      safe: 'disabled',
      means: 'sessions are never published',
      source: 'https://opencode.ai/docs/config/',
    },
    {
      file: 'opencode.json',
      key: 'permission.bash / permission.edit',
      concerns: 'approval',
      risky: 'allow',
      means: 'no questions',
      source: 'https://opencode.ai/docs/config/',
    },
    {
      file: 'opencode.json',
      key: 'permission.read[".env"]',
      concerns: 'access',
      risky: 'allow',
      means: 'default denies .env',
      source: 'https://opencode.ai/docs/config/',
    },
    {
      file: 'opencode.json',
      key: 'permission.external_directory',
      concerns: 'access',
      risky: 'allow',
      means: 'outside the repository',
      source: 'https://opencode.ai/docs/config/',
    },
    {
      file: 'opencode.json',
      key: 'share',
      concerns: 'sharing',
      risky: 'auto',
      means: 'every session is published',
      source: 'https://opencode.ai/docs/config/',
    },
    {
      file: 'opencode.json',
      key: 'plugin[]',
      concerns: 'automation',
      risky: 'name or name@latest',
      means: 'code runs in process',
      source: 'https://opencode.ai/docs/config/',
    },
    {
      file: 'opencode.json',
      key: 'instructions[]',
      concerns: 'automation',
      risky: 'https://…',
      means: 'remote instructions',
      source: 'https://opencode.ai/docs/config/',
    },
  ],
  knownKeys: [
    {
      files: ['**/opencode.json', '**/opencode.jsonc', '**/.opencode/config.json'],
      within: [],
      keys: `
        $schema agent attachment autoshare autoupdate command compaction default_agent
        disabled_providers enabled_providers enterprise experimental formatter instructions keybinds
        layout logLevel lsp mcp mode model permission plugin provider reference references server share
        shell skills small_model snapshot subagent_depth theme tool_output tools tui username watcher
      `,
      meant: { permissions: 'permission', mcpServers: 'mcp' },
      source: 'https://opencode.ai/config.json',
    },
  ],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        'opencode.jsonc',
        'apps/web/opencode.jsonc',
        'opencode.json',
        '.opencode/commands/notes.md',
      ],
      ignore: ['src/notopencode.jsonc/readme.txt', 'docs/opencode-jsonc-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: opencode <noreply@opencode.ai>'],
      ignore: ['Support opencode.json'],
    },
  },
};
