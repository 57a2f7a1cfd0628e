/** Settings that narrow what a tool may do: shown, and never held against anybody. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAiConfig } from './check-ai-config.ts';

const scanSecrets = (text: string): { id: string }[] =>
  /tok_[a-z0-9]{12}/.test(text) ? [{ id: 'test-token' }] : [];
const TOKEN = ['tok', 'abcdef012345'].join('_');

const look = (path: string, text: string) => checkAiConfig({ path, text, mode: null, scanSecrets });
const safe = (path: string, text: string) => look(path, text).facts?.safe ?? [];

describe('seen', () => {
  test.each([
    [
      '.claude/settings.json',
      '{"permissions":{"deny":["Read(./.env*)"]}}',
      'permissions.deny',
      'access',
    ],
    [
      '.claude/settings.json',
      '{"permissions":{"deny":["Bash(rm:*)"]}}',
      'permissions.deny',
      'approval',
    ],
    [
      '.claude/settings.json',
      '{"permissions":{"deny":["WebSearch"]}}',
      'permissions.deny',
      'access',
    ],
    [
      '.claude/settings.json',
      '{"permissions":{"ask":["Bash(git push:*)"]}}',
      'permissions.ask',
      'approval',
    ],
    [
      '.claude/settings.json',
      '{"permissions":{"defaultMode":"plan"}}',
      'permissions.defaultMode',
      'approval',
    ],
    [
      '.claude/settings.json',
      '{"permissions":{"disableBypassPermissionsMode":"disable"}}',
      'permissions.disableBypassPermissionsMode',
      'approval',
    ],
    ['.claude/settings.json', '{"sandbox":{"enabled":true}}', 'sandbox.enabled', 'access'],
    [
      '.claude/settings.json',
      '{"sandbox":{"network":{"allowedDomains":["a.example"]}}}',
      'sandbox.network.allowedDomains',
      'access',
    ],
    [
      '.claude/settings.json',
      '{"env":{"DISABLE_TELEMETRY":"1"}}',
      'env.DISABLE_TELEMETRY',
      'telemetry',
    ],
    ['.claude/settings.json', '{"includeCoAuthoredBy":true}', 'includeCoAuthoredBy', 'attribution'],
    [
      '.claude/agents/review.md',
      '---\npermissionMode: plan\n---\nReview.\n',
      'permissionMode',
      'approval',
    ],
    ['.codex/config.toml', 'approval_policy = "on-request"\n', 'approval_policy', 'approval'],
    ['.codex/config.toml', 'sandbox_mode = "workspace-write"\n', 'sandbox_mode', 'access'],
    [
      '.codex/config.toml',
      '[sandbox_workspace_write]\nnetwork_access = false\n',
      'sandbox_workspace_write.network_access',
      'access',
    ],
    ['.codex/config.toml', '[analytics]\nenabled = false\n', 'analytics.enabled', 'telemetry'],
    [
      '.codex/rules/default.rules',
      'prefix_rule(pattern=["rm"], decision="forbidden")\n',
      'prefix_rule',
      'approval',
    ],
    [
      '.gemini/settings.json',
      '{"privacy":{"usageStatisticsEnabled":false}}',
      'privacy.usageStatisticsEnabled',
      'telemetry',
    ],
    [
      '.gemini/settings.json',
      '{"security":{"disableYoloMode":true}}',
      'security.disableYoloMode',
      'approval',
    ],
    [
      '.gemini/settings.json',
      '{"security":{"folderTrust":{"enabled":true}}}',
      'security.folderTrust.enabled',
      'approval',
    ],
    ['.gemini/settings.json', '{"tools":{"sandbox":"docker"}}', 'tools.sandbox', 'access'],
    [
      '.gemini/settings.json',
      '{"tools":{"exclude":["run_shell_command(rm)"]}}',
      'tools.exclude',
      'approval',
    ],
    [
      '.gemini/policies/a.toml',
      '[[rule]]\ntoolName = "run_shell_command"\ncommandPrefix = "rm"\ndecision = "deny"\n',
      'rule',
      'approval',
    ],
    ['opencode.json', '{"share":"disabled"}', 'share', 'sharing'],
    ['opencode.json', '{"permission":{"bash":"ask"}}', 'permission.bash', 'approval'],
    ['opencode.json', '{"permission":{"read":{"*.env":"deny"}}}', 'permission.read', 'access'],
    [
      '.vscode/settings.json',
      '{"chat.disableAIFeatures":true}',
      'chat.disableAIFeatures',
      'access',
    ],
    [
      '.vscode/settings.json',
      '{"github.copilot.enable":{"*":false}}',
      'github.copilot.enable',
      'access',
    ],
    [
      '.vscode/settings.json',
      '{"chat.tools.terminal.autoApprove":{"rm":false}}',
      'chat.tools.terminal.autoApprove',
      'approval',
    ],
    [
      'a.code-workspace',
      '{"settings":{"chat.tools.global.autoApprove":false}}',
      'chat.tools.global.autoApprove',
      'approval',
    ],
    [
      '.devcontainer/devcontainer.json',
      '{"customizations":{"vscode":{"settings":{"chat.mcp.autostart":"never"}}}}',
      'chat.mcp.autostart',
      'approval',
    ],
    [
      '.vscode/settings.json',
      '{"roo-cline.deniedCommands":["rm"]}',
      'roo-cline.deniedCommands',
      'approval',
    ],
    ['.cursor/cli.json', '{"permissions":{"deny":["Read(.env)"]}}', 'permissions.deny', 'access'],
    [
      '.cursor/sandbox.json',
      '{"type":"workspace_readwrite","networkPolicy":{"default":"deny"}}',
      'networkPolicy.default',
      'access',
    ],
    ['.aider.conf.yml', 'analytics-disable: true\n', 'analytics-disable', 'telemetry'],
    ['.aider.conf.yml', 'git-commit-verify: yes\n', 'git-commit-verify', 'automation'],
    ['crush.json', '{"options":{"disable_metrics":true}}', 'options.disable_metrics', 'telemetry'],
    [
      'crush.json',
      '{"options":{"attribution":{"trailer_style":"assisted-by"}}}',
      'options.attribution.trailer_style',
      'attribution',
    ],
    ['.factory/settings.json', '{"cloudSessionSync":false}', 'cloudSessionSync', 'sharing'],
    ['.factory/settings.json', '{"commandDenylist":["rm"]}', 'commandDenylist', 'approval'],
    [
      '.zed/settings.json',
      '{"agent":{"tool_permissions":{"default":"confirm"}}}',
      'agent.tool_permissions.default',
      'approval',
    ],
    [
      '.amp/settings.json',
      '{"amp.permissions":[{"tool":"Bash","action":"ask"}]}',
      'amp.permissions',
      'approval',
    ],
    [
      '.github/copilot/settings.json',
      '{"permissions":{"disableBypassPermissionsMode":"disable"}}',
      'permissions.disableBypassPermissionsMode',
      'approval',
    ],
    [
      '.qwen/settings.json',
      '{"privacy":{"usageStatisticsEnabled":false}}',
      'privacy.usageStatisticsEnabled',
      'telemetry',
    ],
    [
      '.continue/config.json',
      '{"allowAnonymousTelemetry":false}',
      'allowAnonymousTelemetry',
      'telemetry',
    ],
    [
      '.rovodev/config.yml',
      'toolPermissions:\n  default: ask\n',
      'toolPermissions.default',
      'approval',
    ],
    ['.junie/allowlist.json', '{"defaultBehavior":"ask"}', 'defaultBehavior', 'approval'],
  ])('%s: %s', (path, text, key, concerns) => {
    expect(safe(path, text)).toContainEqual(expect.objectContaining({ key, concerns }));
    const grave = look(path, text).findings.filter(({ severity }) => severity !== 'info');
    expect(grave).toEqual([]);
  });
});

describe('not seen in what narrows nothing', () => {
  test.each([
    [
      '.claude/settings.json',
      '{"permissions":{"defaultMode":"bypassPermissions","deny":[],"ask":[]}}',
    ],
    ['.claude/settings.json', '{"sandbox":{"enabled":false,"network":{"allowedDomains":["*"]}}}'],
    [
      '.claude/settings.json',
      '{"env":{"DISABLE_TELEMETRY":"0"},"includeCoAuthoredBy":false,"attribution":{"commit":""}}',
    ],
    ['.codex/config.toml', 'approval_policy = "never"\nsandbox_mode = "danger-full-access"\n'],
    ['.gemini/settings.json', '{"security":{"disableYoloMode":false},"tools":{"sandbox":false}}'],
    ['opencode.json', '{"share":"auto","permission":{"bash":"allow","read":{"*.md":"deny"}}}'],
    [
      '.vscode/settings.json',
      '{"github.copilot.enable":{"*":true},"chat.tools.terminal.autoApprove":{"ls":true}}',
    ],
    ['.aider.conf.yml', 'analytics-disable: false\nattribute-author: false\n'],
    ['.claude/settings.json', '{"permissions":{"deny":'],
    ['AGENTS.md', 'sandbox: enabled\n'],
  ])('%s: %s', (path, text) => {
    expect(safe(path, text)).toEqual([]);
  });
});

test('each key once, at its line, and no value of the file', () => {
  const text = `{\n"permissions": {\n"deny": ["Read(.env)", "Read(${TOKEN}/.env)", "Bash(rm:*)"]}}`;
  const seen = safe('.claude/settings.json', text);
  expect(seen.map(({ line, key }) => [line, key])).toEqual([
    [3, 'permissions.deny'],
    [3, 'permissions.deny'],
  ]);
  expect(JSON.stringify(seen)).not.toContain('tok_');
});

test('whatever the values, none of them is shown', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{12,20}$/), (word) => {
      const text = JSON.stringify({
        permissions: { deny: [`Read(${word}/.env)`, `Bash(${word}:*)`], ask: [word] },
        sandbox: { network: { allowedDomains: [`${word}.example`] } },
        attribution: { commit: word },
      });
      const seen = safe('.claude/settings.json', text);
      expect(seen.length).toBeGreaterThan(3);
      expect(JSON.stringify(seen)).not.toContain(word);
    }),
    { numRuns: 50 },
  );
});

describe('what settings start is listed, with nothing held against it', () => {
  test.each([
    [
      '.mcp.json',
      '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}',
      'server',
      'docs',
      'mcp.example.com',
    ],
    [
      '.mcp.json',
      '{"mcpServers":{"db":{"command":"node","args":["tools/db.mjs"]}}}',
      'server',
      'db',
      null,
    ],
    ['.mcp.json', '{"mcpServers":{"a":{"url":"https://${HOST}/mcp"}}}', 'server', 'a', null],
    ['.mcp.json', '{"mcpServers":{"a":{"url":"http://localhost:3000/mcp"}}}', 'server', 'a', null],
    [
      '.codex/config.toml',
      '[mcp_servers.docs]\nurl = "https://mcp.example.com/mcp"\n',
      'server',
      'docs',
      'mcp.example.com',
    ],
    [
      '.claude/settings.json',
      '{"hooks":{"PostToolUse":[{"hooks":[{"type":"command","command":"npm run format"}]}]}}',
      'command',
      'PostToolUse',
      null,
    ],
    [
      '.cursor/hooks.json',
      '{"version":1,"hooks":{"stop":[{"command":"./a.sh"}]}}',
      'command',
      'stop',
      null,
    ],
    [
      '.opencode/plugin/notify.ts',
      'export const notify = async () => ({});\n',
      'command',
      'plug-in',
      null,
    ],
  ])('%s: %s', (path, text, kind, name, host) => {
    expect(look(path, text).facts?.starts).toContainEqual({ line: 1, kind, name, host });
  });

  test('a name that is a key is not shown', () => {
    const text = JSON.stringify({ mcpServers: { [TOKEN]: { command: 'node', args: ['a.mjs'] } } });
    expect(JSON.stringify(look('.mcp.json', text).facts?.starts)).not.toContain('tok_');
  });
});
