/** Webhooks of comments on pull requests, which to GitHub are comments on an issue of the same number. */
import type { Events } from './events.ts';
import { association, label } from './represent/pull-request.ts';
import { nodeId, simpleUser } from './represent/account.ts';
import { issueComment } from './represent/comment.ts';
import { repositoryUrl, webUrl } from './represent/repository.ts';
import { installationOf } from './state.ts';
import type { Comment, PullRequest, State } from './state.ts';

const REACTIONS = {
  total_count: 0,
  '+1': 0,
  '-1': 0,
  laugh: 0,
  hooray: 0,
  confused: 0,
  heart: 0,
  rocket: 0,
  eyes: 0,
};

/** Nothing where the App may not read issues: then GitHub does not tell it of comments. */
export function tellOfComment(
  { state, events }: { readonly state: State; readonly events: Events },
  one: PullRequest,
  action: 'created' | 'edited',
  comment: Comment,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const { repository } = one;
  if (installationOf(state, repository)?.permissions['issues'] === undefined) return;
  const shown = issueComment(state, one, comment);
  events.emit({
    event: 'issue_comment',
    action,
    repository,
    sender: comment.user,
    payload: {
      comment: { ...shown, reactions: { ...REACTIONS, url: `${shown.url}/reactions` } },
      issue: issueOf(state, one),
      ...more,
    },
  });
}

/** `issue` of the webhooks, with what makes it a pull request. */
function issueOf(state: State, one: PullRequest) {
  const where = one.repository;
  const api = repositoryUrl(state, where);
  const url = `${api}/issues/${one.number}`;
  const html = `${webUrl(where)}/pull/${one.number}`;
  const pull = `${api}/pulls/${one.number}`;
  const [assignee] = one.assignees;
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: one.id,
    node_id: nodeId('PullRequest', one.id),
    number: one.number,
    title: one.title,
    user: simpleUser(state, one.author),
    labels: one.labels.map((item) => label(state, where, item)),
    state: one.state,
    locked: false,
    assignee: assignee === undefined ? null : simpleUser(state, assignee),
    assignees: one.assignees.map((account) => simpleUser(state, account)),
    milestone: null,
    comments: one.timeline.filter(({ event }) => event === 'commented').length,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    closed_at: one.closedAt,
    author_association: association(where, one.author),
    active_lock_reason: null,
    draft: one.draft,
    pull_request: {
      url: pull,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: null,
    },
    body: one.body,
    reactions: { ...REACTIONS, url: `${url}/reactions` },
    performed_via_github_app: null,
    state_reason: null,
  };
}
