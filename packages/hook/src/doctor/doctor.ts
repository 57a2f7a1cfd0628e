/** Whether a commit here really meets the hook: not by what is written, but by trying it. */
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gitOrProblem, isFailed } from '@countersign/git/staged';
import { readHookFile } from '../install/hook-file.ts';
import { JUDGING } from '../install/hook-names.ts';
import { filePlacements, readsConfigHooks } from '../install/placement.ts';
import type { HookRepository } from '../install/placement.ts';
import { BUNDLE, RECORD, SHARED_SCRIPT } from '../install/shim.ts';
import { hookStatus } from '../install/status.ts';
import type { HookStatus } from '../install/status.ts';
import { findBypasses } from './bypasses.ts';
import { releaseCanary } from './canary.ts';
import type { Canary } from './canary.ts';
import { note, problem } from './problem.ts';
import type { DoctorProblem, DoctorProblemId } from './problem.ts';

export interface WorktreeReport {
  /** Absolute. */
  readonly path: string;
  readonly hooksRun: boolean;
}

export interface Diagnosis {
  readonly hooks: readonly HookStatus[];
  /** Null where there is no hook to try. */
  readonly canary: Canary | null;
  /** The linked ones. */
  readonly worktrees: readonly WorktreeReport[];
  /** Gravest first. */
  readonly problems: readonly DoctorProblem[];
}

export interface DoctorOptions {
  /** Of this program. */
  readonly version: string;
  /** Runs the hooks of others as well. */
  readonly everything: boolean;
}

export async function diagnose(
  repository: HookRepository,
  options: DoctorOptions,
): Promise<Diagnosis> {
  const hooks = await hookStatus(repository);
  const isThere = hooks.some(({ hook, state }) => hook === 'pre-commit' && state !== 'absent');
  const canary = isThere || options.everything ? await releaseCanary(repository, options) : null;
  const worktrees = await linkedWorktrees(repository);
  const problems = [
    ...STATES.flatMap(([state, id]) =>
      hookProblem(
        id,
        hooks.filter((one) => one.state === state),
      ),
    ),
    ...(canary === null ? [] : canaryProblem(canary)),
    ...(await lineEnds(repository)),
    ...(await hooksPaths(repository)),
    ...worktrees
      .filter(({ hooksRun }) => !hooksRun)
      .map(({ path }) =>
        problem(
          'worktree-without-hooks',
          `In the linked worktree ${path} git runs no hook of ours.`,
          `There: run \`npx husky\` if husky is used, or else \`countersign hook install\`.`,
        ),
      ),
    ...(await bundleProblems(repository, options)),
    ...switchedOff(repository),
    ...(await findBypasses(repository)),
    ...(readsConfigHooks(repository.gitVersion) ? [] : gitIsOlder(repository)),
  ];
  const isGrave = ({ severity }: DoctorProblem): number => (severity === 'problem' ? 0 : 1);
  return {
    hooks,
    canary,
    worktrees,
    problems: problems.toSorted((a, b) => isGrave(a) - isGrave(b)),
  };
}

/** Where hooks are in files that one setting can switch off, it is worth knowing that newer gits have another way. */
function gitIsOlder({ gitVersion, hooksPath }: HookRepository): readonly DoctorProblem[] {
  if (hooksPath === null) return [];
  return [
    note(
      'hooks-path-shadows',
      `Git ${gitVersion} runs the hooks of one folder only (core.hooksPath is ${hooksPath}).`,
      'From git 2.54 on, `countersign hook install` uses git’s configuration, which no folder shadows.',
    ),
  ];
}

const STATES = [
  ['absent', 'hook-absent'],
  ['not-run', 'hook-not-run'],
  ['outdated', 'hook-outdated'],
] as const satisfies readonly (readonly [HookStatus['state'], DoctorProblemId])[];

/** Hooks in the same state as one: what is to be done about them is the same. */
function hookProblem(
  id: DoctorProblemId,
  statuses: readonly HookStatus[],
): readonly DoctorProblem[] {
  const [first] = statuses;
  if (first === undefined) return [];
  const others = statuses.slice(1).map(({ hook }) => hook);
  const also = others.length === 0 ? '' : ` The same holds for ${others.join(', ')}.`;
  // The hooks that only watch are missed by nobody but the push, which says less then.
  const isMissed = statuses.some(({ hook }) => JUDGING.some((name) => name === hook));
  const tell = isMissed && id !== 'hook-outdated' ? problem : note;
  return [tell(id, `${first.message}${also}`, first.next ?? '')];
}

function canaryProblem({ outcome, ran, said }: Canary): readonly DoctorProblem[] {
  const words = said === '' ? 'it said nothing' : `it said: ${said.split('\n', 1)[0]}`;
  if (outcome === 'passed')
    return [
      problem(
        'canary-passed',
        `A staged key was not stopped (${ran}): ${words}.`,
        'Run `countersign hook install`, then `countersign doctor` again.',
      ),
    ];
  if (outcome === 'failed')
    return [
      problem(
        'canary-failed',
        `The hook stops, but not because of the staged key (${ran}): ${words}.`,
        'See what it says: every commit meets the same.',
      ),
    ];
  return [];
}

/** sh takes the carriage return for a part of the last word of each line. */
async function lineEnds(repository: HookRepository): Promise<readonly DoctorProblem[]> {
  const found: DoctorProblem[] = [];
  for (const { folder } of await filePlacements(repository))
    for (const name of [...JUDGING, SHARED_SCRIPT]) {
      const file = await readHookFile(join(folder, name));
      if (file.kind !== 'file' || !/countersign[^]*\r\n|\r\n[^]*countersign/.test(file.text))
        continue;
      found.push(
        problem(
          'hook-line-ends',
          `${join(folder, name)} has Windows line ends, which sh does not read.`,
          `Add \`${name === SHARED_SCRIPT ? '*.sh' : name} text eol=lf\` to .gitattributes beside it, and check it out anew.`,
        ),
      );
    }
  return found;
}

/** Git uses one value: another file's is shadowed, and with it whatever an organisation installed there. */
async function hooksPaths({ topLevel, env }: HookRepository): Promise<readonly DoctorProblem[]> {
  const output = await gitOrProblem({ cwd: topLevel, env }, [
    'config',
    '--show-scope',
    '--get-all',
    'core.hooksPath',
  ]);
  if (isFailed(output)) return [];
  const values = output.stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    // Ours, for this very question, is the one of the command line.
    .filter(([scope = '']) => scope !== '' && scope !== 'command');
  const [shadowed] = values;
  const last = values.at(-1);
  if (values.length < 2 || shadowed === undefined || last === undefined) return [];
  return [
    note(
      'hooks-path-shadows',
      `core.hooksPath of the ${shadowed[0]} configuration (${shadowed[1]}) is shadowed by the ${last[0]} one (${last[1]}): git runs only the latter.`,
      'Install into the folder that git runs (`countersign hook install` does), or unset one of them.',
    ),
  ];
}

async function linkedWorktrees(repository: HookRepository): Promise<readonly WorktreeReport[]> {
  const { topLevel, env } = repository;
  const output = await gitOrProblem({ cwd: topLevel, env }, [
    'worktree',
    'list',
    '--porcelain',
    '-z',
  ]);
  if (isFailed(output)) return [];
  const paths = output.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []));
  const reports: WorktreeReport[] = [];
  for (const path of paths.slice(1)) {
    if (!(await isThere(path))) continue;
    const statuses = await hookStatus({ ...repository, topLevel: path });
    const hooksRun = statuses.some(
      ({ hook, state }) => hook === 'pre-commit' && state !== 'absent' && state !== 'not-run',
    );
    reports.push({ path, hooksRun });
  }
  return reports;
}

const OLDEST_NODE = [20, 19] as const;

/** @param version as `node --version` prints it */
function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/** Null where it does not answer as node does. */
function nodeVersion(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(path, ['--version'], { timeout: 10_000 }, (error, stdout) => {
      const version = stdout.trim();
      resolve(error === null && /^v\d+\.\d+/.test(version) ? version : null);
    });
  });
}

async function bundleProblems(
  { topLevel, commonDir }: HookRepository,
  { version }: DoctorOptions,
): Promise<readonly DoctorProblem[]> {
  const found: DoctorProblem[] = [];
  if (isTooOld(process.version))
    found.push(
      problem(
        'node-too-old',
        `This node is ${process.version}; the hook needs ${OLDEST_NODE.join('.')} or newer.`,
        'Install a newer node.',
      ),
    );
  const record = await readFile(join(commonDir, RECORD), 'utf8').catch(() => '');
  const local = join(topLevel, BUNDLE);
  const recorded = recordedPath(record, 'recorded_bundle');
  const node = recordedPath(record, 'recorded_node');
  if (node !== null && !(await isThere(node)))
    found.push(
      note(
        'node-moved',
        `node is no longer at ${node}, where it was when the hook was installed.`,
        'Run `countersign hook install`: programs without your PATH need it.',
      ),
    );
  else if (node !== null && node !== process.execPath) {
    const recordedVersion = await nodeVersion(node);
    if (recordedVersion !== null && isTooOld(recordedVersion))
      found.push(
        problem(
          'node-too-old',
          `The node for programs without your PATH, ${node}, is ${recordedVersion}; the hook needs ${OLDEST_NODE.join('.')} or newer.`,
          'Run `countersign hook install` with a newer node first on your PATH.',
        ),
      );
  }
  if (await isThere(local)) {
    const there = await versionAt(join(topLevel, 'node_modules', 'countersign', 'package.json'));
    if (there !== null && there !== version)
      found.push(
        note(
          'bundle-stale',
          `The hook runs version ${there} of node_modules, this is ${version}.`,
          'Run `npm install`, or `npx countersign` for the one that is installed.',
        ),
      );
  } else if (recorded !== null && !(await isThere(recorded)))
    found.push(
      problem(
        'bundle-missing',
        `The hook's program is no longer at ${recorded}.`,
        'Run `npm install`, or `countersign hook install` from where it is now.',
      ),
    );
  return found;
}

function recordedPath(record: string, name: string): string | null {
  const quoted = new RegExp(`^${name}='(.*)'$`, 'm').exec(record)?.[1];
  return quoted?.replaceAll(`'\\''`, "'") ?? null;
}

async function versionAt(path: string): Promise<string | null> {
  try {
    const { version } = JSON.parse(await readFile(path, 'utf8')) as { readonly version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}

function switchedOff({ env }: HookRepository): readonly DoctorProblem[] {
  const names = [
    ...(env['COUNTERSIGN'] === '0' ? ['COUNTERSIGN=0'] : []),
    ...((env['SKIP'] ?? '').split(',').includes('countersign') ? ['SKIP=countersign'] : []),
    ...(env['HUSKY'] === '0' ? ['HUSKY=0'] : []),
  ];
  return names.map((name) =>
    problem(
      'switched-off',
      `${name} is set in this environment: no commit made here is looked at.`,
      `Unset ${name.split('=')[0]}.`,
    ),
  );
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
