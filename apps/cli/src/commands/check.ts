/** `countersign check`: judges a tree, what is staged, a commit or a range. */
import { stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { findDetector, DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import type { Change } from '@countersign/detectors';
import {
  currentBranch,
  isFailed,
  openRepository,
  readCommit,
  readRange,
  readStaged,
  readTree,
} from '@countersign/git';
import type { Failed, Repository } from '@countersign/git';
import { BASELINE_FILE, evaluate } from '@countersign/policy';
import type { Gate, Verdict } from '@countersign/policy';
import {
  escapeTerminal,
  exitCode,
  renderJson,
  renderJunit,
  renderSarif,
  renderText,
} from '@countersign/report';
import { scanChange } from '@countersign/scanner';
import { colourFor } from '../io.ts';
import type { Io } from '../io.ts';
import { loadBaseline, loadPolicy } from '../policy-source.ts';
import { showProblems } from '../problems.ts';
import { createProgress } from '../progress.ts';
import { orThrow, UserError } from '../user-error.ts';
import { VERSION } from '../version.ts';

export interface CheckFlags {
  readonly staged?: true;
  readonly range?: string;
  readonly commit?: string;
  readonly format: 'text' | 'json' | 'sarif' | 'junit';
  readonly output?: string;
  readonly policy?: string;
  readonly color: boolean;
  readonly quiet?: true;
  readonly all?: true;
  readonly timings?: true;
}

/** Milliseconds, rounded to a tenth. */
export type Timings = Record<string, number>;

export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const clock = createClock();
  const target = await locate(paths, flags, io);
  const question = {
    file: flags.policy,
    cwd: io.cwd,
    repository: target.repository,
    folder: target.folder,
    source: target.change.source,
    now: io.now(),
  };
  const { policy, warnings } = await loadPolicy(question);
  showProblems(warnings, io.stderr);
  const known = await loadBaseline(question);
  for (const { line, message } of known.problems)
    io.stderr.write(`${BASELINE_FILE}:${line}: warning: ${escapeTerminal(message)}\n`);
  clock.mark('read');

  const progress = createProgress(io.stderr, flags);
  const facts = await scanChange(target.change, {
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: policy.ourPatterns,
    branch: target.branch,
    onProgress: progress.show,
  });
  progress.end();
  clock.mark('scan');

  const verdict = evaluate(facts, policy, {
    now: io.now(),
    gate: target.gate,
    baseline: known.baseline,
  });
  clock.mark('evaluate');

  const text = render(verdict, flags, io, clock.timings);
  if (flags.output === undefined) io.stdout.write(text);
  else await writeReport(resolve(io.cwd, flags.output), text);
  if (flags.timings === true && flags.format !== 'json') showTimings(clock.timings, io);
  return exitCode(verdict);
}

interface Target {
  readonly change: Change;
  readonly repository: Repository | null;
  /** Folder that paths are relative to. */
  readonly folder: string;
  readonly branch: string | null;
  readonly gate: Gate;
}

async function locate(paths: readonly string[], flags: CheckFlags, io: Io): Promise<Target> {
  const chosen = [
    flags.staged === true ? '--staged' : null,
    flags.range === undefined ? null : '--range',
    flags.commit === undefined ? null : '--commit',
  ].filter((flag) => flag !== null);
  if (chosen.length > 1)
    throw new UserError(
      `${chosen.join(' and ')} cannot be used together`,
      'choose what to judge: staged content, a range or a commit.',
    );
  return chosen.length === 0 ? locateTree(paths, io) : locateChange(paths, flags, io);
}

/** One folder is judged as a whole; anything else names parts of the working directory. */
async function locateTree(paths: readonly string[], io: Io): Promise<Target> {
  const only = paths.length === 1 ? resolve(io.cwd, paths[0] ?? '.') : null;
  let folder = io.cwd;
  let within: readonly string[] = paths;
  if (only !== null) {
    const kind = await kindOf(only, paths[0] ?? '.');
    folder = kind === 'folder' ? only : dirname(only);
    within = kind === 'folder' ? [] : [basename(only)];
  } else for (const path of paths) await kindOf(resolve(io.cwd, path), path);

  const change = orThrow(await readTree(folder, within));
  const opened = await openRepository(folder);
  const repository = isFailed(opened) ? null : opened;
  return { change, repository, folder, branch: null, gate: 'local' };
}

async function kindOf(path: string, shown: string): Promise<'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    throw new UserError(
      `${shown} does not exist or cannot be read`,
      'name a folder, a repository or a file.',
    );
  }
}

async function locateChange(paths: readonly string[], flags: CheckFlags, io: Io): Promise<Target> {
  if (paths.length > 1)
    throw new UserError(
      'a change is judged as a whole',
      'name at most one repository beside --staged, --range or --commit.',
    );
  const folder = join(resolve(io.cwd, paths[0] ?? '.'));
  const repository = orThrow(await openRepository(folder));
  const change = orThrow(await readChange(repository, flags));
  const branch = await currentBranch(repository);
  // What is staged is judged as the hook judges it.
  const gate = flags.staged === true ? 'hook' : 'local';
  return { change, repository, folder: repository.topLevel, branch, gate };
}

async function readChange(repository: Repository, flags: CheckFlags): Promise<Change | Failed> {
  if (flags.range !== undefined) {
    const [base, head] = splitRange(flags.range);
    return readRange(repository, base, head);
  }
  if (flags.commit !== undefined) return readCommit(repository, flags.commit);
  return readStaged(repository);
}

function splitRange(range: string): readonly [string, string] {
  const parts = /^(.+?)\.{2,3}(.*)$/u.exec(range);
  if (parts?.[1] === undefined)
    throw new UserError(`"${range}" is not a range`, 'write it as BASE..HEAD, e.g. main..HEAD.');
  return [parts[1], parts[2] === '' || parts[2] === undefined ? 'HEAD' : parts[2]];
}

function render(verdict: Verdict, flags: CheckFlags, io: Io, timings: Timings): string {
  switch (flags.format) {
    case 'json':
      return renderJson(verdict, { timings: flags.timings === true ? timings : {} });
    case 'sarif':
      return renderSarif(verdict, { describe: findDetector, version: VERSION });
    case 'junit':
      return renderJunit(verdict, { describe: findDetector });
    case 'text':
      return renderText(verdict, {
        color: flags.output === undefined ? colourFor(io.stdout, io, flags) : 'never',
        describe: findDetector,
        detail: flags.quiet === true ? 'quiet' : flags.all === true ? 'all' : 'normal',
      });
  }
}

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(
      `the report cannot be written to ${path} (${error instanceof Error ? error.message : String(error)})`,
      'name a file in a folder that exists with --output.',
    );
  }
}

function createClock(): { readonly timings: Timings; mark(name: string): void } {
  const timings: Timings = {};
  let last = performance.now();
  return {
    timings,
    mark(name) {
      const time = performance.now();
      timings[name] = Math.round((time - last) * 10) / 10;
      last = time;
    },
  };
}

function showTimings(timings: Timings, io: Io): void {
  const parts = Object.entries(timings).map(([name, time]) => `${name} ${time} ms`);
  io.stderr.write(`timings: ${parts.join(', ')}\n`);
}
