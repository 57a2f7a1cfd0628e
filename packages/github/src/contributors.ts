/** Who had a hand in a change: none of them can be the one who countersigns it. */
import type { Account, CommitInfo } from '@countersign/detectors';
import { accountOfNoreply } from './accounts.ts';

const CO_AUTHOR = /^co-authored-by:[^<>\r\n]{0,200}<([^<>\s]{1,254})>/gim;

export interface Contributors {
  readonly accounts: readonly Account[];
  /** Addresses of commits that no account was found for. */
  readonly unattributed: readonly string[];
  /** True where an agent's own address stands behind a commit or is named as co-author. */
  readonly agents: boolean;
}

/**
 * Authors, committers and co-authors. Accounts come from GitHub; a co-author's from the no-reply address, or from a
 * commit of this pull request with the same address. Addresses in `notPeople`
 * (lower case) belong to nobody who could set a label.
 */
export function contributorsOf(
  commits: readonly CommitInfo[],
  notPeople: ReadonlySet<string>,
): Contributors {
  const accounts = new Map<number, Account>();
  const byEmail = new Map<string, Account>();
  const unattributed = new Set<string>();
  let agents = false;
  const add = (email: string, account: Account | null): void => {
    const address = email.toLowerCase();
    agents ||= notPeople.has(address);
    const found = account ?? byEmail.get(address) ?? accountOfNoreply(email);
    if (found === null) unattributed.add(address);
    else if (accounts.get(found.id)?.type !== 'User') accounts.set(found.id, found);
  };
  for (const commit of commits)
    for (const [person, account] of peopleOf(commit))
      if (account !== null) byEmail.set(person.email.toLowerCase(), account);
  for (const commit of commits) {
    for (const [person, account] of peopleOf(commit)) add(person.email, account);
    for (const email of coAuthors(commit.message))
      if (notPeople.has(email.toLowerCase())) agents = true;
      else add(email, null);
  }
  return {
    accounts: [...accounts.values()].toSorted((a, b) => a.id - b.id),
    unattributed: [...unattributed].toSorted(),
    agents,
  };
}

function peopleOf(
  commit: CommitInfo,
): readonly (readonly [CommitInfo['author'], Account | null])[] {
  return [
    [commit.author, commit.accounts?.author ?? null],
    [commit.committer, commit.accounts?.committer ?? null],
  ];
}

/** Addresses of the message's `Co-authored-by` lines. */
function coAuthors(message: string): readonly string[] {
  return [...message.matchAll(CO_AUTHOR)].flatMap((match) => match[1] ?? []);
}
