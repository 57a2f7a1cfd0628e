/** Issues: only as much of them as an App writes. */
import { nodeId, simpleUser } from '../represent/account.ts';
import { label } from '../represent/pull-request.ts';
import { repositoryUrl, webUrl } from '../represent/repository.ts';
import {
  appAccount,
  HttpError,
  listed,
  notFound,
  ok,
  param,
  repositoryOf,
  requireWrite,
} from '../route.ts';
import type { Route } from '../route.ts';
import type { Issue, Repository, State } from '../state.ts';

/** What writes comments and labels; docs.github.com, "Permissions required for GitHub Apps". */
export const EITHER: readonly string[] = ['issues', 'pull_requests'];

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
      const { state } = request;
      const repository = repositoryOf(request);
      requireWrite(request, repository, ['issues']);
      const { title, body = '' } = request.body as { title: string; body?: string };
      const user = appAccount(request);
      const number = FIRST_NUMBER + repository.issues.length;
      const one = { id: state.nextId(), number, title, body, user, createdAt: state.tick() };
      repository.issues.push(one);
      return { status: 201, body: representIssue(state, repository, one) };
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/labels/{name}',
    answer: (request) => {
      const repository = repositoryOf(request);
      const found = repository.labels.get(param(request, 'name').toLowerCase());
      if (found === undefined) throw notFound();
      return ok(label(request.state, repository, found));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/labels',
    answer: (request) => {
      const { state } = request;
      const repository = repositoryOf(request);
      requireWrite(request, repository, EITHER);
      const { name, color = 'ededed' } = request.body as { name: string; color?: string };
      if (repository.labels.has(name.toLowerCase()))
        throw new HttpError(422, 'Validation Failed: already_exists');
      const made = { id: state.nextId(), name, color };
      repository.labels.set(name.toLowerCase(), made);
      return { status: 201, body: label(state, repository, made) };
    },
  },
];
