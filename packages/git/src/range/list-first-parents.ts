/** The line of commits that a branch itself took. */
import type { CommitInfo } from '@countersign/detectors';
import { isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { readCommits } from './commits.ts';
import { resolveCommit } from './resolve.ts';

/** Newest first, at most `most`: what `head` has and `base` has not, going from each commit to its first parent. */
export async function listFirstParents(
  repository: Repository,
  base: string,
  head: string,
  most: number,
): Promise<{ readonly commits: readonly CommitInfo[] } | Failed> {
  const from = await resolveCommit(repository, base);
  if (isFailed(from)) return from;
  const to = await resolveCommit(repository, head);
  if (isFailed(to)) return to;
  const log = await readCommits(repository, [
    '--first-parent',
    `--max-count=${most}`,
    `${from.id}..${to.id}`,
  ]);
  return isFailed(log) ? log : { commits: log.commits.toReversed() };
}
