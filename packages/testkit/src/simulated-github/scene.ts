/** What every action in a repository needs: who and what is meant, and how it is told. */
import type { Events } from './events.ts';
import { pullRequest } from './represent/pull-request.ts';
import type { By } from './repository-driver.ts';
import type { Account, PullRequest, Repository, State, TimelineItem } from './state.ts';

export interface Scene {
  readonly state: State;
  readonly events: Events;
  readonly repository: Repository;
  /** @throws Error where there is none of this login. */
  readonly account: (login: string) => Account;
  readonly pull: (number: number) => PullRequest;
  /** A branch, tag or id as a commit's id. */
  readonly resolve: (name: string, where?: Repository) => Promise<string>;
  /** Whoever is named, or the author. */
  readonly actor: (one: PullRequest, by: By | undefined) => Account;
  /** Sends a `pull_request` webhook. */
  readonly tell: (
    one: PullRequest,
    action: string,
    sender: Account,
    more?: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  /** Adds an item to the timeline. */
  readonly happen: (
    one: PullRequest,
    event: 'closed' | 'reopened' | 'ready_for_review',
    by: Account,
    at: string,
  ) => void;
}

export function sceneOf(state: State, events: Events, repository: Repository): Scene {
  const account = (login: string): Account => {
    const found = state.accounts.get(login.toLowerCase());
    if (found === undefined) throw new Error(`no account ${login}: create it first`);
    return found;
  };
  const pull = (number: number): PullRequest => {
    const found = repository.pullRequests.find((one) => one.number === number);
    if (found === undefined) throw new Error(`no pull request #${number}`);
    return found;
  };
  const resolve = async (name: string, where = repository): Promise<string> => {
    const sha = await where.git.resolve(name);
    if (sha === null) throw new Error(`no commit ${name} in ${where.owner.login}/${where.name}`);
    return sha;
  };
  const actor = (one: PullRequest, by: By | undefined): Account =>
    by === undefined ? one.author : account(by.as);

  const tell = async (
    one: PullRequest,
    action: string,
    sender: Account,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<void> => {
    events.emit({
      event: 'pull_request',
      action,
      repository: one.repository,
      sender,
      payload: { number: one.number, pull_request: await pullRequest(state, one), ...more },
    });
  };

  const happen = (
    one: PullRequest,
    event: 'closed' | 'reopened' | 'ready_for_review',
    by: Account,
    at: string,
  ): void => {
    one.timeline.push({ event, id: state.nextId(), actor: by, at });
  };

  return { state, events, repository, account, pull, resolve, actor, tell, happen };
}

/** GitHub shows the commits the pull request has now: lost ones disappear, new ones come last. */
export async function withCommits(one: PullRequest): Promise<TimelineItem[]> {
  const range = `${one.base.sha}..${one.head.sha}`;
  const commits = await one.repository.git.log(range, { order: 'oldest-first' });
  const present = new Set(commits.map(({ sha }) => sha));
  const kept = one.timeline.filter((item) => item.event !== 'committed' || present.has(item.sha));
  for (const item of kept) if (item.event === 'committed') present.delete(item.sha);
  return [...kept, ...[...present].map((sha): TimelineItem => ({ event: 'committed', sha }))];
}

/**
 * Pull requests that brought this commit onto their base, and open ones of the repository that would; of a fork's open
 * ones GitHub names none.
 */
export async function pullRequestsHolding(
  repository: Repository,
  sha: string,
): Promise<readonly PullRequest[]> {
  const holding: PullRequest[] = [];
  for (const pull of repository.pullRequests) {
    const isOpen = pull.state === 'open' && pull.head.repository === repository;
    if (pull.mergeSha === null && !isOpen) continue;
    const inHead = await repository.git.isAncestor(sha, pull.head.sha);
    if (pull.mergeSha === sha || (inHead && !(await repository.git.isAncestor(sha, pull.base.sha))))
      holding.push(pull);
  }
  return holding;
}

export function emailOf(account: Account): string {
  return account.email ?? `${account.id}+${account.login}@users.noreply.github.com`;
}
