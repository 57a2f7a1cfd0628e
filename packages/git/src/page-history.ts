/** How a page came to be what it is. */
import type { CommitInfo } from '@countersign/detectors';
import { isFailed } from './problem.ts';
import type { Failed } from './problem.ts';
import { readCommits } from './range/commits.ts';
import type { Repository } from './repository.ts';
import { gitOrProblem } from './run.ts';

/** One commit that changed a file. */
export interface FileCommit {
  readonly id: string;
  /** Seconds since the epoch. */
  readonly committedAt: number;
}

/** Newest first, as HEAD sees it; empty before the first commit. */
export async function listFileCommits(
  repository: Repository,
  files: readonly string[],
): Promise<readonly FileCommit[] | Failed> {
  if (repository.head === null) return [];
  const output = await gitOrProblem(repository, [
    'log',
    '--no-color',
    '--no-show-signature',
    '--format=tformat:%H %ct',
    repository.head,
    '--',
    ...files,
  ]);
  if (isFailed(output)) return output;
  return output.stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', time = '0'] = line.split(' ');
      return { id, committedAt: Number(time) };
    });
}

/** Paths that a commit has. Names that are not UTF-8 are read as well as they can be. */
export async function listPathsAt(
  repository: Repository,
  commit: string,
): Promise<readonly string[] | Failed> {
  const output = await gitOrProblem(repository, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--name-only',
    commit,
  ]);
  return isFailed(output) ? output : output.stdout.toString('utf8').split('\0').slice(0, -1);
}

/** Oldest first, at most `most` of the newest: what HEAD has and `base` has not. */
export async function listCommitsSince(
  repository: Repository,
  base: string,
  most: number,
): Promise<{ readonly commits: readonly CommitInfo[] } | Failed> {
  return repository.head === null
    ? { commits: [] }
    : readCommits(repository, [`--max-count=${most}`, `${base}..${repository.head}`]);
}
