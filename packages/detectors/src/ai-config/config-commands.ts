/** Shell commands that a configuration makes a tool run by itself: hooks, helpers, tasks, environments. */
import { entriesOf, itemsOf, stringOf, type Node } from '../formats/node.ts';
import type { ConfigSchema } from './config-kind.ts';
import { select, type Selected } from './select.ts';
import { shellCommands, type ShellCommand } from './shell-commands.ts';

export interface ConfigCommand {
  /** `hook`: around an agent's steps. `status-line` and `helper`: by themselves, often. `environment`: at set-up. */
  readonly role: 'hook' | 'status-line' | 'helper' | 'environment';
  /** Event of a hook as written, else null. */
  readonly event: string | null;
  readonly line: string;
  /** What the line runs. */
  readonly runs: readonly ShellCommand[];
  readonly at: Selected;
  /** Line and column at which the event of a hook starts, else null. */
  readonly owner: string | null;
}

/** Keys of a hook that hold a command, over all tools. */
const COMMAND_KEYS: ReadonlySet<string> = new Set([
  'command',
  'commands',
  'bash',
  'powershell',
  'run',
  'script',
  'windows',
  'linux',
  'osx',
]);

/** Settings whose value is a command that the tool runs without being asked. */
const HELPER_SETTINGS: readonly (readonly string[])[] = [
  ['apiKeyHelper'],
  ['awsAuthRefresh'],
  ['awsCredentialExport'],
  ['gcpAuthRefresh'],
  ['otelHeadersHelper'],
  ['fileSuggestion', 'command'],
  ['mcpServers', '*', 'headersHelper'],
];

const ENVIRONMENT_SETTINGS: readonly (readonly string[])[] = [
  ['install'],
  ['start'],
  ['terminals', '[]', 'command'],
];

export function configCommands(schema: ConfigSchema, root: Node | null): readonly ConfigCommand[] {
  if (root === null) return [];
  const single = (role: ConfigCommand['role'], pattern: readonly string[]): ConfigCommand[] =>
    select(root, ...pattern).flatMap((at) => {
      const line = stringOf(at.value);
      return line === undefined || line.trim() === ''
        ? []
        : [{ role, event: null, line, runs: shellCommands(line), at, owner: null }];
    });
  return [
    ...hookEvents(schema, root).flatMap((event) => commandsBelow(event, eventName(event))),
    ...single('status-line', ['statusLine', 'command']),
    ...HELPER_SETTINGS.flatMap((pattern) => single('helper', pattern)),
    ...(schema === 'cursor-environment'
      ? ENVIRONMENT_SETTINGS.flatMap((pattern) => single('environment', pattern))
      : []),
  ];
}

/** The entry of each hook event: `hooks.SessionStart`, `hooks[2]`. */
export function hookEvents(schema: ConfigSchema, root: Node | null): readonly Selected[] {
  const below = [...select(root, 'hooks', '*'), ...select(root, 'hooks', '[]')];
  if (below.length > 0 || schema !== 'hooks') return below;
  return select(root, '*');
}

/** Tells the events of a file apart. */
export function ownerOf(event: Selected): string {
  return `${event.span.line}:${event.span.column}`;
}

export function eventName(event: Selected): string {
  const last = event.path.at(-1);
  if (typeof last === 'string') return last;
  for (const entry of entriesOf(event.value)) {
    if (['event', 'type', 'on', 'trigger'].includes(entry.key)) return stringOf(entry.value) ?? '';
  }
  return '';
}

function commandsBelow(event: Selected, name: string): readonly ConfigCommand[] {
  const found: ConfigCommand[] = [];
  const visit = (at: Selected): void => {
    if (at.value.kind === 'array') select(at, '[]').forEach(visit);
    if (at.value.kind !== 'object') return;
    for (const child of select(at, '*')) {
      const key = child.path.at(-1);
      if (typeof key !== 'string' || !COMMAND_KEYS.has(key)) visit(child);
      else {
        const line = commandLine(child.value);
        if (line !== null)
          found.push({
            role: 'hook',
            event: name,
            line,
            runs: shellCommands(line),
            at: child,
            owner: ownerOf(event),
          });
      }
    }
  };
  visit(event);
  return found;
}

/** A line, or a list of words made into one. */
function commandLine(node: Node): string | null {
  if (node.kind === 'string') return node.value;
  const words = itemsOf(node).map((item) => stringOf(item));
  if (words.length === 0 || words.some((word) => word === undefined)) return null;
  return words.map((word) => (/^[\w@./:=-]+$/.test(word ?? '') ? word : `'${word}'`)).join(' ');
}
