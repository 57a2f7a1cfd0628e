/** A pull request as a Change, with the review evidence that only the hosting service knows. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account, Change, ReviewEvent, ReviewFacts } from '@countersign/detectors';
import { actorToAccount, toAccount } from './accounts.ts';
import { agentAccounts, agentEmails, callsAgent } from './agents.ts';
import type { GitHubClient } from './client.ts';
import { contributorsOf } from './contributors.ts';
import type { Contributors } from './contributors.ts';
import { NO_MEMORY } from './memory.ts';
import type { ReadMemory } from './memory.ts';
import { readSnapshot } from './pull-request-query.ts';
import type {
  PullRequest,
  PullRequestName,
  Snapshot,
  SnapshotOptions,
  TimelineNode,
} from './pull-request-query.ts';
import { isSameChange } from './rebase.ts';
import { toReviewEvent, toReviewEvents, withProvenance, withRights } from './reviews.ts';
import type { UnrankedEvent } from './reviews.ts';

/** Something a webhook told of that a read shortly afterwards may not show yet. */
export type ExpectedEvent =
  | { readonly kind: 'head'; readonly sha: string }
  | { readonly kind: 'review'; readonly id: number }
  | {
      readonly kind: 'label';
      readonly action: 'labeled' | 'unlabeled';
      readonly name: string;
      readonly actorId: number;
    };

export interface SettleOptions extends SnapshotOptions {
  /** What must be seen before the reading counts as up to date; it may have been undone since. */
  readonly expected?: readonly ExpectedEvent[];
  /** Milliseconds to wait before each further attempt; default 2, 5 and 15 seconds. */
  readonly delays?: readonly number[];
}

const DELAYS = [2_000, 5_000, 15_000];

/** Head, base and state alone, through the other interface: for when a whole reading failed. */
export async function getPullRequest(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
): Promise<Pick<PullRequest, 'headSha' | 'baseSha' | 'baseRef' | 'state' | 'repositoryId'>> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  return {
    headSha: data.head.sha,
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    state: data.state === 'closed' ? 'closed' : 'open',
    repositoryId: data.base.repo.id,
  };
}

/** GitHub's lists do not show the pull request's own head, however often they were read. */
export class StaleReadError extends Error {
  override readonly name = 'StaleReadError';
}

/**
 * Reads until GitHub shows the head in the timeline, and what was expected.
 * @throws StaleReadError when the head is not shown after every attempt; NoPullRequest; Octokit's errors as they are.
 */
export async function readSettledSnapshot(
  client: GitHubClient,
  name: PullRequestName,
  options: SettleOptions,
): Promise<Snapshot> {
  const delays = options.delays ?? DELAYS;
  for (let attempt = 0; ; attempt += 1) {
    const snapshot = await readSnapshot(client, name, options);
    const showsHead = snapshot.headTree !== null;
    const settled = showsHead && (options.expected ?? []).every((one) => isShown(one, snapshot));
    const delay = delays[attempt];
    if (settled || snapshot.pullRequest.state === 'closed') return snapshot;
    if (delay === undefined) {
      if (showsHead) return snapshot;
      throw new StaleReadError(
        `GitHub does not list the head ${snapshot.pullRequest.headSha} among the commits of #${name.number}`,
      );
    }
    await sleep(delay);
  }
}

function isShown(expected: ExpectedEvent, { pullRequest, timeline }: Snapshot): boolean {
  switch (expected.kind) {
    case 'head':
      return pullRequest.headSha === expected.sha;
    case 'review':
      return timeline.some(({ fullDatabaseId }) => fullDatabaseId === String(expected.id));
    case 'label': {
      const type = expected.action === 'labeled' ? 'LabeledEvent' : 'UnlabeledEvent';
      return timeline.some(
        (item) =>
          item.__typename === type &&
          item.label?.name === expected.name &&
          item.actor?.databaseId === expected.actorId,
      );
    }
  }
}

export interface EvidenceOptions {
  /** The page's label: nobody's right to set another is asked for. */
  readonly label: string;
  /** `@org/team` that the page names. */
  readonly teams: readonly string[];
  /** When GitHub announced a head of this pull request, or null; absent: never known. */
  readonly announced?: (sha: string) => Promise<Date | null>;
  readonly memory?: ReadMemory;
}

/**
 * Who had a hand in the change and who vouches for it. Asks only for what could decide: the App behind a label, the
 * right of who set it, whether an earlier head brought the same.
 */
export async function readReviewFacts(
  client: GitHubClient,
  name: PullRequestName,
  snapshot: Snapshot,
  commits: Change['commits'],
  options: EvidenceOptions,
): Promise<ReviewFacts> {
  const { pullRequest, timeline } = snapshot;
  const memory = options.memory ?? NO_MEMORY;
  const wrote = contributorsOf(commits, agentEmails);
  const contributors = withRequesters(wrote, snapshot);
  const since = (await options.announced?.(pullRequest.headSha)) ?? null;
  const all = toReviewEvents(timeline, pullRequest.headSha);
  const matters = (event: UnrankedEvent): boolean =>
    event.actor?.type === 'User' &&
    (event.kind === 'phrase' ||
      (event.kind === 'label' &&
        event.action === 'added' &&
        event.name.toLowerCase() === options.label.toLowerCase()));
  const told = await withProvenance(client, name, all.filter(matters), memory);
  const events: ReviewEvent[] = [];
  let next = 0;
  for (const event of all) {
    const known = matters(event) ? (told[next++] ?? null) : event;
    // Nobody can tell yet what it was done through: it does not stand on any head.
    const bound = known === null ? { ...event, onPresentHead: null } : await boundTo(event, known);
    // Whoever wrote it needs no right to be turned down.
    const wroteIt =
      event.kind === 'label' && isAmong(event.actor, pullRequest.author, contributors);
    events.push(
      (matters(event) || isApproval(event)) && !wroteIt
        ? await withRights(client, name, bound, { teams: options.teams, memory })
        : toReviewEvent(bound, null),
    );
  }
  return {
    author: pullRequest.author,
    contributors: contributors.accounts,
    unattributed: contributors.unattributed,
    events,
    labels: pullRequest.labels,
    draft: pullRequest.draft,
    headSince: since?.toISOString() ?? null,
  };

  async function boundTo(event: UnrankedEvent, known: UnrankedEvent): Promise<UnrankedEvent> {
    const late =
      event.kind !== 'review' &&
      event.commit === null &&
      since !== null &&
      isBefore(event.at, since);
    const bound = late ? { ...known, onPresentHead: false } : known;
    if (bound.onPresentHead !== false || event.actor?.type !== 'User') return bound;
    if (!isApproval(event) && !(event.kind === 'label' && matters(event))) return bound;
    const carried = await carriedOver(client, name, snapshot, bound, options);
    return carried === null ? bound : { ...bound, onPresentHead: true, carriedOver: carried };
  }
}

const isAmong = (
  actor: Account | null,
  author: Account | null,
  { accounts }: Contributors,
): boolean => actor !== null && [author, ...accounts].some((one) => one?.id === actor.id);

const isApproval = ({ kind, name }: UnrankedEvent): boolean =>
  kind === 'review' && name.toUpperCase() === 'APPROVED';

/** GitHub's times are whole seconds. */
const isBefore = (at: string, moment: Date): boolean =>
  Math.floor(Date.parse(at) / 1000) < Math.floor(moment.getTime() / 1000);

/** Whether the head that was checked brings exactly what the present one does. */
async function carriedOver(
  client: GitHubClient,
  name: PullRequestName,
  snapshot: Snapshot,
  event: UnrankedEvent,
  options: EvidenceOptions,
): Promise<NonNullable<ReviewEvent['carriedOver']> | null> {
  const checked =
    event.kind === 'review'
      ? event.commit === null
        ? null
        : { sha: event.commit, tree: event.tree }
      : await headOfLabel(event, options);
  if (checked === null) return null;
  if (checked.tree !== null && checked.tree === snapshot.headTree) return 'same-tree';
  const same = await isSameChange(
    client,
    name,
    {
      base: snapshot.pullRequest.baseSha,
      checked: checked.sha,
      present: snapshot.pullRequest.headSha,
    },
    options.memory ?? NO_MEMORY,
  );
  return same ? 'same-patch' : null;
}

/** A label names no commit: it was set on the head that the next forced push replaced, if that was the head by then. */
async function headOfLabel(
  { replacedHead, at }: UnrankedEvent,
  { announced }: EvidenceOptions,
): Promise<UnrankedEvent['replacedHead']> {
  if (replacedHead === null || announced === undefined) return null;
  const since = await announced(replacedHead.sha);
  return since === null || isBefore(at, since) ? null : replacedHead;
}

/** Who asked an agent for work wrote it as much as the agent did: assigned with it, or the one who called it. */
function withRequesters(wrote: Contributors, { pullRequest, timeline }: Snapshot): Contributors {
  const { author } = pullRequest;
  const byAgent =
    (author !== null && agentAccounts.has(author.id)) ||
    wrote.accounts.some(({ id }) => agentAccounts.has(id)) ||
    wrote.agents;
  if (!byAgent) return wrote;
  const assigned = author !== null && agentAccounts.has(author.id) ? pullRequest.assignees : [];
  const asked = timeline.flatMap((item): readonly (Account | null)[] => {
    if (item.__typename === 'AssignedEvent') {
      const agent = item.assignee?.databaseId ?? null;
      const toAgent = agent !== null && agentAccounts.has(agent);
      if (toAgent) return [actorToAccount(item.actor)];
      return author !== null && agentAccounts.has(author.id) ? [assigneeOf(item)] : [];
    }
    const calls = callsAgent(item.body ?? '');
    return calls ? [actorToAccount(item.author)] : [];
  });
  const accounts = new Map(wrote.accounts.map((account) => [account.id, account]));
  for (const account of [...assigned, ...asked])
    if (account !== null && account.type === 'User') accounts.set(account.id, account);
  return { ...wrote, accounts: [...accounts.values()].toSorted((a, b) => a.id - b.id) };
}

function assigneeOf({ assignee }: TimelineNode): Account | null {
  const { login, databaseId } = assignee ?? {};
  if (login === undefined || databaseId === undefined || databaseId === null) return null;
  return toAccount({ login, id: databaseId, type: 'User' });
}
