import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'gemini-code-assist',
  name: 'Gemini Code Assist',
  vendor: 'Google',
  roles: ['reviewer'],
  files: [
    { glob: '**/.gemini/styleguide.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.gemini/config.yaml', role: 'settings', committed: 'depends' },
    { glob: '**/.aiexclude', role: 'ignore', shared: true, committed: 'yes' },
  ],
  signature: {
    emails: [],
    accounts: [{ login: 'gemini-code-assist[bot]', id: 176961590 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['gemini code assist'],
  },
  kind: 'reviewer',
  mentions: {
    extensions: ['google.geminicodeassist'],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: 'https://console.cloud.google.com/gemini-admin',
  settings: [],
  references: [
    'https://cloud.google.com/gemini/docs/codeassist/create-aiexclude-file',
    'https://github.com/google-gemini/gemini-cli',
    'https://github.com/apps/gemini-code-assist',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.gemini/styleguide.md',
        'apps/web/.gemini/styleguide.md',
        '.gemini/config.yaml',
        '.aiexclude',
      ],
      ignore: ['src/notgemini/readme.txt', 'docs/gemini-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
      ],
      ignore: ['Co-authored-by: Pat Example <1+gemini-code-assist-fan@users.noreply.github.com>'],
    },
  },
};
