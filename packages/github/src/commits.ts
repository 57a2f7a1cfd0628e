/** Commits of a pull request, with the accounts GitHub attributes them to. */
import type { CommitInfo } from '@countersign/detectors';
import { toAccount } from './accounts.ts';

/** More commits than these are not read one by one. */
export const COMMIT_LIMIT = 250;

interface RawPerson {
  readonly name?: string;
  readonly email?: string;
  readonly date?: string;
}

/** A commit as REST shows it. */
export interface RawCommit {
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

export function toCommitInfo(raw: RawCommit): CommitInfo {
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
