/** Finds what `countersign check` shall judge, and how to make facts of it. */
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Change, ChangeFacts, ChangeSource, OwnPattern } from '@countersign/detectors';
import {
  currentBranch,
  isBare,
  isFailed,
  openHistory,
  openRepository,
  readCommit,
  readRange,
  readStaged,
  readTree,
} from '@countersign/git';
import type { Failed, Repository } from '@countersign/git';
import type { Gate } from '@countersign/policy';
import { scanChange, scanHistory } from '@countersign/scanner';
import type { FileThreads } from '@countersign/scanner';
import { fileThreads } from '../file-threads.ts';
import type { Io } from '../io.ts';
import type { Progress } from '../progress.ts';
import { orThrow, UserError } from '../user-error.ts';
import { subjectOf } from './check-flags.ts';
import type { CheckFlags } from './check-flags.ts';
import { chooseScanBlobs } from './history-blobs.ts';
import { readStdin } from './stdin-change.ts';

export interface ScanRun {
  readonly fingerprintKey: string;
  readonly ownPatterns: readonly OwnPattern[];
  readonly ownCalls: readonly string[];
  readonly progress: Progress;
  /** Aborted when the person at the terminal has had enough. */
  readonly signal: AbortSignal;
}

export interface Target {
  readonly source: ChangeSource;
  readonly repository: Repository | null;
  /** Folder that paths are relative to. */
  readonly folder: string;
  readonly gate: Gate;
  /** Reads everything. Once the signal is aborted: what had come together by then. */
  readonly scan: (run: ScanRun) => Promise<ChangeFacts>;
}

export async function locate(
  paths: readonly string[],
  flags: CheckFlags,
  io: Io,
  signal: AbortSignal,
): Promise<Target> {
  const subject = subjectOf(flags);
  if (subject === 'tree') return locateTree(paths, flags, io);
  if (subject === 'stdin') return locateStdin(paths, flags, io);
  if (paths.length > 1)
    throw new UserError(
      `${subject === 'history' ? 'a history' : 'a change'} is judged as a whole`,
      `name at most one repository beside --${subject}.`,
    );
  const repository = orThrow(await openRepository(resolve(io.cwd, paths[0] ?? '.')));
  return subject === 'history'
    ? locateHistory(repository, signal)
    : locateChange(repository, flags);
}

/** One folder is judged as a whole; anything else names parts of the working directory. */
async function locateTree(paths: readonly string[], flags: CheckFlags, io: Io): Promise<Target> {
  const only = paths.length === 1 ? resolve(io.cwd, paths[0] ?? '.') : null;
  let folder = io.cwd;
  let within: readonly string[] = paths;
  if (only !== null) {
    const kind = await kindOf(only, paths[0] ?? '.');
    folder = kind === 'folder' ? only : dirname(only);
    within = kind === 'folder' ? [] : [basename(only)];
  } else for (const path of paths) await kindOf(resolve(io.cwd, path), path);

  const include = flags.ignore ? 'tracked' : 'everything';
  const [read, opened] = await Promise.all([
    readTree(folder, within, { include, deleted: 'listed' }),
    openRepository(folder),
  ]);
  const change = orThrow(read);
  const repository = isFailed(opened) ? null : opened;
  const threads = fileThreads();
  return changeTarget(change, { repository, folder, branch: null, gate: 'local', threads });
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

async function locateStdin(paths: readonly string[], flags: CheckFlags, io: Io): Promise<Target> {
  if (paths.length > 0)
    throw new UserError(
      'standard input is judged by itself',
      'leave the paths out, or leave --stdin out.',
    );
  const change = await readStdin(io.stdin, flags.path ?? '');
  const opened = await openRepository(io.cwd);
  const repository = isFailed(opened) ? null : opened;
  return changeTarget(change, { repository, folder: io.cwd, branch: null, gate: 'local' });
}

async function locateChange(repository: Repository, flags: CheckFlags): Promise<Target> {
  if (flags.staged === true && isBare(repository))
    throw new UserError(
      'nothing is staged in a bare repository',
      'name a commit with --commit, a range with --range, or all of it with --history.',
    );
  const change = orThrow(await readChange(repository, flags));
  const branch = await currentBranch(repository);
  // What is staged is judged as the hook judges it.
  const gate = flags.staged === true ? 'hook' : 'local';
  return changeTarget(change, { repository, folder: repository.topLevel, branch, gate });
}

function changeTarget(
  change: Change,
  at: Pick<Target, 'repository' | 'folder' | 'gate'> & {
    readonly branch: string | null;
    readonly threads?: FileThreads;
  },
): Target {
  const { repository, folder, gate } = at;
  return {
    repository,
    folder,
    gate,
    source: change.source,
    scan: ({ fingerprintKey, ownPatterns, ownCalls, progress, signal }) =>
      scanChange(change, {
        fingerprintKey,
        ownPatterns,
        ownCalls,
        branch: at.branch,
        stop: signal,
        ...(at.threads && { threads: at.threads }),
        onProgress: progress.files,
      }),
  };
}

async function locateHistory(repository: Repository, signal: AbortSignal): Promise<Target> {
  const opened = orThrow(await openHistory(repository, { signal }));
  return {
    source: { kind: 'history', refs: opened.history.refs.length },
    repository,
    folder: repository.topLevel,
    gate: 'local',
    async scan(run) {
      return scanHistory(opened.history, {
        fingerprintKey: run.fingerprintKey,
        ownPatterns: run.ownPatterns,
        scanBlobs: await chooseScanBlobs(repository, opened),
        stop: run.signal,
        onProgress: run.progress.history,
      });
    },
  };
}

async function readChange(repository: Repository, flags: CheckFlags): Promise<Change | Failed> {
  if (flags.range !== undefined) {
    const [base, head] = splitRange(flags.range);
    return readRange(repository, base, head);
  }
  if (flags.commit !== undefined) return readCommit(repository, flags.commit);
  return readStaged(repository);
}

export function splitRange(range: string): readonly [string, string] {
  const parts = /^(.+?)\.{2,3}(.*)$/u.exec(range);
  if (parts?.[1] === undefined)
    throw new UserError(`"${range}" is not a range`, 'write it as BASE..HEAD, e.g. main..HEAD.');
  return [parts[1], parts[2] === '' || parts[2] === undefined ? 'HEAD' : parts[2]];
}
