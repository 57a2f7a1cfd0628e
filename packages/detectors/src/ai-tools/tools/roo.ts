import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'roo',
  name: 'Roo Code',
  vendor: 'Roo Code',
  roles: ['author'],
  files: [
    { glob: '**/.roo/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.rooignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.roomodes', role: 'instructions', committed: 'yes' },
    { glob: '**/.roorules', role: 'instructions', committed: 'yes' },
    { glob: '**/.roo/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.roo/rules-*/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.roo/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.roo/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.roo/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['roomote@roocode.com'],
    accounts: [{ login: 'roomote[bot]', id: 219738659 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [
      { name: 'ROO_ACTIVE', value: 'true', strength: 'strong' },
      { name: 'ROO_CLI_RUNTIME', strength: 'strong' },
    ],
    products: ['roo', 'roo code'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['rooveterinaryinc.roo-cline'],
    packages: [],
    actions: [],
  },
  hosts: ['api.roocode.com'],
  admin: 'https://app.roocode.com',
  settings: [
    {
      file: '.vscode/settings.json',
      key: 'roo-cline.allowedCommands',
      concerns: 'approval',
      risky: '["*"]',
      means: 'any command',
      source: 'https://github.com/RooCodeInc/Roo-Code',
    },
    {
      file: '.vscode/settings.json',
      key: 'roo-cline.autoImportSettingsPath',
      concerns: 'automation',
      risky: 'path',
      means: 'imports a settings file',
      source: 'https://github.com/RooCodeInc/Roo-Code',
    },
    {
      file: '.roo/mcp.json',
      key: 'mcpServers.*.alwaysAllow',
      concerns: 'approval',
      risky: '["*"]',
      means: 'tools without asking',
      source: 'https://github.com/RooCodeInc/Roo-Code',
    },
  ],
  references: [
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/RooCodeInc/Roo-Code',
    'https://github.com/apps/roomote',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['.roo/mcp.json', 'apps/web/.roo/mcp.json', '.rooignore', '.roomodes'],
      ignore: ['src/notroo/readme.txt', 'docs/roo-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: Roo Code <roomote@roocode.com>'],
      ignore: ['Co-authored-by: Pat Example <pat@roocode.com>'],
    },
  },
};
