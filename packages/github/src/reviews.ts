/** Labels and reviews of a pull request, each with who did it, with what right and when. */
import type { Account, ReviewEvent } from '@countersign/detectors';
import { toAccount } from './accounts.ts';
import { nullWhenMissing } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';

/** One item of the timeline, as far as it is read here; which properties exist depends on `event`. */
export interface TimelineItem {
  readonly event?: string;
  readonly id?: number;
  readonly sha?: string;
  readonly created_at?: string;
  readonly actor?: Parameters<typeof toAccount>[0];
  readonly label?: { readonly name?: string };
  readonly performed_via_github_app?: { readonly slug?: string } | null;
  readonly intent?: object | null;
}

export interface ListedReview {
  readonly id: number;
  readonly user: Parameters<typeof toAccount>[0];
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string;
  readonly performed_via_github_app?: { readonly slug?: string } | null;
}

export async function readTimeline(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<readonly TimelineItem[]> {
  return client.paginate(client.rest.issues.listEventsForTimeline, {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
}

export async function listReviews(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<readonly ListedReview[]> {
  return client.paginate(client.rest.pulls.listReviews, {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
}

/** A review event's role is not read yet. */
type UnrankedEvent = Omit<ReviewEvent, 'role'>;

/**
 * In the order of the timeline; reviews that the timeline does not show yet come last. A review is on the present head
 * when it was given on that commit. A label is when it stands behind the last commit or force-push of the timeline;
 * null while the timeline does not show the present head.
 */
export function toReviewEvents(
  timeline: readonly TimelineItem[],
  reviews: readonly ListedReview[],
  headSha: string,
): readonly UnrankedEvent[] {
  const lastPush = timeline.findLastIndex(
    (item) => item.event === 'committed' || item.event === 'head_ref_force_pushed',
  );
  const headIsShown = timeline.some((item) => item.event === 'committed' && item.sha === headSha);
  const waiting = new Map(reviews.map((review) => [review.id, review]));
  const events: UnrankedEvent[] = [];
  for (const [index, item] of timeline.entries()) {
    if (item.event === 'labeled' || item.event === 'unlabeled')
      events.push(toLabelEvent(item, headIsShown ? index > lastPush : null));
    if (item.event !== 'reviewed' || item.id === undefined) continue;
    const review = waiting.get(item.id);
    if (review !== undefined) events.push(toReviewEvent(review, headSha));
    waiting.delete(item.id);
  }
  for (const review of waiting.values()) events.push(toReviewEvent(review, headSha));
  return events;
}

function toLabelEvent(item: TimelineItem, onPresentHead: boolean | null): UnrankedEvent {
  return {
    kind: 'label',
    name: item.label?.name ?? '',
    action: item.event === 'labeled' ? 'added' : 'removed',
    actor: toAccount(item.actor),
    viaApp: item.performed_via_github_app?.slug ?? null,
    agentIntent: item.intent !== null && item.intent !== undefined,
    at: item.created_at ?? '',
    commit: null,
    onPresentHead,
  };
}

function toReviewEvent(review: ListedReview, headSha: string): UnrankedEvent {
  return {
    kind: 'review',
    name: review.state.toUpperCase(),
    action: 'added',
    actor: toAccount(review.user),
    viaApp: review.performed_via_github_app?.slug ?? null,
    agentIntent: false,
    at: review.submitted_at ?? '',
    commit: review.commit_id,
    onPresentHead: review.commit_id === null ? null : review.commit_id === headSha,
  };
}

/** Adds each actor's role. One request per account; accounts that are not people have none to ask for. */
export async function withRoles(
  client: GitHubClient,
  repository: RepositoryName,
  events: readonly UnrankedEvent[],
): Promise<readonly ReviewEvent[]> {
  const roles = new Map<number, string | null>();
  for (const { actor } of events)
    if (actor !== null && !roles.has(actor.id))
      roles.set(actor.id, await readRole(client, repository, actor));
  return events.map((event) => ({
    ...event,
    role: event.actor === null ? null : (roles.get(event.actor.id) ?? null),
  }));
}

async function readRole(
  client: GitHubClient,
  repository: RepositoryName,
  actor: Account,
): Promise<string | null> {
  if (actor.type !== 'User') return null;
  const answer = await nullWhenMissing(
    client.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: actor.login }),
  );
  // `permission` folds maintain into write and triage into read; `role_name` is exact (since GHES 3.5).
  return answer === null ? 'none' : (answer.data.role_name ?? answer.data.permission);
}
