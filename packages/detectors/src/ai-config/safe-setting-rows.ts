/** Settings that narrow what a tool may do, see or pass on: one row per setting, in the tool's own words. */
import type { SettingConcern } from '../ai-tools/ai-tool.ts';
import { entriesOf, isFalse, isTrue, itemsOf, stringOf, type Node } from '../formats/node.ts';
import type { ConfigSchema } from './config-kind.ts';

export interface SafeRow {
  readonly schemas: readonly ConfigSchema[];
  readonly concerns: SettingConcern;
  readonly means: string;
  /** Keys from the top of the settings, parted by blanks: keys may hold dots. */
  readonly keys: readonly string[];
  readonly isSafe: (value: Node) => boolean;
}

export const isText =
  (...words: readonly string[]) =>
  (value: Node): boolean =>
    words.includes(stringOf(value)?.toLowerCase() ?? '');
const isOn = (value: Node): boolean => isTrue(value) || isText('yes', 'on', 'true', '1')(value);
const isOff = (value: Node): boolean => isFalse(value) || isText('no', 'off', 'false', '0')(value);
const isListed = (value: Node): boolean =>
  itemsOf(value).length > 0 && !itemsOf(value).some((item) => stringOf(item) === '*');
const isWritten = (value: Node): boolean => (stringOf(value)?.trim() ?? '') !== '';

const VSCODE: readonly ConfigSchema[] = ['vscode-settings', 'code-workspace', 'devcontainer'];

const row = (
  schemas: readonly ConfigSchema[] | ConfigSchema,
  concerns: SettingConcern,
  means: string,
  isSafe: SafeRow['isSafe'],
  ...keys: readonly string[]
): SafeRow => ({
  schemas: typeof schemas === 'string' ? [schemas] : schemas,
  concerns,
  means,
  keys,
  isSafe,
});

const ASKS = 'lets a person decide before the agent acts';
const SANDBOX = 'keeps commands of the agent in a sandbox';
const NO_NETWORK = 'keeps the network from commands of the agent';
const NO_TELEMETRY = 'sends no usage data to the vendor';
const NO_SHARING = 'keeps sessions where they are';
const NO_BYPASS = 'lets nobody switch the questions off';
const KEEPS_ATTRIBUTION = 'keeps the agent’s name in its commits';

/** Sources: the settings' own documentation, as each tool's file of facts names it. */
export const SAFE_SETTINGS: readonly SafeRow[] = [
  row(
    'claude-settings',
    'approval',
    ASKS,
    isText('default', 'plan', 'manual'),
    'permissions defaultMode',
  ),
  row(
    ['claude-settings', 'settings'],
    'approval',
    NO_BYPASS,
    isText('disable'),
    'permissions disableBypassPermissionsMode',
    'permissions disableAutoMode',
    'disableAutoMode',
  ),
  row(
    'claude-settings',
    'approval',
    'starts no server of the repository by itself',
    isOff,
    'enableAllProjectMcpServers',
  ),
  row(
    'claude-settings',
    'automation',
    'runs no hook of the repository',
    isOn,
    'disableAllHooks',
    'allowManagedHooksOnly',
  ),
  row('claude-settings', 'access', SANDBOX, isOn, 'sandbox enabled', 'sandbox failIfUnavailable'),
  row(
    'claude-settings',
    'access',
    'runs no command outside the sandbox',
    isOff,
    'sandbox allowUnsandboxedCommands',
  ),
  row(
    'claude-settings',
    'access',
    'names the hosts that the sandbox may reach',
    isListed,
    'sandbox network allowedDomains',
  ),
  row(
    'claude-settings',
    'access',
    'keeps files from the sandbox',
    isListed,
    'sandbox filesystem denyRead',
    'sandbox filesystem denyWrite',
  ),
  row(
    'claude-settings',
    'telemetry',
    NO_TELEMETRY,
    isOn,
    'env CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC',
    'env DISABLE_TELEMETRY',
    'env DO_NOT_TRACK',
  ),
  row('claude-settings', 'attribution', KEEPS_ATTRIBUTION, isOn, 'includeCoAuthoredBy'),
  row(
    'claude-settings',
    'attribution',
    KEEPS_ATTRIBUTION,
    isWritten,
    'attribution commit',
    'attribution pr',
  ),
  row('agent-file', 'approval', ASKS, isText('default', 'plan'), 'permissionMode'),

  row('codex', 'approval', ASKS, isText('on-request', 'untrusted'), 'approval_policy'),
  row('codex', 'access', SANDBOX, isText('read-only', 'workspace-write'), 'sandbox_mode'),
  row('codex', 'access', SANDBOX, isText(':read-only', ':workspace'), 'default_permissions'),
  row('codex', 'access', NO_NETWORK, isOff, 'sandbox_workspace_write network_access'),
  row('codex', 'access', 'searches nothing on the web', isText('disabled'), 'web_search'),
  row('codex', 'telemetry', NO_TELEMETRY, isOff, 'analytics enabled', 'feedback enabled'),
  row(
    'codex',
    'telemetry',
    'leaves prompts out of what is reported',
    isOff,
    'otel log_user_prompt',
  ),
  row('codex', 'sharing', 'writes no history of prompts', isText('none'), 'history persistence'),
  row('codex', 'attribution', KEEPS_ATTRIBUTION, isWritten, 'commit_attribution'),

  row(
    'gemini',
    'telemetry',
    NO_TELEMETRY,
    isOff,
    'privacy usageStatisticsEnabled',
    'usageStatisticsEnabled',
    'telemetry enabled',
    'telemetry logPrompts',
  ),
  row(
    'gemini',
    'approval',
    ASKS,
    isText('default', 'plan'),
    'general defaultApprovalMode',
    'approvalMode',
  ),
  row(
    'gemini',
    'approval',
    NO_BYPASS,
    isOn,
    'security disableYoloMode',
    'security disableAlwaysAllow',
  ),
  row(
    'gemini',
    'approval',
    'asks whether the folder is trusted before its settings act',
    isOn,
    'security folderTrust enabled',
    'folderTrust',
  ),
  row(
    'gemini',
    'access',
    SANDBOX,
    (value) => isTrue(value) || isText('docker', 'podman', 'sandbox-exec', 'runsc', 'lxc')(value),
    'tools sandbox',
    'sandbox',
    'security toolSandboxing',
  ),
  row('gemini', 'access', NO_NETWORK, isOff, 'tools sandboxNetworkAccess'),
  row(
    'gemini',
    'credentials',
    'hides variables that hold keys',
    isOn,
    'security environmentVariableRedaction enabled',
  ),
  row('gemini', 'approval', ASKS, isListed, 'tools confirmationRequired'),
  row('gemini', 'attribution', KEEPS_ATTRIBUTION, isOn, 'general gitCoAuthor'),

  row('opencode', 'sharing', NO_SHARING, isText('disabled', 'manual'), 'share'),
  row('opencode', 'sharing', NO_SHARING, isOff, 'autoshare'),
  row(
    'opencode',
    'approval',
    ASKS,
    isText('ask', 'deny'),
    'permission',
    'permission *',
    'permission bash',
    'permission bash *',
    'permission edit',
    'permission edit *',
    'permission webfetch',
    'permission external_directory',
  ),

  row(VSCODE, 'access', 'switches the editor’s AI features off', isOn, 'chat.disableAIFeatures'),
  row(
    VSCODE,
    'approval',
    ASKS,
    isOff,
    'chat.tools.global.autoApprove',
    'chat.tools.terminal.enableAutoApprove',
    'claudeCode.allowDangerouslySkipPermissions',
    'geminicodeassist.agentYoloMode',
  ),
  row(VSCODE, 'approval', 'starts no server by itself', isText('never'), 'chat.mcp.autostart'),
  row(
    VSCODE,
    'access',
    'switches Copilot off for these files',
    (value) => entriesOf(value).some((entry) => isFalse(entry.value)),
    'github.copilot.enable',
  ),
  row(
    VSCODE,
    'approval',
    'lists what the agent must ask about',
    (value) => entriesOf(value).some((entry) => isFalse(entry.value)),
    'chat.tools.terminal.autoApprove',
    'chat.tools.edits.autoApprove',
    'chat.tools.urls.autoApprove',
  ),
  row(
    VSCODE,
    'telemetry',
    'switches the editor’s telemetry off',
    isText('off'),
    'telemetry.telemetryLevel',
  ),
  row(VSCODE, 'automation', 'runs no task by itself', isText('off'), 'task.allowAutomaticTasks'),
  row(
    VSCODE,
    'approval',
    'asks whether the folder is trusted before its settings act',
    isOn,
    'security.workspace.trust.enabled',
  ),

  row('cursor-cli', 'approval', ASKS, isText('allowlist'), 'approvalMode'),
  row('cursor-cli', 'access', SANDBOX, isText('workspace_readonly', 'workspace_readwrite'), 'type'),
  row('cursor-cli', 'access', NO_NETWORK, isText('deny'), 'networkPolicy default'),

  row('aider', 'telemetry', NO_TELEMETRY, isOn, 'analytics-disable'),
  row('aider', 'telemetry', NO_TELEMETRY, isOff, 'analytics'),
  row('aider', 'automation', 'runs the hooks of git before it commits', isOn, 'git-commit-verify'),
  row('aider', 'approval', ASKS, isOff, 'yes-always'),
  row(
    'aider',
    'attribution',
    KEEPS_ATTRIBUTION,
    isOn,
    'attribute-author',
    'attribute-committer',
    'attribute-co-authored-by',
  ),

  row('crush', 'telemetry', NO_TELEMETRY, isOn, 'options disable_metrics'),
  row(
    'crush',
    'attribution',
    KEEPS_ATTRIBUTION,
    isText('assisted-by', 'co-authored-by'),
    'options attribution trailer_style',
  ),
  row('crush', 'approval', ASKS, isOff, 'permissions skip_requests'),

  row('factory', 'sharing', NO_SHARING, isOff, 'cloudSessionSync'),
  row(
    'factory',
    'credentials',
    'looks for keys in what the agent commits',
    isOn,
    'enableDroidShield',
  ),
  row('factory', 'approval', ASKS, isText('normal', 'spec', 'auto-low'), 'autonomyLevel'),
  row('factory', 'attribution', KEEPS_ATTRIBUTION, isOn, 'includeCoAuthoredByDroid'),

  row('zed', 'access', 'switches the editor’s AI features off', isOn, 'disable_ai'),
  row(
    'zed',
    'approval',
    ASKS,
    isText('confirm', 'deny'),
    'agent tool_permissions default',
    'agent tool_permissions tools terminal default',
  ),
  row('zed', 'approval', ASKS, isOff, 'agent always_allow_tool_actions'),
  row('zed', 'telemetry', NO_TELEMETRY, isOff, 'telemetry metrics', 'telemetry diagnostics'),

  row('amp', 'approval', ASKS, isOff, 'amp.dangerouslyAllowAll'),
  row('amp', 'attribution', KEEPS_ATTRIBUTION, isOn, 'amp.git.commit.coauthor.enabled'),

  row('continue', 'telemetry', NO_TELEMETRY, isOff, 'allowAnonymousTelemetry'),
  row('rovo-dev', 'approval', ASKS, isText('ask', 'deny'), 'toolPermissions default'),
  row('junie-allowlist', 'approval', ASKS, isText('ask', 'deny'), 'defaultBehavior'),
];
