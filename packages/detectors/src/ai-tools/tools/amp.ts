import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'amp',
  name: 'Amp',
  vendor: 'Amp (Sourcegraph)',
  roles: ['author'],
  files: [
    { glob: '**/.amp/settings.jsonc', role: 'settings', committed: 'depends' },
    { glob: '**/.amp/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/AGENT.md', role: 'instructions', shared: true, committed: 'yes' },
    { glob: '**/.amp/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['amp@ampcode.com'],
    accounts: [],
    trailers: [/^amp-thread(?:-id)?:\s*(?:https:\/\/ampcode\.com\/threads\/)?T-\S+$/i],
    markers: [/^https:\/\/ampcode\.com\/threads\/T-\S+$/i],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'AMP_CURRENT_THREAD_ID', strength: 'strong' }],
    products: ['amp'],
  },
  kind: 'cli',
  mentions: {
    extensions: ['sourcegraph.amp'],
    packages: [
      { registry: 'npm', name: '@sourcegraph/amp', shows: 'tool' },
      { registry: 'npm', name: '@sourcegraph/amp-sdk', shows: 'tool' },
      { registry: 'pypi', name: 'amp-sdk', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: ['ampcode.com'],
  admin: 'https://ampcode.com/settings',
  settings: [
    {
      file: '.amp/settings.json',
      key: 'amp.dangerouslyAllowAll',
      concerns: 'approval',
      risky: 'true',
      means: 'no questions',
      source: 'https://ampcode.com/manual',
    },
    {
      file: '.amp/settings.json',
      key: 'amp.guardedFiles.allowlist',
      concerns: 'access',
      risky: '["**"]',
      means: 'guarded files opened',
      source: 'https://ampcode.com/manual',
    },
    {
      file: '.amp/settings.json',
      key: 'amp.git.commit.coauthor.enabled / amp.git.commit.ampThread.enabled',
      concerns: 'attribution',
      risky: 'false',
      means: 'hides AI authorship',
      source: 'https://ampcode.com/manual',
    },
  ],
  references: [
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/sourcegraph/amp-examples-and-guides',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.amp/settings.jsonc',
        'apps/web/.amp/settings.jsonc',
        '.amp/settings.json',
        'AGENT.md',
      ],
      ignore: ['src/notamp/readme.txt', 'docs/amp-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Amp <amp@ampcode.com>',
        'Amp-Thread-ID: https://ampcode.com/threads/T-1',
      ],
      ignore: ['Amp up the tests', 'see https://ampcode.com/threads/T-1'],
    },
  },
};
