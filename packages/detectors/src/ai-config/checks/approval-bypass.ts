import { patternApprovals } from '../approval-patterns.ts';
import { APPROVAL_SETTINGS } from '../approval-settings.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import type { ConfigFile } from '../config-file.ts';
import type { ConfigSchema } from '../config-kind.ts';
import { select, showPath } from '../select.ts';
import { shownValue } from '../shown-value.ts';
import { workflowBypasses } from '../workflow-bypass.ts';

export const approvalBypass: ConfigCheck = {
  id: 'approval-bypass',
  title: 'Agent acts without asking',
  why: 'Everybody who opens this repository gets an agent that runs commands or edits files without a question. One injected instruction in a file, an issue or a web page is then enough to run code with the rights of that person.',
  remedy:
    'Remove the setting, or set it to the mode that asks. Whoever wants fewer questions can choose that in their own user settings.',
  severity: 'critical',
  references: [
    'https://nvd.nist.gov/vuln/detail/CVE-2025-53773',
    'https://docs.claude.com/en/docs/claude-code/iam',
    'https://code.visualstudio.com/docs/copilot/security',
  ],
  check: (file) => [...settings(file), ...patternApprovals(file), ...workflowBypasses(file)],
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        text: '{"permissions": {"defaultMode": "bypassPermissions"}}',
        severity: 'critical',
      },
      {
        path: 'services/api/.Claude/Settings.JSON',
        text: '{\n  // comment\n  "permissions": {"defaultMode": "acceptEdits",},\n}',
        severity: 'medium',
      },
      {
        path: '.claude/agents/a.md',
        text: '---\nname: a\npermissionMode: bypassPermissions\n---\nDo it.\n',
        severity: 'critical',
      },
      {
        path: '.vscode/settings.json',
        text: '{"chat.tools.global.autoApprove": true}',
        severity: 'critical',
      },
      {
        path: 'x.code-workspace',
        text: '{"folders":[],"settings":{"chat.tools.global.autoApprove": true}}',
        severity: 'critical',
      },
      {
        path: '.vscode/settings.json',
        text: '{"chat.tools.autoApprove": true}',
        severity: 'medium',
      },
      {
        path: '.vscode/settings.json',
        text: '{"chat.tools.terminal.autoApprove": {"/.*/": true}}',
        severity: 'critical',
      },
      {
        path: '.vscode/settings.json',
        text: '{"chat.tools.terminal.autoApprove": {"/^(r|p).+$/": {"approve": true}}}',
        severity: 'high',
      },
      {
        path: '.vscode/settings.json',
        text: '{"chat.tools.terminal.autoApprove": {"/^(?!x)a/": true}}',
        severity: 'medium',
      },
      {
        path: '.vscode/settings.json',
        text: '{"chat.tools.edits.autoApprove": {"**/*": true}}',
        severity: 'high',
      },
      { path: '.codex/config.toml', text: 'approval_policy = "never"\n', severity: 'critical' },
      {
        path: '.codex/config.toml',
        text: '[profiles.fast]\nsandbox_mode = "danger-full-access"\n',
        severity: 'critical',
      },
      {
        path: '.codex/config.toml',
        text: 'default_permissions = ":danger-full-access"\n',
        severity: 'critical',
      },
      { path: 'opencode.json', text: '{"permission":{"bash":"allow"}}', severity: 'high' },
      {
        path: 'opencode.jsonc',
        text: '{"permission":{"bash":{"*":"allow","rm *":"deny"}}}',
        severity: 'high',
      },
      {
        path: '.gemini/settings.json',
        text: '{"general":{"defaultApprovalMode":"yolo"}}',
        severity: 'high',
      },
      { path: '.gemini/settings.json', text: '{"mcpServers":{"a":{"command":"a","trust":true}}}' },
      { path: '.amp/settings.json', text: '{"amp.dangerouslyAllowAll": true}', severity: 'high' },
      { path: '.factory/settings.json', text: '{"autonomyLevel": "auto-high"}' },
      { path: '.zed/settings.json', text: '{"agent":{"always_allow_tool_actions":true}}' },
      { path: '.roo/mcp.json', text: '{"mcpServers":{"a":{"command":"a","alwaysAllow":["*"]}}}' },
      { path: '.vscode/settings.json', text: '{"roo-cline.allowedCommands": ["*"]}' },
      { path: '.aider.conf.yml', text: 'yes-always: yes\n', severity: 'high' },
      { path: 'crush.json', text: '{"permissions":{"allowed_tools":["view","bash"]}}' },
      {
        path: '.github/workflows/a.yml',
        text: 'jobs:\n  a:\n    steps:\n      - run: |\n          claude -p "x" --dangerously-skip-permissions\n',
        severity: 'critical',
      },
    ],
    ignore: [
      { path: '.claude/settings.json', text: '{"permissions": {"defaultMode": "default"}}' },
      { path: '.claude/settings.json', text: '{"permissions": {"defaultMode": "plan"}}' },
      { path: '.vscode/settings.json', text: '{"permissions": {"defaultMode": "auto"}}' },
      {
        path: '.vscode/settings.json',
        text: '{"chat.tools.terminal.autoApprove": {"/^git (status|log)\\\\b/": true, "npm test": true, "rm": false}}',
      },
      {
        path: '.codex/config.toml',
        text: 'approval_policy = "on-request"\nsandbox_mode = "workspace-write"\n',
      },
      { path: 'opencode.json', text: '{"permission":{"bash":{"*":"ask","git status":"allow"}}}' },
      { path: 'opencode.json', text: '{"permission":{"bash":{"*":"allow","*?":"ask"}}}' },
      {
        path: '.github/workflows/a.yml',
        text: 'jobs:\n  a:\n    steps:\n      - run: claude -p "x" --allowedTools Read\n',
      },
      { path: '.aider.conf.yml', text: 'yes-always: false\n' },
    ],
  },
};

/** Files that hold the editor's settings further down. */
const SETTINGS_BELOW: Partial<Record<ConfigSchema, readonly string[]>> = {
  'code-workspace': ['settings'],
  devcontainer: ['customizations', 'vscode', 'settings'],
};

function settings({ root, kind }: ConfigFile): readonly Hit[] {
  if (root === null) return [];
  const prefix = SETTINGS_BELOW[kind.schema] ?? [];
  return APPROVAL_SETTINGS.filter(({ schemas }) => schemas.includes(kind.schema)).flatMap(
    ({ pattern, judge, permits }) =>
      select(root, ...prefix, ...pattern).flatMap(({ path, value, span }): readonly Hit[] => {
        const severity = judge(value, root);
        if (severity === null) return [];
        const key = showPath(path, { positions: 'shown' });
        return [
          { severity, message: `"${key}" ${permits}.`, span, path, value: shownValue(value) },
        ];
      }),
  );
}
