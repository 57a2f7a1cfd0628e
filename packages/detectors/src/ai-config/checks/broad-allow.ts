import type { Severity } from '../../finding.ts';
import { openCommands } from '../command-lists.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import type { ConfigFile } from '../config-file.ts';
import { opencodeDetours } from '../approval-patterns.ts';
import { allowedRules, opposingRules } from '../permission-lists.ts';
import {
  covers,
  isShellRule,
  openProbes,
  shellSemantics,
  type PermissionRule,
} from '../permission-rule.ts';

/** Tools whose rule without a scope covers every file or every host. */
const UNSCOPED: ReadonlyMap<string, string> = new Map([
  ['Edit', 'change every file'],
  ['Write', 'write every file'],
  ['MultiEdit', 'change every file'],
  ['NotebookEdit', 'change every notebook'],
  ['WebFetch', 'read from every host'],
  ['write_file', 'write every file'],
  ['mcp__*', 'use every tool of every server'],
]);

function unscoped(rule: PermissionRule): string | null {
  const isOpen = rule.pattern === null || /^(?:domain:|\.?\/)?\*{1,2}(?:\/\*)?$/.test(rule.pattern);
  if (isOpen && UNSCOPED.has(rule.tool)) return UNSCOPED.get(rule.tool) ?? null;
  return rule.tool === 'mcp__ide__executeCode' ? 'run code in the editor’s notebook kernel' : null;
}

export const broadAllow: ConfigCheck = {
  id: 'broad-allow',
  title: 'Allow list is wider than it looks',
  why: 'The rule covers more than its name says: a search that can delete, an installer that runs scripts of packages, edits of every file or requests to every host. An injected instruction can use that without a question.',
  remedy:
    'Narrow the rule to the arguments, files or hosts that the work needs, or leave it out so that a person is asked.',
  severity: 'medium',
  references: ['https://docs.claude.com/en/docs/claude-code/settings'],
  check: (file) => [...ofRules(file), ...ofLists(file), ...opencodeDetours(file)],
  examples: {
    match: [
      {
        path: 'opencode.json',
        text: '{"permission":{"bash":{"*":"ask","git push *":"allow"}}}',
        severity: 'low',
      },
      {
        path: '.vscode/settings.json',
        text: '{"roo-cline.allowedCommands":["git push"]}',
        severity: 'low',
      },
      {
        path: '.kiro/agents/dev.json',
        text: '{"toolsSettings":{"shell":{"allowedCommands":["(?=a)b"]}}}',
        severity: 'medium',
      },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Bash(find:*)"]}}',
        severity: 'medium',
      },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Bash(npm install:*)"]}}',
        severity: 'medium',
      },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Bash(git push:*)"]}}',
        severity: 'low',
      },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Edit(*)"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["WebFetch(domain:*)"]}}' },
    ],
    ignore: [
      { path: 'opencode.json', text: '{"permission":{"bash":{"*":"ask","git status*":"allow"}}}' },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Edit(src/**)", "WebFetch(domain:docs.example.com)", "Read"]}}',
      },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Bash(pnpm oxlint:*)"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Bash(*)"]}}' },
    ],
  },
};

function ofRules(file: ConfigFile): readonly Hit[] {
  const semantics = shellSemantics(file.kind.schema);
  if (semantics === null) return [];
  const open = openProbes(opposingRules(file), semantics);
  return allowedRules(file).flatMap(({ text, rule, at }): readonly Hit[] => {
    const place = { span: at.span, path: at.path, value: text };
    if (!isShellRule(rule, semantics)) {
      const may = unscoped(rule);
      if (may === null) return [];
      const severity: Severity = 'medium';
      return [{ ...place, severity, message: `"${text}" lets the agent ${may} without asking.` }];
    }
    const probes = open.filter(({ command }) => covers(rule, command, semantics));
    const worst = probes.find(({ severity }) => severity === 'medium') ?? probes[0];
    if (worst === undefined || probes.some(({ severity }) => severity === 'high')) return [];
    return [
      {
        ...place,
        severity: worst.severity,
        message: `"${text}" also lets the agent run "${worst.command}" without asking.`,
      },
    ];
  });
}

function ofLists(file: ConfigFile): readonly Hit[] {
  return openCommands(file)
    .filter(({ severity }) => severity !== 'high')
    .map(({ listed: { text, span, path }, probe, severity }) => ({
      severity,
      message:
        probe === null
          ? `Which commands "${text}" lets through cannot be told.`
          : `"${text}" also lets the agent run "${probe.command}" without asking.`,
      span,
      path,
      value: text,
    }));
}
