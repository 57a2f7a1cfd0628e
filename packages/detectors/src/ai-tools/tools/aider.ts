import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'aider',
  name: 'Aider',
  vendor: 'Aider-AI (open source)',
  roles: ['author'],
  files: [
    { glob: '**/.aider.model.metadata.json', role: 'settings', committed: 'depends' },
    { glob: '**/.aider.model.settings.yml', role: 'settings', committed: 'depends' },
    { glob: '**/.aider.chat.history.md', role: 'session-artifact', committed: 'no' },
    { glob: '**/.aider.input.history', role: 'session-artifact', committed: 'no' },
    { glob: '**/.aider.llm.history', role: 'session-artifact', committed: 'no' },
    { glob: '**/.aider.conf.yml', role: 'settings', committed: 'depends' },
    { glob: '**/.aiderignore', role: 'ignore', committed: 'yes' },
    { glob: '**/.aider.tags.cache*/**', role: 'session-artifact', committed: 'no' },
  ],
  signature: {
    emails: ['aider@aider.chat', 'noreply@aider.chat', 'noreply@aider.dev'],
    accounts: [],
    trailers: [],
    markers: [],
    authorSuffixes: [' (aider)'],
    branchPrefixes: [],
    environment: [{ name: 'AIDER_API_KEY', strength: 'weak' }],
    products: ['aider'],
  },
  kind: 'cli',
  mentions: {
    extensions: [],
    packages: [
      { registry: 'pypi', name: 'aider-chat', shows: 'tool' },
      { registry: 'pypi', name: 'aider-install', shows: 'tool' },
    ],
    actions: [],
  },
  hosts: [],
  admin: null,
  settings: [
    {
      file: '.aider.conf.yml',
      key: 'analytics-disable',
      concerns: 'telemetry',
      safe: 'true',
      means: 'no analytics',
      source: 'https://aider.chat/docs/config/aider_conf.html',
    },
    {
      file: '.aider.conf.yml',
      key: 'git-commit-verify',
      concerns: 'automation',
      safe: 'true',
      means: 'lets pre-commit hooks run (default false = --no-verify)',
      source: 'https://aider.chat/docs/config/aider_conf.html',
    },
    {
      file: '.aider.conf.yml',
      key: 'yes-always',
      concerns: 'approval',
      risky: 'true',
      means: 'no confirmation',
      source: 'https://aider.chat/docs/config/aider_conf.html',
    },
    {
      file: '.aider.conf.yml',
      key: 'openai-api-key / anthropic-api-key / api-key',
      concerns: 'credentials',
      risky: 'literal',
      means: 'inline credential',
      source: 'https://aider.chat/docs/config/aider_conf.html',
    },
    {
      file: '.aider.conf.yml',
      key: 'attribute-author / attribute-committer / attribute-co-authored-by',
      concerns: 'attribution',
      risky: 'false',
      means: 'hides AI authorship',
      source: 'https://aider.chat/docs/config/aider_conf.html',
    },
  ],
  knownKeys: [
    {
      files: ['**/.aider.conf.yml'],
      within: [],
      keys: `
        35turbo 4 4-turbo 4o add-gitignore-files aiderignore alias analytics analytics-disable
        analytics-log analytics-posthog-host analytics-posthog-project-api-key anthropic-api-key api-key
        apply apply-clipboard-edits architect assistant-output-color attribute-author
        attribute-co-authored-by attribute-commit-message-author attribute-commit-message-committer
        attribute-committer auto-accept-architect auto-commits auto-lint auto-test browser
        cache-keepalive-pings cache-prompts chat-history-file chat-language chat-mode
        check-model-accepts-settings check-update code-theme commit commit-language commit-prompt
        completion-menu-bg-color completion-menu-color completion-menu-current-bg-color
        completion-menu-current-color config copy-paste dark-mode deepseek detect-urls dirty-commits
        disable-playwright dry-run edit-format editor editor-edit-format editor-model encoding env-file
        exit fancy-input file git git-commit-verify gitignore gui haiku input-history-file
        install-main-branch just-check-update light-mode line-endings lint lint-cmd list-models
        llm-history-file load map-multiplier-no-files map-refresh map-tokens max-chat-history-tokens
        message message-file mini model model-metadata-file model-settings-file models msg multiline
        notifications notifications-command o1-mini o1-preview openai-api-base openai-api-deployment-id
        openai-api-key openai-api-type openai-api-version openai-organization-id opus pretty read
        reasoning-effort restore-chat-history set-env shell-completions show-diffs show-model-warnings
        show-prompts show-release-notes show-repo-map skip-sanity-check-repo sonnet stream subtree-only
        suggest-shell-commands test test-cmd thinking-tokens timeout tool-error-color tool-output-color
        tool-warning-color update upgrade user-input-color verbose verify-ssl version vim voice-format
        voice-input-device voice-language watch-files weak-model yes yes-always
      `,
      source: 'https://aider.chat/docs/config/options.html',
    },
  ],
  references: ['https://github.com/Aider-AI/aider'],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.aider.model.metadata.json',
        'apps/web/.aider.model.metadata.json',
        '.aider.model.settings.yml',
        '.aider.chat.history.md',
      ],
      ignore: [
        'src/notaider.model.metadata.json/readme.txt',
        'docs/aider-model-metadata-json-guide.txt',
      ],
    },
    messages: {
      match: ['Co-authored-by: aider (gpt-5) <aider@aider.chat>'],
      ignore: ['Co-authored-by: Aider Example <aider@example.com>'],
    },
  },
};
