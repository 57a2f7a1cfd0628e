/** Items of a pull request's timeline as GitHub shows them. */
import type { PullRequest, State, TimelineItem } from '../state.ts';
import { integrationOfSlug, nodeId, simpleUser } from './account.ts';
import { parents, UNSIGNED } from './commit.ts';
import { issueComment } from './comment.ts';
import { review } from './pull-request.ts';
import { repositoryUrl, webUrl } from './repository.ts';

/** One of `timeline-issue-events` of the description. */
export async function timelineItem(state: State, pull: PullRequest, item: TimelineItem) {
  switch (item.event) {
    case 'committed':
      return committed(state, pull, item.sha);
    case 'reviewed':
      // Unlike the list of reviews, the timeline writes states in lower case.
      return {
        ...review(state, pull, item.review),
        event: 'reviewed',
        state: item.review.state.toLowerCase(),
      };
    case 'commented':
      return {
        ...issueComment(state, pull, item.comment),
        event: 'commented',
        actor: simpleUser(state, item.comment.user),
      };
    case 'assigned':
      return {
        ...issueEvent(state, pull, item, null),
        assignee: simpleUser(state, item.assignee),
      };
    case 'labeled':
    case 'unlabeled':
      return {
        ...issueEvent(state, pull, item, item.viaApp),
        label: { name: item.label.name, color: item.label.color },
        ...(item.intent === undefined ? {} : { intent: item.intent }),
      };
    case 'review_dismissed':
      return {
        ...issueEvent(state, pull, item, null),
        dismissed_review: {
          state: 'dismissed',
          review_id: item.review.id,
          dismissal_message: item.message,
        },
      };
    case 'head_ref_force_pushed':
    case 'base_ref_changed':
    case 'ready_for_review':
    case 'closed':
    case 'reopened':
      return issueEvent(state, pull, item, null);
  }
}

function issueEvent(
  state: State,
  pull: PullRequest,
  item: Exclude<TimelineItem, { event: 'committed' | 'reviewed' | 'commented' }>,
  viaApp: string | null,
) {
  return {
    id: item.id,
    node_id: nodeId('IssueEvent', item.id),
    url: `${repositoryUrl(state, pull.repository)}/issues/events/${item.id}`,
    actor: simpleUser(state, item.actor),
    event: item.event,
    commit_id: null,
    commit_url: null,
    created_at: item.at,
    performed_via_github_app: integrationOfSlug(state, viaApp),
  };
}

async function committed(state: State, { repository }: PullRequest, sha: string) {
  const one = await repository.git.readCommit(sha);
  const url = repositoryUrl(state, repository);
  return {
    event: 'committed',
    sha,
    node_id: nodeId('Commit', sha),
    url: `${url}/git/commits/${sha}`,
    html_url: `${webUrl(repository)}/commit/${sha}`,
    author: one.author,
    committer: one.committer,
    tree: { sha: one.tree, url: `${url}/git/trees/${one.tree}` },
    message: one.message,
    parents: parents(state, repository, one),
    verification: UNSIGNED,
  };
}
