import { openCommands } from '../command-lists.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import type { ConfigFile } from '../config-file.ts';
import { allowedRules, opposingRules } from '../permission-lists.ts';
import { covers, isShellRule, openProbes, shellSemantics } from '../permission-rule.ts';

export const wildcardAllow: ConfigCheck = {
  id: 'wildcard-allow',
  title: 'Allow list lets any code through',
  why: 'The rule covers an interpreter, a runner, a download or a deletion with arguments of the agent’s choice. Whoever can influence the agent can then run any code on the machine of everybody who works on this repository, without a question.',
  remedy:
    'Name the whole command with its fixed arguments, e.g. "Bash(python -m ruff check src/)", or leave it out so that a person is asked.',
  severity: 'high',
  references: [
    'https://docs.claude.com/en/docs/claude-code/settings',
    'https://docs.cursor.com/en/cli/reference/permissions',
    'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/configuration.md',
  ],
  check: (file) => [...ofRules(file), ...ofLists(file)],
  examples: {
    match: [
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Bash(python:*)"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Bash"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Bash(*)"]}}' },
      { path: '.claude/settings.local.json', text: '{"permissions":{"allow":["Bash(rm:*)"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Bash(curl *)"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Bash(* --version)"]}}' },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Bash(*)"],"deny":["Bash(rm:*)"]}}',
      },
      { path: '.cursor/cli.json', text: '{"permissions":{"allow":["Shell(*)"]}}' },
      { path: '.cursor/cli.json', text: '{"permissions":{"allow":["Shell(node)"]}}' },
      { path: '.gemini/settings.json', text: '{"tools":{"allowed":["run_shell_command"]}}' },
      {
        path: '.claude/commands/fix.md',
        text: '---\nallowed-tools: Read, Bash(npx:*)\n---\nFix it.\n',
      },
      { path: '.vscode/settings.json', text: '{"roo-cline.allowedCommands":["python"]}' },
      { path: '.factory/settings.json', text: '{"commandAllowlist":["ls","curl"]}' },
      {
        path: '.kiro/agents/dev.json',
        text: '{"toolsSettings":{"shell":{"allowedCommands":["git status","node .*"]}}}',
      },
      {
        path: '.zed/settings.json',
        text: '{"agent":{"tool_permissions":{"tools":{"terminal":{"always_allow":[{"pattern":"^bash"}]}}}}}',
      },
      {
        path: '.codex/rules/default.rules',
        text: 'prefix_rule(\n    pattern = ["python3", ["-c", "-m"]],\n    decision = "allow",\n)\n',
      },
      {
        path: '.gemini/policies/team.toml',
        text: '[[rule]]\ntoolName = "run_shell_command"\ncommandPrefix = "rm"\ndecision = "allow"\npriority = 100\n',
      },
      {
        path: '.rovodev/config.yml',
        text: 'toolPermissions:\n  bash:\n    commands:\n      - command: npx .*\n        permission: allow\n',
      },
      { path: '.codebuddy/settings.json', text: '{"permissions":{"allow":["Bash(sh:*)"]}}' },
    ],
    ignore: [
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Bash(python -m ruff check src/)"]}}',
      },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Bash(python -m ruff check:*)", "Bash(npm run test:*)"]}}',
      },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Bash(curl:*)"],"deny":["Bash"]}}',
      },
      { path: '.claude/settings.json', text: '{"permissions":{"deny":["Bash(rm:*)"]}}' },
      { path: '.cursor/cli.json', text: '{"permissions":{"allow":["Shell(ls)"]}}' },
      { path: '.vscode/settings.json', text: '{"roo-cline.allowedCommands":["npm test"]}' },
      {
        path: '.factory/settings.json',
        text: '{"commandAllowlist":["curl"],"commandDenylist":["curl"]}',
      },
      {
        path: '.codex/rules/default.rules',
        text: '# prefix_rule(pattern=["rm"], decision="allow")\nprefix_rule(pattern=["git", "status"], decision="allow")\nprefix_rule(pattern=["rm"], decision="forbidden")\n',
      },
      {
        path: '.gemini/policies/team.toml',
        text: '[[rule]]\ntoolName = "run_shell_command"\ncommandPrefix = "rm"\ndecision = "deny"\n',
      },
      { path: '.gemini/settings.json', text: '{"tools":{"allowed":["run_shell_command(git)"]}}' },
      {
        path: '.claude/commands/fix.md',
        text: '---\nallowed-tools: Bash(git add:*), Bash(git status:*)\n---\n',
      },
    ],
  },
};

function ofRules(file: ConfigFile): readonly Hit[] {
  const semantics = shellSemantics(file.kind.schema);
  if (semantics === null) return [];
  const open = openProbes(opposingRules(file), semantics).filter(
    ({ severity }) => severity === 'high',
  );
  return allowedRules(file).flatMap(({ text, rule, at }): readonly Hit[] => {
    if (!isShellRule(rule, semantics)) return [];
    const first = open.find(({ command }) => covers(rule, command, semantics));
    if (first === undefined) return [];
    return [
      {
        severity: 'high',
        message: `"${text}" lets the agent run "${first.command}" without asking.`,
        span: at.span,
        path: at.path,
        value: text,
      },
    ];
  });
}

function ofLists(file: ConfigFile): readonly Hit[] {
  return openCommands(file)
    .filter(({ severity }) => severity === 'high')
    .map(({ listed: { text, span, path }, probe }) => ({
      severity: 'high',
      message: `"${text}" lets the agent run "${probe?.command ?? ''}" without asking.`,
      span,
      path,
      value: text,
    }));
}
