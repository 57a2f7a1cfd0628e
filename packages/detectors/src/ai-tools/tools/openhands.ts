import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'openhands',
  name: 'OpenHands',
  vendor: 'All Hands AI',
  roles: ['author'],
  files: [
    { glob: '**/.openhands/pre-commit.sh', role: 'hooks', committed: 'depends' },
    { glob: '**/.openhands/setup.sh', role: 'hooks', committed: 'depends' },
    { glob: '**/.openhands_instructions', role: 'instructions', committed: 'yes' },
    { glob: '**/.openhands/microagents/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.openhands/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.openhands/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['openhands@all-hands.dev', 'opendevin@all-hands.dev'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: ['openhands/', 'openhands-'],
    environment: [],
    products: ['openhands', 'opendevin'],
  },
  kind: 'cloud-agent',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'pypi', name: 'openhands-ai', shows: 'tool' },
      { registry: 'pypi', name: 'openhands', shows: 'tool' },
      { registry: 'pypi', name: 'openhands-sdk', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: 'https://app.all-hands.dev/settings',
  settings: [],
  references: ['https://github.com/All-Hands-AI/OpenHands'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.openhands/pre-commit.sh',
        'apps/web/.openhands/pre-commit.sh',
        '.openhands/setup.sh',
        '.openhands_instructions',
      ],
      ignore: ['src/notopenhands/readme.txt', 'docs/openhands-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: openhands <openhands@all-hands.dev>'],
      ignore: ['Co-authored-by: Pat Example <pat@all-hands.dev>'],
    },
  },
};
