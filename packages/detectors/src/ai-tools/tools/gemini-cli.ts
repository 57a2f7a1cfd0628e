import type { AiTool } from '../ai-tool.ts';

export const tool: AiTool = {
  id: 'gemini-cli',
  name: 'Gemini CLI',
  vendor: 'Google',
  roles: ['author'],
  files: [
    { glob: '**/.gemini/sandbox.Dockerfile', role: 'settings', committed: 'depends' },
    { glob: '**/.gemini/settings.json', role: 'settings', committed: 'depends' },
    { glob: '**/.gemini/styleguide.md', role: 'instructions', shared: true, committed: 'yes' },
    { glob: '**/.gemini/telemetry.log', role: 'session-artifact', committed: 'no' },
    { glob: '**/.gemini/config.yaml', role: 'settings', shared: true, committed: 'depends' },
    { glob: '**/.gemini/system.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.gemini/.env', role: 'credentials', committed: 'no' },
    { glob: '**/.geminiignore', role: 'ignore', shared: true, committed: 'yes' },
    { glob: '**/GEMINI.md', role: 'instructions', committed: 'yes' },
    { glob: '**/.gemini/extensions/**', role: 'skills', committed: 'yes' },
    { glob: '**/.gemini/commands/**', role: 'commands', committed: 'yes' },
    { glob: '**/.gemini/policies/**', role: 'settings', committed: 'depends' },
    { glob: '**/.gemini/agents/**', role: 'skills', committed: 'yes' },
    { glob: '**/.gemini/skills/**', role: 'skills', committed: 'yes' },
    { glob: '**/.gemini/tmp/**', role: 'session-artifact', committed: 'no' },
    { glob: '**/.gemini/**', role: 'settings', committed: 'depends' },
  ],
  signature: {
    emails: ['gemini-cli@google.com'],
    accounts: [{ login: 'gemini-cli[bot]', id: 218312386 }],
    trailers: [],
    markers: [],
    authorSuffixes: [],
    branchPrefixes: [],
    environment: [{ name: 'GEMINI_CLI', value: '1', strength: 'strong' }],
    products: ['gemini cli', 'gemini-cli'],
  },
  kind: 'cli',
  mentions: {
    extensions: ['google.gemini-cli-vscode-ide-companion'],
    packages: [
      { registry: 'npm', name: '@google/gemini-cli', shows: 'tool' },
      { registry: 'npm', name: '@google/gemini-cli-core', shows: 'tool' },
      { registry: 'npm', name: '@google/genai', shows: 'api' },
      { registry: 'npm', name: '@google/generative-ai', shows: 'api' },
      { registry: 'npm', name: '@ai-sdk/google', shows: 'api' },
      { registry: 'pypi', name: 'google-genai', shows: 'api' },
      { registry: 'pypi', name: 'google-generativeai', shows: 'api' },
    ],
    actions: ['google-github-actions/run-gemini-cli'],
  },
  hosts: [
    'cloudcode-pa.googleapis.com',
    'generativelanguage.googleapis.com',
    'aiplatform.googleapis.com',
    'play.googleapis.com',
  ],
  admin: 'https://console.cloud.google.com/gemini-admin',
  settings: [
    {
      file: '.gemini/settings.json',
      key: 'privacy.usageStatisticsEnabled',
      concerns: 'telemetry',
      safe: 'false',
      means: 'no usage statistics',
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md',
    },
    {
      file: '.gemini/settings.json',
      key: 'security.disableYoloMode',
      concerns: 'approval',
      safe: 'true',
      means: 'no YOLO',
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md',
    },
    {
      file: '.gemini/settings.json',
      key: 'mcpServers.*.trust',
      concerns: 'approval',
      risky: 'true',
      means: 'no confirmation for that server',
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md',
    },
    {
      file: '.gemini/settings.json',
      key: 'general.defaultApprovalMode',
      concerns: 'approval',
      risky: 'auto_edit / yolo',
      means: 'edits without asking',
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md',
    },
    {
      file: '.gemini/settings.json',
      key: 'tools.allowed',
      concerns: 'approval',
      risky: '["run_shell_command"]',
      means: 'shell without asking',
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md',
    },
    {
      file: '.gemini/settings.json',
      key: 'security.folderTrust.enabled',
      concerns: 'approval',
      risky: 'false',
      means: 'a folder needs no trust before its settings act',
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md',
    },
    {
      file: '.gemini/settings.json',
      key: 'hooks.SessionStart',
      concerns: 'automation',
      risky: 'git config core.hooksPath …',
      means: 'changes which git hooks run',
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md',
    },
  ],
  knownKeys: [
    {
      files: ['**/.gemini/settings.json'],
      within: [],
      keys: `
        $schema accessibility admin adminPolicyPaths advanced agents allowedTools allowMCPServers
        approvalMode autoAccept autoConfigureMaxOldSpaceSize billing bugCommand chatCompression
        checkpointing context contextFileName contextManagement coreTools customThemes
        customWittyPhrases debugKeystrokeLogging disableAutoUpdate disableUpdateNag dnsResolutionOrder
        enableHooks enableInteractiveShell enableMessageBusIntegration enablePromptCompletion
        enforcedAuthType excludedProjectEnvVars excludeMCPServers excludeTools experimental
        extensionManagement extensions fileFiltering folderTrust folderTrustFeature general
        hasSeenIdeIntegrationNudge hideBanner hideContextSummary hideCWD hideFooter hideModelInfo
        hideSandboxStatus hideTips hideWindowTitle hooks hooksConfig ide ideMode includeDirectories
        loadMemoryFromIncludeDirectories maxSessionTurns mcp mcpServerCommand mcpServers
        memoryDiscoveryMaxDirs memoryImportFormat model modelConfigs output policyPaths preferredEditor
        privacy retryFetchErrors sandbox security selectedAuthType shellPager shellShowColor
        showCitations showLineNumbers showMemoryUsage showStatusInTitle skills skipNextSpeakerCheck
        summarizeToolOutput telemetry theme toolCallCommand toolDiscoveryCommand tools ui
        usageStatisticsEnabled useExternalAuth useRipgrep useWriteTodos vimMode
      `,
      meant: {
        terminal: 'tools.core, tools.exclude or general.defaultApprovalMode',
        'terminal.executionPolicy': 'general.defaultApprovalMode',
        'terminal.denyList': 'tools.exclude',
        permissions: 'tools.core, tools.exclude or general.defaultApprovalMode',
      },
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md',
    },
    {
      files: ['**/.gemini/settings.json'],
      within: ['security'],
      keys: `
        allowedEnvironmentVariables allowedExtensions auth autoAddToPolicyByDefault
        blockedEnvironmentVariables blockGitExtensions disableAlwaysAllow disableYoloMode enableConseca
        enablePermanentToolApproval environmentVariableRedaction folderTrust toolSandboxing
      `,
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md',
    },
    {
      files: ['**/.gemini/settings.json'],
      within: ['tools'],
      keys: `
        allowed approvalMode autoAccept callCommand confirmationRequired core disableLLMCorrection
        discoveryCommand enableHooks enableMessageBusIntegration enableToolOutputTruncation exclude
        sandbox sandboxAllowedPaths sandboxNetworkAccess shell truncateToolOutputLines
        truncateToolOutputThreshold usePty useRipgrep
      `,
      meant: { allow: 'tools.allowed', deny: 'tools.exclude' },
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md',
    },
    {
      files: ['**/.gemini/settings.json'],
      within: ['privacy'],
      keys: `
        usageStatisticsEnabled
      `,
      source:
        'https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md',
    },
  ],
  references: [
    'https://github.com/google-gemini/gemini-cli',
    'https://github.com/entireio/cli',
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/apps/gemini-cli',
  ],
  checked: '2026-11-22',
  examples: {
    paths: {
      match: [
        '.gemini/sandbox.Dockerfile',
        'apps/web/.gemini/sandbox.Dockerfile',
        '.gemini/settings.json',
        '.gemini/styleguide.md',
      ],
      ignore: ['src/notgemini/readme.txt', 'docs/gemini-guide.txt'],
    },
    messages: {
      match: [
        'Co-authored-by: Gemini CLI <gemini-cli@google.com>',
        'Co-authored-by: gemini-cli[bot] <gemini-cli[bot]@users.noreply.github.com>',
      ],
      ignore: ['Signed-off-by: Gemini Example <gemini@example.com>'],
    },
  },
};
