/** Permission rules of the form `Tool(pattern)`, as Claude Code, Cursor and Gemini CLI write them. */
import type { ConfigSchema } from './config-kind.ts';
import { PROBES, type Probe } from './probes.ts';
import { wildcardMatches } from './wildcard.ts';

export interface PermissionRule {
  readonly tool: string;
  /** Null for a rule without parentheses, which covers every use of the tool. */
  readonly pattern: string | null;
}

const RULE = /^\s*([\w.*-]+)\s*(?:\(([\s\S]*)\))?\s*$/;

/** Null for text that is no rule. */
export function permissionRule(text: string): PermissionRule | null {
  const match = RULE.exec(text);
  if (match === null) return null;
  return { tool: match[1] ?? '', pattern: match[2]?.trim() ?? null };
}

/** How a tool matches a command against a pattern. */
export type ShellSemantics = 'claude' | 'cursor' | 'gemini';

const SHELL_TOOLS: Readonly<Record<ShellSemantics, ReadonlySet<string>>> = {
  claude: new Set(['Bash', 'PowerShell', 'Exec', 'Shell', 'bash', 'shell']),
  cursor: new Set(['Shell']),
  gemini: new Set(['run_shell_command', 'ShellTool', 'shell', 'Bash', 'Shell']),
};

export function shellSemantics(schema: ConfigSchema): ShellSemantics | null {
  if (schema === 'claude-settings' || schema === 'agent-file' || schema === 'settings')
    return 'claude';
  if (schema === 'cursor-cli') return 'cursor';
  return schema === 'gemini' ? 'gemini' : null;
}

export function isShellRule(rule: PermissionRule, semantics: ShellSemantics): boolean {
  return SHELL_TOOLS[semantics].has(rule.tool);
}

/** Whether a shell rule covers a command. */
export function covers(rule: PermissionRule, command: string, semantics: ShellSemantics): boolean {
  const { pattern } = rule;
  if (pattern === null || pattern === '' || /^[*:\s]+$/.test(pattern)) return true;
  if (semantics === 'claude') return claudeCovers(pattern, command);
  if (semantics === 'gemini') {
    return hasPrefix(command, pattern.replace(/:\*$/, '').replace(/\*$/, ''));
  }
  // `Shell(git)` covers the program with any arguments; `Shell(curl:*)` names the arguments too.
  const colon = pattern.indexOf(':');
  const program = colon < 0 ? pattern : pattern.slice(0, colon);
  const args = colon < 0 ? '*' : pattern.slice(colon + 1);
  const [first = '', ...rest] = command.split(' ');
  return (
    (wildcardMatches(program, first) || hasPrefix(command, program)) &&
    wildcardMatches(args, rest.join(' '))
  );
}

/** `cmd:*` and `cmd *` are prefixes that end at a word; any other `*` stands for anything. */
function claudeCovers(pattern: string, command: string): boolean {
  if (pattern.endsWith(':*')) {
    const prefix = pattern.slice(0, -2);
    return prefix.includes('*')
      ? wildcardMatches(`${prefix}*`, command)
      : hasPrefix(command, prefix);
  }
  if (!pattern.includes('*')) return command === pattern;
  if (wildcardMatches(pattern, command)) return true;
  // What the pattern demands at the end costs an attacker nothing: `* --version` lets everything through.
  const tail = pattern.slice(pattern.lastIndexOf('*') + 1);
  return tail !== '' && wildcardMatches(pattern, command + tail);
}

function hasPrefix(command: string, prefix: string): boolean {
  const trimmed = prefix.trimEnd();
  return command === trimmed || command.startsWith(`${trimmed} `);
}

/** The probes that none of `against` stops. */
export function openProbes(
  against: readonly PermissionRule[],
  semantics: ShellSemantics,
): readonly Probe[] {
  const stops = against.filter((rule) => isShellRule(rule, semantics));
  return PROBES.filter(({ command }) => !stops.some((rule) => covers(rule, command, semantics)));
}
