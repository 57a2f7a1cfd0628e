import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'claude-code',
  name: 'Claude Code',
  vendor: 'Anthropic',
  roles: ['author'],
  files: [
    { glob: '**/.claude/settings.local.json', role: 'local-settings', committed: 'no' },
    { glob: '**/.claude/CLAUDE.local.md', role: 'local-settings', committed: 'no' },
    { glob: '**/.claude/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.claude/launch.json', role: 'settings', committed: 'depends' },
    { glob: '**/.claude/CLAUDE.md', role: 'instructions', committed: 'yes' },
    { glob: '**/CLAUDE.local.md', role: 'local-settings', committed: 'no' },
    { glob: '**/.mcp.json', role: 'mcp', shared: true, committed: 'depends' },
    { glob: '**/CLAUDE.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.claude-plugin/marketplace.json', role: 'plugin-manifest', committed: 'yes' },
    { glob: '**/.claude-plugin/plugin.json', role: 'plugin-manifest', committed: 'yes' },
    { glob: '**/.claude/output-styles/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.claude/workflows/**', role: 'commands', committed: 'depends' },
    { glob: '**/.claude/worktrees/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.claude/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.claude/memories/**', role: 'memory', committed: 'no' },
    { glob: '**/.claude/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.claude/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.claude/hooks/**', role: 'hooks', committed: 'depends' },
    { glob: '**/.claude/rules/**', role: 'instructions', committed: 'yes' },
    { glob: '**/.claude/*.lock', role: 'session-artifact', committed: 'no' },
    { glob: '**/.claude-plugin/**', role: 'skills', committed: 'yes' },
    { glob: '**/.claude/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['noreply@anthropic.com', 'claude@anthropic.com'],
    accounts: [
      { login: 'claude[bot]', id: 209825114 },
      { login: 'anthropic-code-agent[bot]', id: 242468646 },
      { login: 'Claude', id: 242468646 },
    ],
    trailers: [
      /^claude-session(?:-id)?:\s*\S/i,
      /^claude-generated-by:\s*\S/i,
      /^claude-(?:steers|permission-prompts|escapes):\s*\d/i,
    ],
    markers: [
      /^(?:🤖\s*)?Generated with \[Claude Code\]\(https:\/\/(?:claude\.ai|claude\.com|docs\.anthropic\.com|www\.anthropic\.com)\/[^\s)]*\)\.?$/iu,
      /^https:\/\/claude\.ai\/code\/session_\S+$/i,
    ],
    authorSuffixes: [],
    branchPrefixes: ['claude/'],
    environment: [
      { name: 'CLAUDECODE', value: '1', strength: 'strong' },
      { name: 'CLAUDE_CODE_SESSION_ID', strength: 'strong' },
      { name: 'CLAUDE_CODE_REMOTE', value: 'true', strength: 'strong' },
      { name: 'CLAUDE_CODE_IS_COWORK', strength: 'strong' },
      { name: 'CLAUDE_CODE_ENTRYPOINT', strength: 'weak' },
    ],
    products: ['claude', 'claude code'],
  },
  kind: 'cli',
  mentions: {
    extensions: ['anthropic.claude-code'],
    packages: [
      { registry: 'npm', name: '@anthropic-ai/claude-code', shows: 'tool' },
      { registry: 'npm', name: '@anthropic-ai/claude-agent-sdk', shows: 'tool' },
      { registry: 'npm', name: '@anthropic-ai/sdk', shows: 'api' },
      { registry: 'npm', name: '@anthropic-ai/bedrock-sdk', shows: 'api' },
      { registry: 'npm', name: '@anthropic-ai/vertex-sdk', shows: 'api' },
      { registry: 'npm', name: '@anthropic-ai/foundry-sdk', shows: 'api' },
      { registry: 'npm', name: '@ai-sdk/anthropic', shows: 'api' },
      { registry: 'pypi', name: 'claude-agent-sdk', shows: 'tool' },
      { registry: 'pypi', name: 'claude-code-sdk', shows: 'tool' },
      { registry: 'pypi', name: 'anthropic', shows: 'api' },
    ],
    actions: ['anthropics/claude-code-action', 'anthropics/claude-code-security-review'],
  },
  hosts: ['api.anthropic.com', 'claude.ai', 'claude.com', 'statsig.anthropic.com'],
  admin: 'https://claude.ai/admin-settings',
  settings: [
    {
      file: '.claude/settings.json',
      key: 'env.CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC',
      concerns: 'telemetry',
      safe: '1',
      means: 'turns telemetry, error reports and surveys off',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'env.DISABLE_TELEMETRY',
      concerns: 'telemetry',
      safe: '1',
      means: 'no usage metrics',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'cleanupPeriodDays',
      concerns: 'sharing',
      safe: 'small number',
      means: 'how long transcripts stay on disk',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'permissions.deny',
      concerns: 'access',
      safe: '["Read(.env*)", …]',
      means: 'keeps secret files out of the context',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: 'managed-settings.json',
      key: 'permissions.disableBypassPermissionsMode',
      concerns: 'approval',
      safe: 'disable',
      means: 'nobody can skip prompts',
      source: 'https://docs.claude.com/en/docs/claude-code/settings',
    },
    {
      file: 'managed-settings.json',
      key: 'allowManagedHooksOnly',
      concerns: 'automation',
      safe: 'true',
      means: 'repository hooks are ignored',
      source: 'https://docs.claude.com/en/docs/claude-code/settings',
    },
    {
      file: '.claude/settings.json',
      key: 'attribution.commit',
      concerns: 'attribution',
      safe: '(leave default)',
      means: 'keeps the Co-Authored-By trailer; "" hides it',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'permissions.defaultMode',
      concerns: 'approval',
      risky: 'bypassPermissions',
      means: 'every tool call runs without asking',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'permissions.defaultMode',
      concerns: 'approval',
      risky: 'auto',
      means: 'a classifier answers most prompts',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'permissions.allow[]',
      concerns: 'approval',
      risky: 'Bash(*), Bash, Bash(python:*), Bash(curl:*), Edit(*), WebFetch(domain:*)',
      means: 'any code or any host without asking',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'enableAllProjectMcpServers',
      concerns: 'approval',
      risky: 'true',
      means: 'every server in .mcp.json starts without its own question',
      source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-59536',
    },
    {
      file: '.claude/settings.json',
      key: 'env.ANTHROPIC_BASE_URL',
      concerns: 'endpoint',
      risky: 'any non-Anthropic host',
      means: 'sends prompts and API key elsewhere',
      source: 'https://nvd.nist.gov/vuln/detail/CVE-2026-21852',
    },
    {
      file: '.claude/settings.json',
      key: 'env.ANTHROPIC_API_KEY / ANTHROPIC_AUTH_TOKEN / ANTHROPIC_CUSTOM_HEADERS',
      concerns: 'credentials',
      risky: 'literal',
      means: 'inline credential',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'hooks.*[].hooks[].command',
      concerns: 'automation',
      risky: 'any; worst: SessionStart + download',
      means: 'shell command with the user’s rights',
      source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-59536',
    },
    {
      file: '.claude/settings.json',
      key: 'apiKeyHelper / awsAuthRefresh / awsCredentialExport / gcpAuthRefresh / otelHeadersHelper / statusLine.command / fileSuggestion.command',
      concerns: 'automation',
      risky: 'any command',
      means: 'runs at start',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'env.NODE_OPTIONS / LD_PRELOAD / BASH_ENV / GIT_SSH_COMMAND / HTTPS_PROXY / NODE_EXTRA_CA_CERTS',
      concerns: 'automation',
      risky: 'any',
      means: 'injects code or a proxy',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'sandbox.network.allowUnixSockets',
      concerns: 'access',
      risky: '/var/run/docker.sock',
      means: 'root on the host',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'extraKnownMarketplaces / enabledPlugins',
      concerns: 'automation',
      risky: 'unknown source',
      means: 'plugins bring hooks and MCP servers',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'skipDangerousModePermissionPrompt',
      concerns: 'approval',
      risky: 'true',
      means: 'hides the last warning',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      file: '.claude/settings.json',
      key: 'attribution.commit / attribution.pr / includeCoAuthoredBy',
      concerns: 'attribution',
      risky: '"" / "" / false',
      means: 'hides AI authorship for everyone who clones',
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
  ],
  knownKeys: [
    {
      files: ['**/.claude/settings.json', '**/.claude/settings.local.json'],
      within: [],
      keys: `
        $schema additionalMarketplaces advisorModel agent agentPushNotifEnabled allowAllClaudeAiMcps
        allowClaudeInChromeWithManagedMcp allowedChannelPlugins allowedHttpHookUrls allowedMarketplaces
        allowedMcpServers allowedProviders allowManagedHooksOnly allowManagedMcpServersOnly
        allowManagedPermissionRulesOnly allowNestedModelAccessUnderForceLogin alwaysThinkingEnabled
        apiKeyHelper appendPlugins askUserQuestionTimeout attribution attributionProject
        attributionProjectPolicy autoCompactEnabled autoCompactWindow autoContinueAtUsageLimit
        autoDreamEnabled autoMemoryDirectory autoMemoryEnabled autoMode autoScrollEnabled
        autoUpdatesChannel autoUploadSessions availableModels availableModelsMatch awsAuthRefresh
        awsCredentialExport bashEditDiffEnabled bashOutputMaxChars blockedMarketplaces channelsEnabled
        claudeMd claudeMdExcludes cleanupPeriodDays companyAnnouncements crossSessionInbound
        daemonColdStart defaultShell defaultView deniedMcpServers deniedModels
        desktopMcpServersListScope desktopSessionCleanupPeriodDays dialogExpiry disableAgentView
        disableAllHooks disableArtifact disableAutoMode disableBundledSkills disableClaudeAiConnectors
        disableCommandPluginSources disableDeepLinkRegistration disabledMcpjsonServers
        disableRemoteControl disableReplyCheck disableSideloadFlags disableSkillShellExecution
        disableWindowsBashCommandSplit disableWorkflows editorMode effortLevel emojiCompletionEnabled
        enableAllProjectMcpServers enableArtifact enabledMcpjsonServers enabledPlugins enableWorkflows
        enforceAvailableModels env extraKnownMarketplaces fallbackModel fastMode fastModePerSessionOptIn
        feedbackDrafts feedbackSurveyRate fileCheckpointingEnabled fileSuggestion footerLinksRegexes
        forceLoginGatewayUrl forceLoginMethod forceLoginOrgUUID forceRemoteSettingsRefresh
        gatewayInternalNetworks gcpAuthRefresh hooks httpHookAllowedEnvVars idleCompaction
        includeCoAuthoredBy includeGitInstructions inputNeededNotifEnabled isolatePeerMachines
        keybindingFlavor language managedMcpServers managedSourcesBehavior maxEffortLevel maxProseWidth
        minimumVersion model modelOverrides modelPicker modelPricing modelSettings otelHeadersHelper
        outputStyle parentSettingsBehavior permissions plansDirectory pluginConfigs
        pluginSuggestionMarketplaces pluginTrustMessage policyHelper precomputeCompactionEnabled
        preferredNotifChannel prefersReducedMotion prependPlugins processWrapper promptCacheTtl
        promptSuggestionEnabled proxyAuthHelper prUrlTemplate remote remoteControlAtStartup
        requiredMaximumVersion requiredMinimumVersion respectGitignore respondToBashCommands sandbox
        showClearContextOnPlanAccept showMessageTimestamps showThinkingSummaries showTurnDuration
        skillListingBudgetFraction skillListingMaxDescChars skillOverrides skipAutoPermissionPrompt
        skipDangerousModePermissionPrompt skipWebFetchPreflight spellcheck spinnerTipsEnabled
        spinnerTipsOverride spinnerVerbs sshConfigs sshHostCommands statusLine strictKnownMarketplaces
        strictPluginOnlyCustomization subagentPromptCacheTtl subagentStatusLine switchModelsOnFlag
        syncClaudeAiPlugins syncClaudeAiSkills syntaxHighlightingDisabled taskOutputMaxChars
        teammateMode terminalProgressBarEnabled terminalTitleFromRename theme timeFormat timeZone
        todoFeatureEnabled tui ultracode useAutoModeDuringPlan verbose viewMode vimInsertModeRemaps
        voice voiceEnabled wheelScrollAccelerationEnabled workflowKeywordTriggerEnabled
        workflowSizeGuideline worktree wslInheritsWindowsSettings
      `,
      meant: {
        allowedTools: 'permissions.allow',
        disallowedTools: 'permissions.deny',
        allow: 'permissions.allow',
        deny: 'permissions.deny',
        defaultMode: 'permissions.defaultMode',
        mcpServers: '.mcp.json',
      },
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      files: ['**/.claude/settings.json', '**/.claude/settings.local.json'],
      within: ['permissions'],
      keys: `
        additionalDirectories allow ask blockReadsExemptPaths blockReadsOutsideWorkingDirectories
        blockWritesOutsideWorkingDirectories defaultMode deny denyInsteadOfPrompting disableAutoMode
        disableBypassPermissionsMode skipDangerousModePermissionPrompt workingDirectoriesAsGiven
        workingDirectoriesExclude
      `,
      meant: { block: 'permissions.deny', disallow: 'permissions.deny' },
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      files: ['**/.claude/settings.json', '**/.claude/settings.local.json'],
      within: ['sandbox'],
      keys: `
        allowAppleEvents allowNestedUserNamespaces allowUnsandboxedCommands autoAllowBashIfSandboxed
        bwrapPath credentials enabled enableWeakerNestedSandbox enableWeakerNetworkIsolation
        excludedCommands failIfUnavailable filesystem ignoreViolations network ripgrep socatPath
      `,
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      files: ['**/.claude/settings.json', '**/.claude/settings.local.json'],
      within: ['sandbox', 'network'],
      keys: `
        allowAllUnixSockets allowedDomains allowLocalBinding allowMachLookup allowManagedDomainsOnly
        allowUnixSockets deniedDomains httpProxyPort socksProxyPort strictAllowlist tlsTerminate
      `,
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
    {
      files: ['**/.claude/settings.json', '**/.claude/settings.local.json'],
      within: ['sandbox', 'filesystem'],
      keys: `
        allowManagedReadPathsOnly allowRead allowWrite denyRead denyWrite disabled
      `,
      source: 'https://json.schemastore.org/claude-code-settings.json',
    },
  ],
  references: [
    'https://docs.claude.com/en/docs/claude-code/settings',
    'https://github.com/dyoshikawa/rulesync',
    'https://json.schemastore.org/claude-code-settings.json',
    'https://github.com/anthropics/claude-code',
    'https://github.com/apps/claude',
    'https://github.com/apps/anthropic-code-agent',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.claude/settings.local.json',
        'apps/web/.claude/settings.local.json',
        '.claude/CLAUDE.local.md',
        '.claude/settings.json',
      ],
      ignore: ['src/notclaude/readme.txt', 'docs/claude-guide.txt'],
    },
    messages: {
      match: [
        'Add retry\n\nCo-Authored-By: Claude Opus 4.6 (1M context) <noreply@anthropic.com>',
        '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
        'Claude-Session: https://claude.ai/code/session_01',
        'Assisted-by: Claude:claude-opus-5',
      ],
      ignore: [
        'Co-authored-by: Claude Example <claude@example.com>',
        '> Co-Authored-By: Claude <noreply@anthropic.com>',
        'Support Claude Code settings',
      ],
    },
  },
};
