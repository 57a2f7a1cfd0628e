/** Commits of a pull request, with the accounts GitHub attributes them to. */
import type { CommitInfo } from '@countersign/detectors';
import { toAccount } from './accounts.ts';
import type { GitHubClient, RepositoryName } from './client.ts';

/** GitHub lists no more than this many commits of a pull request. */
export const COMMIT_LIMIT = 250;

interface RawPerson {
  readonly name?: string;
  readonly email?: string;
  readonly date?: string;
}

interface RawCommit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly commit: {
    readonly author: RawPerson | null;
    readonly committer: RawPerson | null;
    readonly message: string;
    readonly verification?: { readonly verified: boolean };
  };
  readonly author: Parameters<typeof toAccount>[0];
  readonly committer: Parameters<typeof toAccount>[0];
}

/** Oldest first, as GitHub lists them. */
export async function readCommits(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<readonly CommitInfo[]> {
  const commits = await client.paginate(client.rest.pulls.listCommits, {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
  return commits.map(toCommitInfo);
}

function toCommitInfo(raw: RawCommit): CommitInfo {
  const committedAt = raw.commit.committer?.date;
  return {
    id: raw.sha,
    parents: raw.parents.map((parent) => parent.sha),
    author: toPerson(raw.commit.author),
    committer: toPerson(raw.commit.committer),
    committedAt: committedAt === undefined ? 0 : Math.floor(Date.parse(committedAt) / 1000),
    message: raw.commit.message,
    note: null,
    accounts: {
      author: toAccount(raw.author),
      committer: toAccount(raw.committer),
      verified: raw.commit.verification?.verified ?? false,
    },
  };
}

function toPerson(raw: RawPerson | null): CommitInfo['author'] {
  return { name: raw?.name ?? '', email: raw?.email ?? '' };
}
