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
  kind: 'cli',
  mentions: {
    extensions: ['openai.chatgpt'],
    packages: [
      { registry: 'npm', name: '@openai/codex', shows: 'tool' },
      { registry: 'npm', name: '@openai/codex-sdk', shows: 'tool' },
      { registry: 'pypi', name: 'openai-codex', shows: 'tool' },
    ],
    actions: ['openai/codex-action'],
  },
  hosts: [
    'chatgpt.com',
    'api.openai.com',
    'auth.openai.com',
    'codex-cloud-backend.chatgpt.com',
    'ab.chatgpt.com',
  ],
  admin: 'https://chatgpt.com/admin',
  settings: [
    {
      file: '.codex/config.toml',
      key: 'sandbox_mode',
      concerns: 'approval',
      safe: 'workspace-write or read-only',
      means: 'commands may write in the repository at most',
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
    {
      file: '.codex/config.toml',
      key: 'approval_policy',
      concerns: 'approval',
      safe: 'on-request',
      means: 'asks before what the sandbox refuses',
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
    {
      file: '.codex/config.toml',
      key: 'sandbox_workspace_write.network_access',
      concerns: 'approval',
      safe: 'false',
      means: 'commands have no network',
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
    {
      file: '.codex/config.toml',
      key: 'approval_policy',
      concerns: 'approval',
      risky: 'never',
      means: 'no approvals',
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
    {
      file: '.codex/config.toml',
      key: 'sandbox_mode',
      concerns: 'approval',
      risky: 'danger-full-access',
      means: 'no sandbox',
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
    {
      file: '.codex/config.toml',
      key: 'default_permissions',
      concerns: 'approval',
      risky: ':danger-full-access',
      means: 'newer spelling of the same',
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
    {
      file: '.codex/config.toml',
      key: '[mcp_servers.*].command',
      concerns: 'automation',
      risky: 'any',
      means: "runs a program of the repository's choice",
      source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-61260',
    },
    {
      file: '.codex/config.toml',
      key: '[projects."…"].trust_level',
      concerns: 'approval',
      risky: 'trusted',
      means: "a list of one person's machine, with private paths",
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
    {
      file: '.codex/config.toml',
      key: 'model_provider / openai_base_url',
      concerns: 'endpoint',
      risky: 'other host',
      means: 'endpoint redirect (ignored in project files by new versions)',
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
    {
      file: '.codex/config.toml',
      key: 'commit_attribution',
      concerns: 'attribution',
      risky: '""',
      means: 'hides AI authorship',
      source: 'https://github.com/openai/codex/blob/main/docs/config.md',
    },
  ],
  knownKeys: [
    {
      files: ['**/.codex/config.toml'],
      within: [],
      keys: `
        agents allow_login_shell analytics approval_policy approvals_reviewer apps apps_mcp_product_sku
        audio auto_review background_terminal_max_timeout chatgpt_base_url check_for_update_on_startup
        cli_auth_credentials_store commit_attribution compact_prompt debug default_permissions desktop
        developer_instructions disable_paste_burst experimental_compact_prompt_file
        experimental_realtime_start_instructions experimental_realtime_ws_backend_prompt
        experimental_realtime_ws_base_url experimental_realtime_ws_model
        experimental_realtime_ws_startup_context experimental_thread_config_endpoint
        experimental_thread_store experimental_use_unified_exec_tool features feedback file_opener
        forced_chatgpt_workspace_id forced_login_method ghost_snapshot hide_agent_reasoning history
        hooks include_apps_instructions include_collaboration_mode_instructions
        include_environment_context include_permissions_instructions instructions log_dir marketplaces
        mcp_oauth_callback_port mcp_oauth_callback_url mcp_oauth_credentials_store mcp_servers memories
        model model_auto_compact_token_limit model_auto_compact_token_limit_scope model_catalog_json
        model_context_window model_instructions_file model_provider model_providers
        model_reasoning_effort model_reasoning_summary model_supports_reasoning_summaries
        model_verbosity notice notify openai_base_url oss_provider otel permissions personality
        plan_mode_reasoning_effort plugins profile profiles project_doc_fallback_filenames
        project_doc_max_bytes project_root_markers projects realtime review_model sandbox_mode
        sandbox_workspace_write service_tier shell_environment_policy show_raw_agent_reasoning skills
        sqlite_home suppress_unstable_features_warning tool_output_token_limit tool_suggest tools tui
        web_search windows
      `,
      meant: { mcpServers: 'mcp_servers' },
      source: 'https://github.com/openai/codex/blob/main/codex-rs/core/config.schema.json',
    },
    {
      files: ['**/.codex/config.toml'],
      within: ['sandbox_workspace_write'],
      keys: `
        exclude_slash_tmp exclude_tmpdir_env_var network_access writable_roots
      `,
      source: 'https://github.com/openai/codex/blob/main/codex-rs/core/config.schema.json',
    },
    {
      files: ['**/.codex/config.toml'],
      within: ['shell_environment_policy'],
      keys: `
        exclude experimental_use_profile ignore_default_excludes include_only inherit set
      `,
      source: 'https://github.com/openai/codex/blob/main/codex-rs/core/config.schema.json',
    },
  ],
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
