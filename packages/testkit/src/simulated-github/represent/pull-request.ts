/** Pull requests, their labels, reviews and timeline as GitHub shows them. */
import type { FileDifference } from '../git-diff.ts';
import { roleOf } from '../state.ts';
import type { Account, Label, PullRequest, Repository, Review, State, Team } from '../state.ts';
import { nodeId, simpleUser } from './account.ts';
import { diffStats } from './commit.ts';
import { repository, repositoryUrl, webUrl } from './repository.ts';

/** `label` of the description. */
export function label(state: State, where: Repository, one: Label) {
  return {
    id: one.id,
    node_id: nodeId('Label', one.id),
    url: `${repositoryUrl(state, where)}/labels/${encodeURIComponent(one.name)}`,
    name: one.name,
    color: one.color,
    default: false,
    // Null on GitHub, which its description of lists denies.
    description: '',
  };
}

/** `team` of the description. */
export function team(state: State, one: Team) {
  const { organisation, slug, id } = one;
  const url = `${state.baseUrl}/organizations/${organisation.id}/team/${id}`;
  return {
    id,
    node_id: nodeId('Team', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: `https://github.com/orgs/${organisation.login}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: organisation.id,
    parent: null,
  };
}

export function association(where: Repository, account: Account): string {
  if (where.owner.id === account.id) return 'OWNER';
  const role = roleOf(where, account);
  if (!where.roles.has(account.login.toLowerCase()) || role === 'none') return 'NONE';
  return where.owner.type === 'Organization' ? 'MEMBER' : 'COLLABORATOR';
}

function branch(state: State, where: Repository, ref: string, sha: string) {
  return {
    label: `${where.owner.login}:${ref}`,
    ref,
    sha,
    user: simpleUser(state, where.owner),
    repo: repository(state, where),
  };
}

/** `pull-request-simple` of the description: the form of lists. */
export function pullRequestSimple(state: State, one: PullRequest) {
  const where = one.repository;
  const api = repositoryUrl(state, where);
  const url = `${api}/pulls/${one.number}`;
  const issue = `${api}/issues/${one.number}`;
  const html = `${webUrl(where)}/pull/${one.number}`;
  const [assignee] = one.assignees;
  return {
    url,
    id: one.id,
    node_id: nodeId('PullRequest', one.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${one.head.sha}`,
    number: one.number,
    state: one.state,
    locked: false,
    active_lock_reason: null,
    title: one.title,
    user: simpleUser(state, one.author),
    body: one.body,
    labels: one.labels.map((item) => label(state, where, item)),
    milestone: null,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    closed_at: one.closedAt,
    merged_at: one.mergeSha === null ? null : one.closedAt,
    merge_commit_sha: one.mergeSha,
    assignee: assignee === undefined ? null : simpleUser(state, assignee),
    assignees: one.assignees.map((account) => simpleUser(state, account)),
    requested_reviewers: one.requestedReviewers.map((item) => simpleUser(state, item)),
    requested_teams: one.requestedTeams.map((item) => team(state, item)),
    head: branch(state, one.head.repository, one.head.ref, one.head.sha),
    base: branch(state, where, one.base.ref, one.base.sha),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${api}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: `${api}/statuses/${one.head.sha}` },
    },
    author_association: association(where, one.author),
    auto_merge: null,
    draft: one.draft,
  };
}

/** `pull-request` and `pull-request-webhook` of the descriptions. */
export async function pullRequest(state: State, one: PullRequest) {
  const files = await pullRequestFiles(one);
  const { additions, deletions } = diffStats(files);
  return {
    ...pullRequestSimple(state, one),
    merged: one.mergeSha !== null,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: await one.repository.git.count(`${one.base.sha}..${one.head.sha}`),
    additions,
    deletions,
    changed_files: files.length,
  };
}

/** Against the commit where the branches parted. */
export async function pullRequestFiles(one: PullRequest): Promise<readonly FileDifference[]> {
  const { git } = one.repository;
  return git.diff(await git.mergeBase(one.base.sha, one.head.sha), one.head.sha);
}

/** `pull-request-minimal` of the description. */
export function pullRequestMinimal(state: State, one: PullRequest) {
  const side = (where: Repository, ref: string, sha: string) => ({
    ref,
    sha,
    repo: { id: where.id, url: repositoryUrl(state, where), name: where.name },
  });
  return {
    id: one.id,
    number: one.number,
    url: `${repositoryUrl(state, one.repository)}/pulls/${one.number}`,
    head: side(one.head.repository, one.head.ref, one.head.sha),
    base: side(one.repository, one.base.ref, one.base.sha),
  };
}

/** `pull-request-review` of the description. */
export function review(state: State, pull: PullRequest, one: Review) {
  const html = `${webUrl(pull.repository)}/pull/${pull.number}#pullrequestreview-${one.id}`;
  const url = `${repositoryUrl(state, pull.repository)}/pulls/${pull.number}`;
  return {
    id: one.id,
    node_id: nodeId('PullRequestReview', one.id),
    user: simpleUser(state, one.user),
    body: one.body,
    state: one.state,
    html_url: html,
    pull_request_url: url,
    author_association: association(pull.repository, one.user),
    _links: { html: { href: html }, pull_request: { href: url } },
    submitted_at: one.submittedAt,
    commit_id: one.commit,
  };
}
