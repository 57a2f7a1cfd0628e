import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'amazon-q',
  name: 'Amazon Q Developer',
  vendor: 'AWS',
  roles: ['author'],
  files: [
    { glob: '**/.amazonq/default.json', role: 'settings', committed: 'depends' },
    { glob: '**/.amazonq/mcp.json', role: 'mcp', committed: 'depends' },
    { glob: '**/.amazonq/cli-agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.amazonq/prompts/**', role: 'commands', committed: 'yes' },
    { glob: '**/.amazonq/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.amazonq/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: [],
    accounts: [{ login: 'amazon-q-developer[bot]', id: 208079219 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['amazon q', 'amazon q developer'],
  },
  kind: 'extension',
  mentions: {
    extensions: ['amazonwebservices.amazon-q-vscode'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://console.aws.amazon.com/amazonq/developer/home',
  settings: [],
  references: ['https://github.com/apps/amazon-q-developer'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.amazonq/default.json',
        'apps/web/.amazonq/default.json',
        '.amazonq/mcp.json',
        '.amazonq/cli-agents/notes.md',
      ],
      ignore: ['src/notamazonq/readme.txt', 'docs/amazonq-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+amazon-q-developer-fan@users.noreply.github.com>'],
    },
  },
};
