/** Labels, reviews and phrases of a pull request, each with who did it, with what right, through what and when. */
import type { Account, ReviewEvent } from '@countersign/detectors';
import { actorToAccount } from './accounts.ts';
import { nullWhenMissing, statusOf } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { remembered } from './memory.ts';
import type { ReadMemory } from './memory.ts';
import type { PullRequestName, TimelineNode } from './pull-request-query.ts';

/** A review event before its role, its teams and the App behind it are read. */
export interface UnrankedEvent extends Omit<ReviewEvent, 'role' | 'teams'> {
  /** GitHub's id of the event in both interfaces, or null where there is none to ask for. */
  readonly node: string | null;
  /** True where GitHub says that the actor may push; null where it says nothing. */
  readonly mayPush: boolean | null;
  /** Commit that was the head before the first forced push after this event, or null. */
  readonly replacedHead: { readonly sha: string; readonly tree: string | null } | null;
  /** Tree of the commit of a review. */
  readonly tree: string | null;
}

/** What people type, in a comment or a review, on a line of its own. */
const SELF_CHECK = /^\s*countersign:\s*i read this and it may ship\.?\s*$/im;
const EMERGENCY = /^\s*countersign:\s*emergency[\s:,-]+(\S.*)$/im;
const LONGEST_REASON = 500;

/**
 * In the order of the timeline. A review is on the present head when it was given on that commit; anything else when it
 * stands behind the last commit or forced push, null while the timeline does not show the present head.
 */
export function toReviewEvents(
  timeline: readonly TimelineNode[],
  headSha: string,
): readonly UnrankedEvent[] {
  const lastPush = timeline.findLastIndex(isPush);
  const headIsShown = timeline.some(
    (item) => item.__typename === 'PullRequestCommit' && item.commit?.oid === headSha,
  );
  return timeline.flatMap((item, index): readonly UnrankedEvent[] => {
    const behind = headIsShown ? index > lastPush : null;
    const replacedHead = replacedAfter(timeline, index);
    switch (item.__typename) {
      case 'LabeledEvent':
      case 'UnlabeledEvent':
        return [
          {
            ...eventOf(item, 'label', item.label?.name ?? ''),
            action: item.__typename === 'LabeledEvent' ? 'added' : 'removed',
            onPresentHead: behind,
            replacedHead,
          },
        ];
      case 'PullRequestReview': {
        const commit = item.given?.oid ?? null;
        const bound = {
          commit,
          tree: item.given?.tree?.oid ?? null,
          onPresentHead: commit === null ? null : commit === headSha,
        };
        return [
          { ...eventOf(item, 'review', item.state ?? ''), ...bound },
          ...phrasesOf(item).map((phrase) => ({ ...phrase, ...bound })),
        ];
      }
      case 'IssueComment':
        return phrasesOf(item).map((phrase) => ({
          ...phrase,
          onPresentHead: behind,
          replacedHead,
        }));
      default:
        return [];
    }
  });
}

const isPush = ({ __typename }: TimelineNode): boolean =>
  __typename === 'PullRequestCommit' || __typename === 'HeadRefForcePushedEvent';

/**
 * The head that stood when this happened is the one the next forced push replaced, unless it had been replaced before
 * and was brought back: then nobody can tell.
 */
function replacedAfter(
  timeline: readonly TimelineNode[],
  index: number,
): UnrankedEvent['replacedHead'] {
  const forced = timeline.filter((item) => item.__typename === 'HeadRefForcePushedEvent');
  const next = timeline
    .slice(index + 1)
    .find(({ __typename }) => __typename === 'HeadRefForcePushedEvent');
  const commit = next?.beforeCommit;
  if (commit === undefined || commit === null) return null;
  if (forced.some((item) => item !== next && item.beforeCommit?.oid === commit.oid)) return null;
  return { sha: commit.oid, tree: commit.tree?.oid ?? null };
}

function eventOf(item: TimelineNode, kind: ReviewEvent['kind'], name: string): UnrankedEvent {
  return {
    kind,
    name,
    action: 'added',
    actor: actorToAccount(item.actor ?? item.author),
    viaApp: null,
    agentIntent: false,
    at: item.createdAt ?? item.submittedAt ?? '',
    commit: null,
    onPresentHead: null,
    node: item.id ?? null,
    mayPush: item.authorCanPushToRepository ?? null,
    replacedHead: null,
    tree: null,
  };
}

/** An edited text may have been edited by somebody else: it says nothing. */
function phrasesOf(item: TimelineNode): readonly UnrankedEvent[] {
  const body = item.body ?? '';
  if (item.lastEditedAt !== null && item.lastEditedAt !== undefined) return [];
  const emergency = EMERGENCY.exec(body)?.[1];
  return [
    ...(SELF_CHECK.test(body) ? [eventOf(item, 'phrase', 'self-check')] : []),
    ...(emergency === undefined
      ? []
      : [{ ...eventOf(item, 'phrase', 'emergency'), words: emergency.slice(0, LONGEST_REASON) }]),
  ];
}

/** One item of REST's timeline, as far as it is read here. */
interface RestTimelineItem {
  readonly node_id?: string;
  readonly event?: string;
  readonly performed_via_github_app?: { readonly slug?: string } | null;
  readonly intent?: object | null;
}

interface Provenance {
  readonly viaApp: string | null;
  readonly agentIntent: boolean;
}

/**
 * Through which App an event was done, and whether GitHub stamps it as an agent's: only REST tells, and it never
 * changes. One request for a hundred items, and none where every one of `events` is known. An event that REST does not
 * show yet is answered with null.
 */
export async function withProvenance<T extends UnrankedEvent>(
  client: GitHubClient,
  name: PullRequestName,
  events: readonly T[],
  memory: ReadMemory,
): Promise<readonly (T | null)[]> {
  const known = new Map<string, Provenance>();
  for (const { node } of events) {
    const kept = memory.get(`provenance:${node}`) as Provenance | undefined;
    if (node !== null && kept !== undefined) known.set(node, kept);
  }
  if (events.some(({ node }) => node !== null && !known.has(node))) {
    const items: readonly RestTimelineItem[] = await client.paginate(
      client.rest.issues.listEventsForTimeline,
      { owner: name.owner, repo: name.repo, issue_number: name.number, per_page: 100 },
    );
    for (const item of items) {
      if (item.node_id === undefined) continue;
      const provenance: Provenance = {
        viaApp: item.performed_via_github_app?.slug ?? null,
        agentIntent: item.intent !== null && item.intent !== undefined,
      };
      known.set(item.node_id, provenance);
      memory.set(`provenance:${item.node_id}`, provenance);
    }
  }
  return events.map((event) => {
    const found = event.node === null ? undefined : known.get(event.node);
    return found === undefined ? null : { ...event, ...found };
  });
}

export interface RankOptions {
  /** `org/team`, of which membership is asked for. */
  readonly teams: readonly string[];
  readonly memory: ReadMemory;
}

/**
 * Adds the actor's role, and membership in the named teams as it was first seen for this event. Accounts that are not
 * people have none to ask for; who may push is known to have at least the role `write`.
 */
export async function withRights(
  client: GitHubClient,
  repository: RepositoryName,
  event: UnrankedEvent,
  options: RankOptions,
): Promise<ReviewEvent> {
  const { actor } = event;
  if (actor === null || actor.type !== 'User') return toReviewEvent(event, null);
  const role =
    event.mayPush === true ? 'write' : await readRole(client, repository, actor, options.memory);
  const teams: { team: string; member: boolean | null }[] = [];
  for (const team of options.teams)
    teams.push({ team, member: await readMembership(client, team, actor, event, options.memory) });
  return { ...toReviewEvent(event, role), ...(teams.length === 0 ? {} : { teams }) };
}

export function toReviewEvent(event: UnrankedEvent, role: string | null): ReviewEvent {
  const { node: _node, mayPush: _mayPush, replacedHead: _replaced, tree: _tree, ...rest } = event;
  return { ...rest, role };
}

export async function readRole(
  client: GitHubClient,
  repository: RepositoryName,
  actor: Account,
  memory: ReadMemory,
): Promise<string> {
  const { owner, repo } = repository;
  return remembered(memory, `role:${owner}/${repo}:${actor.id}`.toLowerCase(), async () => {
    const answer = await nullWhenMissing(
      client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: actor.login }),
    );
    // `permission` folds maintain into write and triage into read; `role_name` is exact (since GHES 3.5).
    return answer === null ? 'none' : (answer.data.role_name ?? answer.data.permission);
  });
}

/** Null where the App may not see the organisation's members. */
async function readMembership(
  client: GitHubClient,
  team: string,
  actor: Account,
  event: UnrankedEvent,
  memory: ReadMemory,
): Promise<boolean | null> {
  const key = `team:${team}:${actor.id}:${event.node ?? event.at}`.toLowerCase();
  const known = memory.get(key);
  if (known === true) return true;
  const member = await isTeamMember(client, team, actor.login);
  // Who was a member when the check was first seen stays one for this check; who was not may have joined since.
  if (member === true) memory.set(key, true);
  return member;
}

/** @param team `@org/team`. Null where the App may not see the organisation's members. */
export async function isTeamMember(
  client: GitHubClient,
  team: string,
  username: string,
): Promise<boolean | null> {
  const [org = '', slug = ''] = team.replace(/^@/, '').split('/');
  try {
    const answer = await nullWhenMissing(
      client.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username }),
    );
    return answer?.data.state === 'active';
  } catch (error) {
    if (statusOf(error) === 403) return null;
    throw error;
  }
}
