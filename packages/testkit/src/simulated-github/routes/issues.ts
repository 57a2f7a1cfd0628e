/** Issues: only as much of them as an App writes. */
import { nodeId, simpleUser } from '../represent/account.ts';
import { label } from '../represent/pull-request.ts';
import { repositoryUrl, webUrl } from '../represent/repository.ts';
import { HttpError, listed, repositoryOf } from '../route.ts';
import type { Route } from '../route.ts';
import { covers } from '../state.ts';
import type { Issue, Repository, State } from '../state.ts';

/** Beside the numbers of pull requests, which are counted from 1. */
const FIRST_NUMBER = 10_001;

/** `issue` of the description. */
function representIssue(state: State, where: Repository, one: Issue) {
  const url = `${repositoryUrl(state, where)}/issues/${one.number}`;
  return {
    url,
    id: one.id,
    node_id: nodeId('Issue', one.id),
    number: one.number,
    title: one.title,
    body: one.body,
    user: simpleUser(state, one.user),
    state: 'open',
    locked: false,
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    comments: 0,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    closed_at: null,
    author_association: 'NONE',
    repository_url: repositoryUrl(state, where),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${webUrl(where)}/issues/${one.number}`,
    performed_via_github_app: null,
  };
}

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues',
    answer: (request) => {
      const repository = repositoryOf(request);
      return listed(request, repository.issues.toReversed(), (one) =>
        representIssue(request.state, repository, one),
      );
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues',
    answer: (request) => {
      const { state, actor } = request;
      const repository = repositoryOf(request);
      if (actor.kind !== 'installation' || !covers(actor.installation, repository))
        throw new HttpError(403, 'Resource not accessible by integration');
      const { title, body = '' } = request.body as { title: string; body?: string };
      const user = state.accounts.get(`${state.app.slug}[bot]`);
      if (user === undefined) throw new Error('the App has no account');
      const number = FIRST_NUMBER + repository.issues.length;
      const one = { id: state.nextId(), number, title, body, user, createdAt: state.tick() };
      repository.issues.push(one);
      return { status: 201, body: representIssue(state, repository, one) };
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/labels',
    answer: (request) => {
      const { state, actor } = request;
      const repository = repositoryOf(request);
      if (actor.kind !== 'installation' || !covers(actor.installation, repository))
        throw new HttpError(403, 'Resource not accessible by integration');
      const { name, color = 'ededed' } = request.body as { name: string; color?: string };
      if (repository.labels.has(name.toLowerCase()))
        throw new HttpError(422, 'Validation Failed: already_exists');
      const made = { id: state.nextId(), name, color };
      repository.labels.set(name.toLowerCase(), made);
      return { status: 201, body: label(state, repository, made) };
    },
  },
];
