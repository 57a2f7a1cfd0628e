/** Commits that a push would make public, each with what it adds. */
import type { CommitInfo, FileChange, ReadContents } from '@countersign/detectors';
import { contentsOf } from '../objects/contents.ts';
import { isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import { readCommits } from '../range/commits.ts';
import { readHistory } from '../range/read-range.ts';
import type { RepositoryPlace } from '../repository.ts';
import { gitOrProblem } from '../run.ts';

export interface PushedCommit {
  readonly commit: CommitInfo;
  /** Of a merge, the paths that differ from every parent. */
  readonly files: readonly FileChange[];
}

export interface Pushed {
  /** Oldest first. */
  readonly commits: readonly PushedCommit[];
  /** Older ones beyond the limit. */
  readonly left: number;
  readonly readContents: ReadContents;
}

export interface PushQuestion {
  /** Object ids that the push would send. */
  readonly tips: readonly string[];
  /** Object ids that the other side has; the ones that are not here are passed over. */
  readonly known: readonly string[];
  /** Commits read at most: the newest. */
  readonly limit: number;
}

/** What any remote is known to have is public already. */
export async function readPushed(
  place: RepositoryPlace,
  { tips, known, limit }: PushQuestion,
): Promise<Pushed | Failed> {
  const selection = ['--ignore-missing', ...tips, '--not', '--remotes', ...known];
  const log = await readCommits(place, [`--max-count=${limit}`, ...selection]);
  if (isFailed(log)) return log;
  const left = log.commits.length < limit ? 0 : await countBeyond(place, selection, limit);
  if (typeof left !== 'number') return left;
  const files = await readHistory(place, log.commits);
  if (isFailed(files)) return files;

  const byCommit = new Map<string, FileChange[]>(log.commits.map(({ id }) => [id, []]));
  for (const file of files)
    if (file.commit !== null) byCommit.get(file.commit)?.push({ ...file, commit: null });
  return {
    commits: log.commits.map((commit) => ({ commit, files: byCommit.get(commit.id) ?? [] })),
    left,
    readContents: contentsOf(place, { expect: 'loose-first' }),
  };
}

async function countBeyond(
  place: RepositoryPlace,
  selection: readonly string[],
  limit: number,
): Promise<number | Failed> {
  const output = await gitOrProblem(place, ['rev-list', '--count', ...selection, '--']);
  if (isFailed(output)) return output;
  return Math.max(0, Number(output.stdout.toString('latin1')) - limit);
}
