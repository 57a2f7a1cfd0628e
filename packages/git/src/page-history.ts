/** How a page came to be what it is. */
import type { CommitInfo } from '@countersign/detectors';
import { isFailed } from './problem.ts';
import type { Failed } from './problem.ts';
import { readCommits } from './range/commits.ts';
import type { Repository } from './repository.ts';
import { gitOrProblem } from './run.ts';

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
