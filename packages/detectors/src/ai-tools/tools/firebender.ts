import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'firebender',
  name: 'Firebender',
  vendor: 'Firebender',
  roles: ['author'],
  files: [{ glob: 'firebender.json', role: 'settings', committed: 'depends' }],
  signature: {
    emails: ['help@firebender.com'],
    accounts: [],
    trailers: [],
    markers: [
      /^(?:🤖\s*)?Generated with \[Firebender\]\(https:\/\/(?:www\.)?firebender\.com\/?\)\.?$/iu,
    ],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [],
    products: ['firebender'],
  },
  kind: 'extension',
  mentions: {
    extensions: [],
    packages: [],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [],
  references: ['https://docs.firebender.com/'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: ['firebender.json'],
      ignore: ['src/notfirebender.json/readme.txt', 'docs/firebender-json-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: Firebender <help@firebender.com>'],
      ignore: ['Co-authored-by: Pat Example <pat@firebender.com>'],
    },
  },
};
