/** Reviews, labels and the timeline of a pull request in GraphQL. */
import { nodeId } from '../represent/account.ts';
import { association } from '../represent/pull-request.ts';
import { webUrl } from '../represent/repository.ts';
import { mayPush } from '../state.ts';
import type { Comment, Label, PullRequest, Review, State, TimelineItem } from '../state.ts';
import { actor } from './accounts.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './connection.ts';
import { commit } from './git-objects.ts';

export function label(pull: PullRequest, one: Label) {
  return {
    id: nodeId('Label', one.id),
    name: one.name,
    color: one.color,
    description: null,
    isDefault: false,
    url: `${webUrl(pull.repository)}/labels/${encodeURIComponent(one.name)}`,
  };
}

export function review(state: State, pull: PullRequest, one: Review) {
  const where = pull.repository;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    author: actor(one.user),
    authorAssociation: association(where, one.user),
    authorCanPushToRepository: mayPush(where, one.user),
    body: one.body,
    lastEditedAt: null,
    state: one.state,
    createdAt: one.submittedAt,
    submittedAt: one.submittedAt,
    updatedAt: one.submittedAt,
    commit: () => commit(state, where, one.commit),
    onBehalfOf: (page: PageArguments) => connection(page, [], () => null),
    url: `${webUrl(where)}/pull/${pull.number}#pullrequestreview-${one.id}`,
  };
}

export function comment(state: State, pull: PullRequest, one: Comment) {
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    author: actor(one.user),
    authorAssociation: association(pull.repository, one.user),
    body: one.body,
    // Queries are answered to installations only.
    viewerDidAuthor: one.user.login === `${state.app.slug}[bot]`,
    createdAt: one.at,
    lastEditedAt: one.editedAt,
    url: `${webUrl(pull.repository)}/pull/${pull.number}#issuecomment-${one.id}`,
  };
}

export function pullRequestCommit(state: State, pull: PullRequest, sha: string) {
  return {
    __typename: 'PullRequestCommit',
    id: nodeId('PullRequestCommit', `${pull.id}:${sha}`),
    commit: () => commit(state, pull.repository, sha),
    url: `${webUrl(pull.repository)}/pull/${pull.number}/commits/${sha}`,
  };
}

/** `PullRequestTimelineItemsItemType` of each event. */
const ITEM_TYPES: Readonly<Record<TimelineItem['event'], string>> = {
  committed: 'PULL_REQUEST_COMMIT',
  reviewed: 'PULL_REQUEST_REVIEW',
  labeled: 'LABELED_EVENT',
  unlabeled: 'UNLABELED_EVENT',
  head_ref_force_pushed: 'HEAD_REF_FORCE_PUSHED_EVENT',
  base_ref_changed: 'BASE_REF_CHANGED_EVENT',
  ready_for_review: 'READY_FOR_REVIEW_EVENT',
  closed: 'CLOSED_EVENT',
  reopened: 'REOPENED_EVENT',
  review_dismissed: 'REVIEW_DISMISSED_EVENT',
  commented: 'ISSUE_COMMENT',
  assigned: 'ASSIGNED_EVENT',
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
  base_ref_changed: 'BaseRefChangedEvent',
  ready_for_review: 'ReadyForReviewEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  review_dismissed: 'ReviewDismissedEvent',
  assigned: 'AssignedEvent',
};

export interface TimelineArguments extends PageArguments {
  readonly itemTypes?: readonly string[] | null;
  readonly since?: string | null;
  readonly skip?: number | null;
}

export function timelineItems(state: State, pull: PullRequest, asked: TimelineArguments) {
  const { itemTypes = null, since = null, skip = null } = asked;
  const matching = pull.timeline.filter(
    (item) =>
      (itemTypes === null || itemTypes.includes(ITEM_TYPES[item.event])) &&
      (since === null || Date.parse(momentOf(pull, item)) >= Date.parse(since)),
  );
  const items = matching.slice(skip ?? 0);
  const page = connection(asked, items, (item) => timelineItem(state, pull, item));
  return {
    ...page,
    totalCount: pull.timeline.length,
    filteredCount: matching.length,
    pageCount: () => page.nodes().length,
    updatedAt: pull.updatedAt,
  };
}

function momentOf(pull: PullRequest, item: TimelineItem): string {
  if (item.event === 'reviewed') return item.review.submittedAt;
  if (item.event === 'commented') return item.comment.at;
  // Commits have no moment of their own in the timeline.
  return item.event === 'committed' ? pull.createdAt : item.at;
}

/** As on GitHub, nothing tells here of an App that something was done through, nor of an agent's intent. */
function timelineItem(state: State, pull: PullRequest, item: TimelineItem) {
  if (item.event === 'committed') return pullRequestCommit(state, pull, item.sha);
  if (item.event === 'reviewed') return review(state, pull, item.review);
  if (item.event === 'commented') return comment(state, pull, item.comment);
  const common = {
    __typename: TYPE_NAMES[item.event],
    id: nodeId('IssueEvent', item.id),
    actor: actor(item.actor),
    createdAt: item.at,
  };
  const commitOf = (sha: string) => () => commit(state, pull.repository, sha);
  switch (item.event) {
    case 'labeled':
    case 'unlabeled':
      return { ...common, label: label(pull, item.label) };
    case 'head_ref_force_pushed':
      return { ...common, beforeCommit: commitOf(item.before), afterCommit: commitOf(item.after) };
    case 'base_ref_changed':
      return {
        ...common,
        databaseId: item.id,
        previousRefName: item.before,
        currentRefName: item.after,
      };
    case 'review_dismissed':
      return {
        ...common,
        databaseId: item.id,
        dismissalMessage: item.message,
        previousReviewState: item.before,
        review: review(state, pull, item.review),
      };
    case 'assigned':
      return { ...common, assignee: actor(item.assignee) };
    case 'ready_for_review':
    case 'closed':
    case 'reopened':
      return common;
  }
}
