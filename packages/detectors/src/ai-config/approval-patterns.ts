/** Lists of patterns that say what may run unasked: judged by the probes they let through. */
import type { Severity } from '../finding.ts';
import { entriesOf, isTrue, stringOf, valueAt, type Node } from '../formats/node.ts';
import type { Hit } from './config-check.ts';
import type { ConfigFile } from './config-file.ts';
import { PROBES } from './probes.ts';
import { compilePattern } from './safe-pattern.ts';
import { select, showPath, type Selected } from './select.ts';
import { shownValue } from './shown-value.ts';
import { vscodeSettings } from './vscode.ts';
import { wildcardMatches } from './wildcard.ts';

export function patternApprovals(file: ConfigFile): readonly Hit[] {
  return [...vscodeApprovals(file), ...opencodeApprovals(file)];
}

const SERIOUS = PROBES.filter(({ severity }) => severity === 'high');

function vscodeApprovals({ kind, root }: ConfigFile): readonly Hit[] {
  const settings = vscodeSettings(kind.schema, root);
  if (settings === null) return [];
  const terminal = [
    'chat.tools.terminal.autoApprove',
    // Names of the same setting in earlier versions.
    'chat.agent.terminal.autoApprove',
    'chat.agent.terminal.allowList',
    'github.copilot.chat.agent.terminal.allowList',
  ].flatMap((key) => select(settings, key).flatMap(terminalApprovals));
  const edits = select(settings, 'chat.tools.edits.autoApprove').flatMap((at) =>
    whole(at, /^(?:\*\*?(?:\/\*)?|\/?\*\*\/\*(?:\.\*)?)$/, 'Every file may be changed'),
  );
  const others = ['chat.tools.urls.autoApprove', 'chat.tools.eligibleForAutoApproval'].flatMap(
    (key) =>
      select(settings, key).flatMap((at) =>
        whole(
          at,
          /^(?:\*|\*\*|https?:\/\/\*{1,2}(?:\/\*)?|\*:\/\/\*(?:\/\*)?)$/,
          'Everything of this kind may be used',
        ),
      ),
  );
  return [...terminal, ...edits, ...others];
}

/** A setting that is `true`, or has an entry for everything. */
function whole(at: Selected, everything: RegExp, may: string): readonly Hit[] {
  const hit = (from: Selected): Hit => ({
    severity: 'high',
    message: `${may} without asking ("${showPath(at.path, { positions: 'shown' })}").`,
    span: from.span,
    path: from.path,
    value: shownValue(from.value),
  });
  if (isTrue(at.value)) return [hit(at)];
  return select(at, '*')
    .filter(({ path, value }) => isApproval(value) && everything.test(String(path.at(-1))))
    .map(hit);
}

function isApproval(value: Node): boolean {
  return (
    isTrue(value) ||
    isTrue(valueAt(value, 'approve')) ||
    isTrue(valueAt(value, 'approveRequest')) ||
    isTrue(valueAt(value, 'approveResponse'))
  );
}

/** More than anybody writes by hand. */
const MOST_PATTERNS = 500;

interface TerminalRule {
  readonly at: Selected;
  /** True, false, or null where the pattern cannot be judged. */
  readonly covers: (command: string) => boolean | null;
}

function terminalRule(at: Selected): TerminalRule {
  const key = String(at.path.at(-1));
  const expression = /^\/([\s\S]*)\/([a-z]*)$/.exec(key);
  if (expression !== null) {
    const [, source = '', flags = ''] = expression;
    const matches = compilePattern(source, flags);
    return { at, covers: (command) => (matches === null ? null : matches(command)) };
  }
  // These approve nothing in today's versions; whoever wrote them meant everything.
  if (/^(?:\*|\.\*)$/.test(key)) return { at, covers: () => true };
  return { at, covers: (command) => command === key || command.startsWith(`${key} `) };
}

/**
 * An approval with a pattern that matches holds unless a refusal matches too. Every part of a line must be approved
 * by itself, so the probes are taken apart at the pipe.
 */
function terminalApprovals(at: Selected): readonly Hit[] {
  const hit = (from: Selected, severity: Severity, message: string): Hit => ({
    severity,
    message,
    span: from.span,
    path: from.path,
    value: shownValue(from.value),
  });
  if (isTrue(at.value)) return [hit(at, 'high', 'Every command may run without asking.')];
  const listed = select(at, '*');
  if (listed.length > MOST_PATTERNS) {
    return [hit(at, 'medium', 'Which commands this approves cannot be told: it is too long.')];
  }
  const rules = listed.map(terminalRule);
  const approvals = rules.filter((rule) => isApproval(rule.at.value));
  const refusals = rules.filter(({ at: { value } }) => !isApproval(value) && value.kind !== 'null');
  const probes = SERIOUS.map(({ command }) => {
    const parts = command.split(' | ');
    const isRefused = parts.some((part) => refusals.some((other) => other.covers(part) === true));
    return { command, parts, isRefused };
  });
  return approvals.flatMap((rule) => {
    const answers = probes.map(({ command, parts, isRefused }) => ({
      command,
      covered: isRefused ? false : coversAll(parts, rule.covers),
    }));
    const open = answers.filter(({ covered }) => covered === true);
    const first = open[0];
    if (first === undefined) {
      const isUnclear = answers.some(({ covered }) => covered === null);
      return isUnclear
        ? [hit(rule.at, 'medium', 'Which commands this approves cannot be told.')]
        : [];
    }
    const severity = open.length === SERIOUS.length ? 'critical' : 'high';
    return [hit(rule.at, severity, `Commands such as "${first.command}" may run without asking.`)];
  });
}

function coversAll(
  parts: readonly string[],
  covers: (part: string) => boolean | null,
): boolean | null {
  const answers = parts.map(covers);
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** opencode: of the patterns that match, the last one counts. */
function opencodeApprovals(file: ConfigFile): readonly Hit[] {
  if (!isOpencode(file)) return [];
  const { root } = file;
  const owners = [
    ...select(root, 'permission'),
    ...select(root, 'agent', '*', 'permission'),
    ...select(root, 'mode', '*', 'permission'),
  ];
  return owners.flatMap((owner): readonly Hit[] => {
    const hit = (from: Selected, what: string): Hit => ({
      severity: 'high',
      message: `${what} without asking.`,
      span: from.span,
      path: from.path,
      value: shownValue(from.value),
    });
    if (stringOf(owner.value) === 'allow') return [hit(owner, 'Everything may be done')];
    const all = select(owner, '*').filter(({ path }) => path.at(-1) === '*');
    const everything = all.filter(({ value }) => stringOf(value) === 'allow');
    const shell = select(owner, 'bash').flatMap((bash): readonly Hit[] => {
      if (stringOf(bash.value) === 'allow') return [hit(bash, 'Every command may run')];
      const open = SERIOUS.find(({ command }) => lastMatch(bash.value, command) === 'allow');
      if (open === undefined) return [];
      const rule = select(bash, '*').findLast(
        ({ path, value }) => stringOf(value) === 'allow' && fits(String(path.at(-1)), open.command),
      );
      return [hit(rule ?? bash, `Commands such as "${open.command}" may run`)];
    });
    const edit = select(owner, 'edit').flatMap((at): readonly Hit[] => {
      const isOpen =
        stringOf(at.value) === 'allow' || lastMatch(at.value, 'src/probe.ts') === 'allow';
      const hasScope =
        at.value.kind === 'object' && !entriesOf(at.value).some(({ key }) => /^\*+$/.test(key));
      return isOpen && !hasScope ? [hit(at, 'Every file may be changed')] : [];
    });
    return [...everything.map((at) => hit(at, 'Everything may be done')), ...shell, ...edit];
  });
}

function fits(pattern: string, command: string): boolean {
  return wildcardMatches(pattern, command, { single: '?' });
}

function lastMatch(rules: Node, command: string): string | undefined {
  return stringOf(entriesOf(rules).findLast(({ key }) => fits(key, command))?.value);
}

/** opencode: commands with a milder danger that a pattern lets through. */
export function opencodeDetours(file: ConfigFile): readonly Hit[] {
  if (!isOpencode(file)) return [];
  const { root } = file;
  const milder = PROBES.filter(({ severity }) => severity !== 'high');
  return [
    ...select(root, 'permission', 'bash'),
    ...select(root, 'agent', '*', 'permission', 'bash'),
  ].flatMap((bash) =>
    select(bash, '*').flatMap((rule): readonly Hit[] => {
      const pattern = String(rule.path.at(-1));
      if (stringOf(rule.value) !== 'allow' || pattern === '*') return [];
      const open = milder.find(
        ({ command }) => fits(pattern, command) && lastMatch(bash.value, command) === 'allow',
      );
      // A pattern that lets through worse is told as such.
      if (open === undefined || SERIOUS.some(({ command }) => fits(pattern, command))) return [];
      return [
        {
          severity: open.severity,
          message: `"${pattern}" also lets the agent run "${open.command}" without asking.`,
          span: rule.span,
          path: rule.path,
          value: 'allow',
        },
      ];
    }),
  );
}

/** The settings, or an agent of its own, which says in front matter what it may do. */
function isOpencode({ kind, path }: ConfigFile): boolean {
  return (
    kind.schema === 'opencode' ||
    (kind.schema === 'agent-file' && /(?:^|\/)\.opencode\//i.test(path))
  );
}
