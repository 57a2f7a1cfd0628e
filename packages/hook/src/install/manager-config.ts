/**
 * Adding to other managers' configuration as text: what stands there keeps its comments and its order. A form that is not
 * recognised is answered with null, and its owner is told what to write.
 */
import type { HookName } from './hook-names.ts';
import { callsUs } from './hook-text.ts';

/** Each hook with the command that it runs, without git's arguments. */
export type Commands = readonly (readonly [hook: HookName, command: string])[];

const START = '# >>> countersign >>> "countersign hook uninstall" removes this block';
const END = '# <<< countersign <<<';
/** Matches one of our blocks at any depth, with its line end. */
const MARKED =
  /^[ \t]*# >>> countersign >>>.*\n(?:(?![ \t]*# <<< countersign <<<$).*\n)*[ \t]*# <<< countersign <<<(?:\n|$)/gm;

export function removeMarked(text: string): string {
  return text.replaceAll(MARKED, '');
}

function marked(lines: readonly string[], indent: string): readonly string[] {
  return [START, ...lines, END].map((line) => `${indent}${line}`);
}

/** What git gives each hook, in lefthook's words. */
const LEFTHOOK_ARGUMENTS: Readonly<Partial<Record<HookName, string>>> = {
  'commit-msg': ' {1}',
  'pre-push': ' {1} {2}',
};

/** https://lefthook.dev/configuration/: `<hook>:` holds `commands:`, a map, or `jobs:`, a list. */
export function addToLefthook(text: string, commands: Commands): string | null {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const [hook, command] of commands) {
    const run = `${command}${LEFTHOOK_ARGUMENTS[hook] ?? ''}`;
    const input = hook === 'pre-push' ? ['use_stdin: true'] : [];
    const at = lines.findIndex((line) => new RegExp(`^${hook}:\\s*(?:#.*)?$`).test(line));
    if (at < 0) {
      // Written in another way, a second one would be a mistake.
      if (lines.some((line) => new RegExp(`^["'{]?${hook}["']?\\s*:`).test(line))) return null;
      const own = [`${hook}:`, '  commands:', '    countersign:', `      run: ${run}`];
      lines.push(...marked([...own, ...input.map((line) => `      ${line}`)], ''));
      continue;
    }
    const end = lines.findIndex((line, index) => index > at && /^[^\s#]/.test(line));
    const section = lines.slice(at + 1, end < 0 ? lines.length : end);
    const place = section.findIndex((line) => /^\s+(?:commands|jobs):\s*(?:#.*)?$/.test(line));
    const child = section.slice(place + 1).find((line) => /^\s*[^\s#]/.test(line));
    if (place < 0 || child === undefined) return null;
    const indent = /^\s*/.exec(child)?.[0] ?? '';
    const isList = /^\s*-/.test(child);
    const entry = isList
      ? ['- name: countersign', `  run: ${run}`, ...input.map((line) => `  ${line}`)]
      : ['countersign:', `  run: ${run}`, ...input.map((line) => `  ${line}`)];
    lines.splice(at + 2 + place, 0, ...marked(entry, indent));
  }
  return `${lines.join('\n')}\n`;
}

/** https://pre-commit.com/#repository-local-hooks: first in the list, so that nothing before it changes what is staged. */
export function addToPreCommit(text: string, commands: Commands): string | null {
  const lines = text.replace(/\n$/, '').split('\n');
  const at = lines.findIndex((line) => /^repos:\s*(?:#.*)?$/.test(line));
  if (at < 0) return null;
  const first = lines.slice(at + 1).find((line) => /^\s*[^\s#]/.test(line));
  const indent = /^(\s*)-/.exec(first ?? '  -')?.[1];
  if (indent === undefined) return null;
  const hooks = commands.flatMap(([hook, command]) => [
    `    - id: countersign-${hook}`,
    `      name: countersign (${hook})`,
    `      entry: ${command}`,
    '      language: system',
    `      stages: [${hook}]`,
    ...(hook === 'commit-msg' ? [] : ['      pass_filenames: false']),
    '      always_run: true',
  ]);
  lines.splice(at + 1, 0, ...marked(['- repo: local', '  hooks:', ...hooks], indent));
  return `${lines.join('\n')}\n`;
}

const KEY = 'simple-git-hooks';

/** https://github.com/toplenboren/simple-git-hooks: one command line for each hook, with git's arguments in `$@`. */
export function addToSimpleGitHooks(text: string, commands: Commands): string | null {
  return editSimpleGitHooks(text, (hooks) => {
    for (const [hook, command] of commands) {
      const ours = `${command} "$@"`;
      const before = hooks[hook];
      hooks[hook] = before === undefined || before === '' ? ours : `${ours} && ${before}`;
    }
  });
}

export function removeFromSimpleGitHooks(text: string): string {
  const rest = editSimpleGitHooks(text, (hooks) => {
    for (const [hook, command] of Object.entries(hooks)) {
      const others = command.split(' && ').filter((part) => !callsUs(part));
      if (others.length === 0) delete hooks[hook];
      else hooks[hook] = others.join(' && ');
    }
  });
  return rest ?? text;
}

function editSimpleGitHooks(
  text: string,
  edit: (hooks: Record<string, string>) => void,
): string | null {
  let root: Record<string, unknown>;
  try {
    root = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
  const hooks = KEY in root ? root[KEY] : root;
  if (typeof hooks !== 'object' || hooks === null) return null;
  // A list of hooks to leave alone may stand among them.
  const commands = Object.fromEntries(
    Object.entries(hooks as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  const names = Object.keys(commands);
  edit(commands);
  const edited: Record<string, unknown> = { ...(hooks as Record<string, unknown>), ...commands };
  for (const name of names) if (!(name in commands)) delete edited[name];
  const whole = KEY in root ? { ...root, [KEY]: edited } : edited;
  const indent = /^(\s+)"/m.exec(text)?.[1]?.replaceAll('\n', '') ?? 2;
  return `${JSON.stringify(whole, null, indent)}${text.endsWith('\n') ? '\n' : ''}`;
}
