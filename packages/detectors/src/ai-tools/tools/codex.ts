import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'codex',
  name: 'OpenAI Codex',
  vendor: 'OpenAI',
  roles: ['author'],
  files: [
    { glob: '**/.codex/environments/environment.toml', role: 'settings', committed: 'depends' },
    { glob: '**/.codex/config.toml', role: 'settings', committed: 'depends' },
    { glob: '**/.codex/hooks.json', role: 'hooks', committed: 'depends' },
    { glob: '**/.codex/auth.json', role: 'credentials', committed: 'no' },
    { glob: '**/.codexignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.codex/rules/*.rules', role: 'settings', committed: 'depends' },
    { glob: '**/.codex/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.codex/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.codex/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['noreply@openai.com', 'codex@openai.com'],
    accounts: [
      { login: 'openai-code-agent[bot]', id: 242516109 },
      { login: 'Codex', id: 242516109 },
    ],
    trailers: [],
    markers: [
      /^(?:🤖\s*)?Generated with (?:\[(?:OpenAI )?Codex(?: CLI)?\]\(https:\/\/[^\s)]+\)|(?:OpenAI )?Codex)\.?$/iu,
    ],
    authorSuffixes: [],
    branchPrefixes: ['codex/'],
    environment: [
      { name: 'CODEX_THREAD_ID', strength: 'strong' },
      { name: 'CODEX_SANDBOX', strength: 'strong' },
      { name: 'CODEX_CI', strength: 'strong' },
      { name: 'CODEX_INTERNAL_ORIGINATOR_OVERRIDE', value: 'codex_web_agent', strength: 'strong' },
    ],
    products: ['codex', 'openai codex', 'chatgpt codex', 'codex cli'],
  },
  references: [
    'https://github.com/openai/codex/pull/11617',
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/apps/openai-code-agent',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.codex/environments/environment.toml',
        'apps/web/.codex/environments/environment.toml',
        '.codex/config.toml',
        '.codex/hooks.json',
      ],
      ignore: ['src/notcodex/readme.txt', 'docs/codex-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Codex <noreply@openai.com>',
        'Generated with [Codex](https://openai.com/codex/).',
        'AI-assisted: Codex was used to write this change.',
      ],
      ignore: ['Co-authored-by: Sam Codexson <sam@openai.com>', 'Add Codex support'],
    },
  },
};
