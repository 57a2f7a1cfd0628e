/**
 * Hook managers that write git's hooks anew whenever they install: a block of ours in such a hook lasts until then. They
 * are told of us in their own configuration, by us where we are asked to, else in words.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readHookFile, writeWhole } from './hook-file.ts';
import { JUDGING } from './hook-names.ts';
import type { HookName } from './hook-names.ts';
import { callsUs } from './hook-text.ts';
import type { InstallOptions } from './install.ts';
import {
  addToLefthook,
  addToPreCommit,
  addToSimpleGitHooks,
  removeMarked,
  removeFromSimpleGitHooks,
} from './manager-config.ts';
import type { Commands } from './manager-config.ts';
import { BACKUPS } from './placement.ts';
import type { HookRepository } from './placement.ts';
import { BUNDLE } from './shim.ts';

export type ManagerName = 'lefthook' | 'pre-commit' | 'prek' | 'simple-git-hooks';

export interface ManagerReport {
  readonly manager: ManagerName;
  /** Absolute; of its configuration. */
  readonly file: string;
  readonly outcome: 'installed' | 'unchanged' | 'asked' | 'removed' | 'absent';
  /** One sentence. */
  readonly message: string;
  /** What is left to do, or null. */
  readonly next: string | null;
  /** To be added to the file by hand; empty where it is done. */
  readonly lines: readonly string[];
}

interface Manager {
  readonly name: ManagerName;
  readonly file: string;
  /** Null: in a language that we read no further than its name. */
  readonly add: ((text: string, commands: Commands) => string | null) | null;
  readonly remove: (text: string) => string;
  /** What to write by hand, in the form of its documentation. */
  readonly sample: (commands: Commands) => readonly string[];
  /** Makes it take up its new configuration. */
  readonly refresh: string;
  /** The same where that would leave hooks behind that it has no use for any more. */
  readonly forget?: string;
}

interface Kind extends Omit<Manager, 'file' | 'add'> {
  readonly files: readonly string[];
  readonly add: NonNullable<Manager['add']>;
  /** Files of these endings are edited; the others are named. */
  readonly edits: RegExp;
  /** Whether a file that is there is about this manager. */
  readonly isFor?: (text: string) => boolean;
}

const KINDS: readonly Kind[] = [
  {
    name: 'lefthook',
    files: ['yml', 'yaml', 'toml', 'json', 'jsonc'].flatMap((ending) =>
      ['lefthook', '.lefthook', '.config/lefthook'].map((name) => `${name}.${ending}`),
    ),
    edits: /\.ya?ml$/,
    add: addToLefthook,
    remove: removeMarked,
    sample: (commands) => (addToLefthook('', commands) ?? '').trimEnd().split('\n'),
    refresh: 'npx lefthook install',
    forget: 'npx lefthook uninstall && npx lefthook install',
  },
  {
    name: 'pre-commit',
    files: ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
    edits: /\.ya?ml$/,
    add: addToPreCommit,
    remove: removeMarked,
    sample: (commands) => (addToPreCommit('repos:\n', commands) ?? '').trimEnd().split('\n'),
    // It refuses to run while its configuration is not staged.
    refresh:
      'git add .pre-commit-config.yaml && pre-commit install -t pre-commit -t pre-merge-commit -t commit-msg -t pre-push',
  },
  {
    name: 'prek',
    files: ['prek.toml'],
    edits: /$^/,
    add: () => null,
    remove: (text) => text,
    sample: (commands) => (addToPreCommit('repos:\n', commands) ?? '').trimEnd().split('\n'),
    refresh: 'prek install -t pre-commit -t pre-merge-commit -t commit-msg -t pre-push',
  },
  {
    name: 'simple-git-hooks',
    files: [
      'package.json',
      '.simple-git-hooks.json',
      'simple-git-hooks.json',
      '.simple-git-hooks.js',
      '.simple-git-hooks.cjs',
      'simple-git-hooks.js',
      'simple-git-hooks.cjs',
    ],
    edits: /\.json$/,
    isFor: (text) => /"simple-git-hooks"\s*:\s*\{/.test(text),
    add: addToSimpleGitHooks,
    remove: removeFromSimpleGitHooks,
    sample: (commands) =>
      commands.map(([hook, command]) => `"${hook}": ${JSON.stringify(`${command} "$@"`)}`),
    refresh: 'npx simple-git-hooks',
  },
];

export interface ManagerOptions extends InstallOptions {
  /** Whether their configuration may be edited. */
  readonly consent: 'given' | 'not given';
}

/** Tells every manager that is here, or says what to tell it. */
export async function installInManagers(
  repository: HookRepository,
  options: ManagerOptions,
): Promise<readonly ManagerReport[]> {
  // Their configuration is shared: it names no place on this machine.
  const commands: Commands = JUDGING.map((hook) => [hook, `node ${BUNDLE} hook-run ${hook}`]);
  const reports: ManagerReport[] = [];
  for (const manager of await managersOf(repository))
    reports.push(await tell(manager, commands, repository, options));
  return reports;
}

async function tell(
  { name, file, add, sample, refresh }: Manager,
  commands: Commands,
  repository: HookRepository,
  { consent, bundle }: ManagerOptions,
): Promise<ManagerReport> {
  const there = await readHookFile(file);
  const text = there.kind === 'file' ? there.text : '';
  const report = (
    outcome: ManagerReport['outcome'],
    message: string,
    next: string | null,
    lines: readonly string[] = [],
  ): ManagerReport => ({
    manager: name,
    file,
    outcome,
    message: `${name}: ${message}`,
    next,
    lines,
  });
  if (callsUs(text)) return report('unchanged', `calls us already.`, null);
  const added = there.kind === 'file' && add !== null ? add(text, commands) : null;
  const isDependency = bundle.replaceAll('\\', '/').endsWith(`/${BUNDLE}`);
  if (added === null || consent === 'not given' || !isDependency) {
    const first = isDependency ? '' : 'First run `npm install --save-dev countersign`. ';
    const instead =
      added === null ? '.' : '; `npx countersign hook install --append` does it for you.';
    return report(
      'asked',
      'it writes its hooks anew whenever it installs, and ours in them would go.',
      `${first}Add these lines and run \`${refresh}\`${instead}`,
      sample(commands).filter((line) => !/countersign >>>|<<< countersign/.test(line)),
    );
  }
  await writeWhole(backupPath(repository, file), text, 0o644);
  await writeWhole(file, added, there.kind === 'file' ? there.mode : 0o644);
  return report('installed', 'told of us in its configuration.', `Run \`${refresh}\`.`);
}

/** Takes out what {@link installInManagers} wrote. */
export async function uninstallFromManagers(
  repository: HookRepository,
): Promise<readonly ManagerReport[]> {
  const reports: ManagerReport[] = [];
  for (const { name, file, remove, refresh, forget } of await managersOf(repository)) {
    const there = await readHookFile(file);
    const backup = await readHookFile(backupPath(repository, file));
    if (there.kind !== 'file' || backup.kind !== 'file' || !callsUs(there.text)) continue;
    const rest = remove(there.text);
    // A rewritten file has the same content and other spaces: then it is the one that we found.
    const isAsFound = squeezed(rest) === squeezed(backup.text);
    await writeWhole(file, isAsFound ? backup.text : rest, there.mode);
    await rm(backupPath(repository, file));
    reports.push({
      manager: name,
      file,
      outcome: 'removed',
      message: `${name}: removed from its configuration.`,
      next: `Run \`${forget ?? refresh}\`.`,
      lines: [],
    });
  }
  return reports;
}

/** The hooks that managers call us from: a block in git's folder would judge the same twice. */
export const hooksOf = (reports: readonly ManagerReport[]): readonly HookName[] =>
  reports.some(({ outcome }) => outcome === 'installed' || outcome === 'unchanged') ? JUDGING : [];

async function managersOf({ topLevel }: HookRepository): Promise<readonly Manager[]> {
  const found: Manager[] = [];
  for (const { files, edits, isFor, ...kind } of KINDS)
    for (const name of files) {
      const file = await readHookFile(join(topLevel, name));
      if (file.kind !== 'file' || (name === 'package.json' && isFor?.(file.text) === false))
        continue;
      found.push({ ...kind, file: join(topLevel, name), add: edits.test(name) ? kind.add : null });
      break;
    }
  return found;
}

/** The manager whose configuration names us, or null. */
export async function managerThatCallsUs(
  repository: HookRepository,
): Promise<{ readonly name: ManagerName; readonly refresh: string } | null> {
  for (const { name, file, refresh } of await managersOf(repository)) {
    const there = await readHookFile(file);
    if (there.kind === 'file' && callsUs(there.text)) return { name, refresh };
  }
  return null;
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

function backupPath({ commonDir, topLevel }: HookRepository, file: string): string {
  return join(
    commonDir,
    BACKUPS,
    `config-${file.slice(topLevel.length + 1).replaceAll(/[/\\]/g, '-')}`,
  );
}
