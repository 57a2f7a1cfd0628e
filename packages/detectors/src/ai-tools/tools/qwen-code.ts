import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'qwen-code',
  name: 'Qwen Code',
  vendor: 'Alibaba',
  roles: ['author'],
  files: [
    { glob: '**/.qwen/QWEN.local.md', role: 'local-settings', committed: 'no' },
    { glob: '**/.qwen/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/QWEN.local.md', role: 'local-settings', committed: 'no' },
    { glob: '**/.qwenignore', role: 'ignore', committed: 'yes' },
    { glob: '**/QWEN.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.qwen/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.qwen/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.qwen/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.qwen/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.qwen/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['qwen-coder@alibabacloud.com'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'QWEN_CODE', value: '1', strength: 'strong' }],
    products: ['qwen code', 'qwen-coder', 'qwen-code'],
  },
  kind: 'cli',
  mentions: {
    extensions: ['qwenlm.qwen-code-vscode-ide-companion'],
    packages: [
      { registry: 'npm', name: '@qwen-code/qwen-code', shows: 'tool' },
      { registry: 'npm', name: '@qwen-code/sdk', shows: 'tool' },
      { registry: 'pypi', name: 'qwen-code-sdk', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [
    'dashscope.aliyuncs.com',
    'coding.dashscope.aliyuncs.com',
    'dashscope-intl.aliyuncs.com',
    'chat.qwen.ai',
  ],
  admin: null,
  settings: [
    {
      file: '.qwen/settings.json',
      key: 'privacy.usageStatisticsEnabled',
      concerns: 'telemetry',
      safe: 'false',
      means: 'no usage statistics',
      source: 'https://github.com/QwenLM/qwen-code',
    },
    {
      file: '.qwen/settings.json',
      key: 'general.gitCoAuthor.commit / .pr',
      concerns: 'attribution',
      risky: 'false',
      means: 'hides AI authorship',
      source: 'https://github.com/QwenLM/qwen-code',
    },
  ],
  references: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.qwen/QWEN.local.md',
        'apps/web/.qwen/QWEN.local.md',
        '.qwen/settings.json',
        'QWEN.local.md',
      ],
      ignore: ['src/notqwen/readme.txt', 'docs/qwen-guide.txt'],
    },
    messages: {
      match: ['Co-authored-by: Qwen Code <qwen-coder@alibabacloud.com>'],
      ignore: ['Co-authored-by: Pat Example <pat@alibabacloud.com>'],
    },
  },
};
