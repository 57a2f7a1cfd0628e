/** Settings that let an agent act without asking: one row per setting of a tool, in the tool's own words. */
import type { Severity } from '../finding.ts';
import { isFalse, isTrue, itemsOf, stringOf, valueAt, type Node } from '../formats/node.ts';
import type { ConfigSchema } from './config-kind.ts';

export interface ApprovalSetting {
  readonly schemas: readonly ConfigSchema[];
  /** Keys from the top of the file; `*` for any key, `[]` for any item. */
  readonly pattern: readonly string[];
  /** Severity of a value, or null where it is harmless. `root` for settings that depend on others. */
  readonly judge: (value: Node, root: Node) => Severity | null;
  /** The end of a sentence that starts with the key. */
  readonly permits: string;
}

const whenTrue =
  (severity: Severity) =>
  (value: Node): Severity | null =>
    isTrue(value) ? severity : null;

/** aider reads its page with YAML 1.1, where `yes` and `on` are true. */
const whenTrueWord =
  (severity: Severity) =>
  (value: Node): Severity | null =>
    isTrue(value) || /^(?:yes|on|true)$/i.test(stringOf(value) ?? '') ? severity : null;

const whenFalse =
  (severity: Severity) =>
  (value: Node): Severity | null =>
    isFalse(value) ? severity : null;

const whenText =
  (severities: Readonly<Record<string, Severity>>) =>
  (value: Node): Severity | null => {
    const text = stringOf(value)?.toLowerCase();
    if (text === undefined || !Object.hasOwn(severities, text)) return null;
    return severities[text] ?? null;
  };

const whenLists =
  (severity: Severity, ...words: readonly string[]) =>
  (value: Node): Severity | null =>
    itemsOf(value).some((item) => words.includes(stringOf(item)?.toLowerCase() ?? ''))
      ? severity
      : null;

const EVERYTHING = 'lets the agent do everything without asking';
const COMMANDS = 'lets the agent run any command without asking';
const EDITS = 'lets the agent change files without asking';
const TOOLS = 'lets the agent use every tool of a server without asking';

const VSCODE: readonly ConfigSchema[] = ['vscode-settings', 'code-workspace', 'devcontainer'];

/** Without approvals a sandbox that only reads is what is left to hold the agent. */
const neverAsks = (value: Node, root: Node): Severity | null => {
  if (stringOf(value) !== 'never') return null;
  return stringOf(valueAt(root, 'sandbox_mode')) === 'read-only' ? 'medium' : 'critical';
};

const codex = (
  key: string,
  judge: ApprovalSetting['judge'],
  permits: string,
): readonly ApprovalSetting[] => [
  { schemas: ['codex'], pattern: [key], judge, permits },
  { schemas: ['codex'], pattern: ['profiles', '*', key], judge, permits },
];

/** Switches that a server’s entry has, where a tool lets them be `true` for all of its tools. */
function mcpTools(key: string): readonly ApprovalSetting[] {
  return ['mcpServers', 'servers'].map((place) => ({
    schemas: ['mcp'],
    pattern: [place, '*', key],
    judge: whenTrue('high'),
    permits: TOOLS,
  }));
}

export const APPROVAL_SETTINGS: readonly ApprovalSetting[] = [
  {
    schemas: ['claude-settings'],
    pattern: ['permissions', 'defaultMode'],
    judge: whenText({ bypasspermissions: 'critical', auto: 'medium', acceptedits: 'medium' }),
    permits: 'answers permission questions without a person',
  },
  {
    schemas: ['claude-settings'],
    pattern: ['skipDangerousModePermissionPrompt'],
    judge: whenTrue('high'),
    permits: 'hides the last warning before all permissions are bypassed',
  },
  {
    schemas: ['agent-file'],
    pattern: ['permissionMode'],
    judge: whenText({ bypasspermissions: 'critical', auto: 'medium', acceptedits: 'medium' }),
    permits: 'answers permission questions of this agent without a person',
  },
  {
    schemas: VSCODE,
    pattern: ['chat.tools.global.autoApprove'],
    judge: whenTrue('critical'),
    permits: EVERYTHING,
  },
  {
    schemas: VSCODE,
    pattern: ['chat.tools.autoApprove'],
    judge: whenTrue('medium'),
    permits: 'let the agent do everything in older versions; present ones ignore it',
  },
  {
    schemas: VSCODE,
    pattern: ['chat.autopilot.enabled'],
    judge: whenTrue('high'),
    permits: EVERYTHING,
  },
  {
    schemas: VSCODE,
    pattern: ['roo-cline.allowedCommands'],
    judge: whenLists('high', '*'),
    permits: COMMANDS,
  },
  {
    schemas: VSCODE,
    pattern: ['kilo-code.allowedCommands'],
    judge: whenLists('high', '*'),
    permits: COMMANDS,
  },
  {
    schemas: VSCODE,
    pattern: ['kiroAgent.trustedCommands'],
    judge: whenLists('high', '*'),
    permits: COMMANDS,
  },
  {
    schemas: VSCODE,
    pattern: ['claudeCode.allowDangerouslySkipPermissions'],
    judge: whenTrue('critical'),
    permits: EVERYTHING,
  },
  {
    schemas: VSCODE,
    pattern: ['claudeCode.initialPermissionMode'],
    judge: whenText({ bypasspermissions: 'critical', acceptedits: 'medium' }),
    permits: 'answers permission questions without a person',
  },
  ...codex('approval_policy', neverAsks, 'never asks a person'),
  ...codex(
    'sandbox_mode',
    whenText({ 'danger-full-access': 'critical' }),
    'gives the agent the whole machine',
  ),
  ...codex(
    'default_permissions',
    whenText({ ':danger-full-access': 'critical' }),
    'gives the agent the whole machine',
  ),
  {
    schemas: ['gemini'],
    pattern: ['general', 'defaultApprovalMode'],
    judge: whenText({ auto_edit: 'high', yolo: 'high' }),
    permits: EDITS,
  },
  {
    schemas: ['gemini'],
    pattern: ['tools', 'approvalMode'],
    judge: whenText({ 'auto-edit': 'high', auto_edit: 'high', yolo: 'high' }),
    permits: EDITS,
  },
  {
    schemas: ['gemini'],
    pattern: ['approvalMode'],
    judge: whenText({ 'auto-edit': 'high', auto_edit: 'high', autoedit: 'high', yolo: 'high' }),
    permits: EDITS,
  },
  {
    schemas: ['gemini'],
    pattern: ['tools', 'autoAccept'],
    judge: whenTrue('medium'),
    permits: 'accepts tool calls that the tool holds to be safe',
  },
  {
    schemas: ['gemini'],
    pattern: ['autoAccept'],
    judge: whenTrue('medium'),
    permits: 'accepts tool calls that the tool holds to be safe',
  },
  {
    schemas: ['gemini'],
    pattern: ['mcpServers', '*', 'trust'],
    judge: whenTrue('high'),
    permits: TOOLS,
  },
  {
    schemas: ['amp'],
    pattern: ['amp.dangerouslyAllowAll'],
    judge: whenTrue('high'),
    permits: EVERYTHING,
  },
  {
    schemas: ['amp'],
    pattern: ['amp.guardedFiles.allowlist'],
    judge: whenLists('high', '*', '**', '**/*'),
    permits: 'opens files that the agent must otherwise ask for',
  },
  {
    schemas: ['factory'],
    pattern: ['autonomyLevel'],
    judge: whenText({ 'auto-high': 'high', 'auto-medium': 'medium' }),
    permits: COMMANDS,
  },
  {
    schemas: ['factory'],
    pattern: ['enableDroidShield'],
    judge: whenFalse('high'),
    permits: 'switches off the search for secrets in what the agent commits',
  },
  {
    schemas: ['zed'],
    pattern: ['agent', 'tool_permissions', 'default'],
    judge: whenText({ allow: 'high' }),
    permits: EVERYTHING,
  },
  {
    schemas: ['zed'],
    pattern: ['agent', 'tool_permissions', 'tools', 'terminal', 'default'],
    judge: whenText({ allow: 'high' }),
    permits: COMMANDS,
  },
  {
    schemas: ['zed'],
    pattern: ['agent', 'always_allow_tool_actions'],
    judge: whenTrue('high'),
    permits: EVERYTHING,
  },
  {
    schemas: ['mcp'],
    pattern: ['mcpServers', '*', 'alwaysAllow'],
    judge: whenLists('high', '*'),
    permits: TOOLS,
  },
  {
    schemas: ['mcp'],
    pattern: ['mcpServers', '*', 'autoApprove'],
    judge: whenLists('high', '*'),
    permits: TOOLS,
  },
  {
    schemas: ['mcp'],
    pattern: ['allowedTools'],
    judge: whenLists('high', '*', '@builtin', 'execute_bash', 'shell'),
    permits: COMMANDS,
  },
  {
    schemas: ['antigravity'],
    pattern: ['antigravity.autoApproveCommands'],
    judge: whenTrue('high'),
    permits: COMMANDS,
  },
  {
    schemas: ['antigravity'],
    pattern: ['antigravity.terminal.autoApprove'],
    judge: whenTrue('high'),
    permits: COMMANDS,
  },
  { schemas: ['aider'], pattern: ['yes-always'], judge: whenTrueWord('high'), permits: EVERYTHING },
  {
    schemas: ['crush'],
    pattern: ['permissions', 'allowed_tools'],
    judge: whenLists('high', 'bash', '*'),
    permits: COMMANDS,
  },
  {
    schemas: ['rovo-dev'],
    pattern: ['toolPermissions', 'default'],
    judge: whenText({ allow: 'high' }),
    permits: EVERYTHING,
  },
  {
    schemas: ['rovo-dev'],
    pattern: ['toolPermissions', 'bash', 'default'],
    judge: whenText({ allow: 'high' }),
    permits: COMMANDS,
  },
  {
    schemas: ['rovo-dev'],
    pattern: ['toolPermissions', 'allowAll'],
    judge: whenTrue('high'),
    permits: EVERYTHING,
  },
  {
    schemas: ['crush'],
    pattern: ['permissions', 'skip_requests'],
    judge: whenTrue('high'),
    permits: EVERYTHING,
  },
  {
    schemas: ['claude-settings'],
    pattern: ['permissions', 'skipDangerousModePermissionPrompt'],
    judge: whenTrue('high'),
    permits: 'answers the warning that stands before the mode without questions',
  },
  {
    schemas: ['cursor-cli'],
    pattern: ['approvalMode'],
    judge: whenText({ unrestricted: 'high', 'run-everything': 'high', yolo: 'high' }),
    permits: EVERYTHING,
  },
  {
    schemas: ['cursor-cli'],
    pattern: ['mcpAllowlist'],
    judge: whenLists('high', '*', '*:*'),
    permits: TOOLS,
  },
  {
    schemas: ['cursor-cli'],
    pattern: ['terminalAllowlist'],
    judge: whenLists('high', '*'),
    permits: COMMANDS,
  },
  {
    schemas: VSCODE,
    pattern: ['chat.permissions.default'],
    judge: whenText({
      autopilot: 'critical',
      autoapprove: 'critical',
      bypassapprovals: 'critical',
    }),
    permits: EVERYTHING,
  },
  {
    schemas: VSCODE,
    pattern: ['geminicodeassist.agentYoloMode'],
    judge: whenTrue('critical'),
    permits: EVERYTHING,
  },
  {
    schemas: VSCODE,
    pattern: ['chat.mcp.autostart'],
    judge: whenText({ always: 'medium' }),
    permits: 'starts MCP servers by itself',
  },
  {
    schemas: ['junie-allowlist'],
    pattern: ['defaultBehavior'],
    judge: whenText({ allow: 'high' }),
    permits: EVERYTHING,
  },
  {
    schemas: ['codex'],
    pattern: ['mcp_servers', '*', 'default_tools_approval_mode'],
    judge: whenText({ approve: 'medium' }),
    permits: TOOLS,
  },
  ...mcpTools('autoApprove'),
  ...mcpTools('alwaysAllow'),
  ...mcpTools('trust'),
  // Settings of tools that write them in the words of the best known ones.
  {
    schemas: ['settings'],
    pattern: ['permissions', 'defaultMode'],
    judge: whenText({ bypasspermissions: 'critical', auto: 'medium', acceptedits: 'medium' }),
    permits: 'answers permission questions without a person',
  },
  {
    schemas: ['settings'],
    pattern: ['approval_policy'],
    judge: whenText({ never: 'high' }),
    permits: 'never asks a person',
  },
  ...['approvalMode', 'approval_mode', 'permission_mode', 'permissionMode'].map(
    (key): ApprovalSetting => ({
      schemas: ['settings'],
      pattern: [key],
      judge: whenText({
        yolo: 'high',
        never: 'high',
        bypass: 'high',
        bypasspermissions: 'critical',
        'full-auto': 'high',
        'dangerous-full-access': 'critical',
      }),
      permits: EVERYTHING,
    }),
  ),
  ...[
    'yolo',
    'dangerouslySkipPermissions',
    'dangerouslyAllowAll',
    'allowAllTools',
    'auto_approve',
    'autoApprove',
    'alwaysApprove',
    'bypass_tool_permissions',
  ].map((key): ApprovalSetting => ({
    schemas: ['settings'],
    pattern: [key],
    judge: whenTrue('high'),
    permits: EVERYTHING,
  })),
];
