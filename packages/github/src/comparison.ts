/** What a head brings to a base, by commit ids: unlike the lists of a pull request it cannot change while it is read. */
import type { CommitInfo } from '@countersign/detectors';
import type { GitHubClient, RepositoryName } from './client.ts';
import { COMMIT_LIMIT, toCommitInfo } from './commits.ts';
import type { RawCommit } from './commits.ts';
import type { ListedFile } from './files.ts';

/** GitHub lists no more than this many files of a comparison. */
const FILE_LIMIT = 300;

export interface Comparison {
  /** Where the branches parted. */
  readonly mergeBase: string;
  /** Oldest first, at most {@link COMMIT_LIMIT}. */
  readonly commits: readonly CommitInfo[];
  readonly totalCommits: number;
  /** Null where there are more than GitHub lists. */
  readonly files: readonly ListedFile[] | null;
}

/** One request for a hundred commits. */
export async function readComparison(
  client: GitHubClient,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<Comparison> {
  const page = async (number: number) =>
    (
      await client.rest.repos.compareCommitsWithBasehead({
        owner: repository.owner,
        repo: repository.repo,
        basehead: `${base}...${head}`,
        per_page: 100,
        page: number,
      })
    ).data;
  const first = await page(1);
  const commits: RawCommit[] = [...first.commits];
  const wanted = Math.min(first.total_commits, COMMIT_LIMIT);
  for (let number = 2; commits.length < wanted; number += 1) {
    const more = (await page(number)).commits;
    if (more.length === 0) break;
    commits.push(...more);
  }
  const files: readonly ListedFile[] = first.files ?? [];
  return {
    mergeBase: first.merge_base_commit.sha,
    commits: commits.slice(0, COMMIT_LIMIT).map(toCommitInfo),
    totalCommits: first.total_commits,
    files: files.length >= FILE_LIMIT ? null : files,
  };
}
