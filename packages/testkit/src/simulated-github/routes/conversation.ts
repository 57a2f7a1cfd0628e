/** What an App says and asks on a pull request: comments, labels, reviewers. */
import { sceneOf } from '../scene.ts';
import { tellOfComment } from '../comment-events.ts';
import { simpleUser } from '../represent/account.ts';
import { issueComment } from '../represent/comment.ts';
import { label, pullRequestSimple, team } from '../represent/pull-request.ts';
import { commentsOf, labelNamed } from '../review-actions.ts';
import {
  appAccount,
  HttpError,
  listed,
  notFound,
  ok,
  param,
  pullRequestOf,
  repositoryOf,
  requireWrite,
} from '../route.ts';
import type { Route, RouteRequest } from '../route.ts';
import { keyOf, roleOf, sameName } from '../state.ts';
import type { Label, PullRequest } from '../state.ts';
import { EITHER } from './issues.ts';

/** Characters that GitHub takes of a comment. */
const LONGEST_COMMENT = 65_536;

function bodyOf(request: RouteRequest): string {
  const { body } = request.body as { readonly body: string };
  if (body.length > LONGEST_COMMENT)
    throw new HttpError(422, 'Validation Failed: body is too long (maximum is 65536 characters)');
  return body;
}

async function changeLabels(
  request: RouteRequest,
  pull: PullRequest,
  action: 'labeled' | 'unlabeled',
  items: readonly Label[],
): Promise<void> {
  const { state, events } = request;
  const scene = sceneOf(state, events, pull.repository);
  for (const item of items) {
    const has = pull.labels.includes(item);
    if (has === (action === 'labeled')) continue;
    pull.labels = has ? pull.labels.filter((one) => one !== item) : [...pull.labels, item];
    const at = state.tick();
    pull.updatedAt = at;
    const actor = appAccount(request);
    pull.timeline.push({
      event: action,
      id: state.nextId(),
      actor,
      label: item,
      at,
      viaApp: state.app.slug,
    });
    await scene.tell(pull, action, actor, { label: label(state, pull.repository, item) });
  }
}

export const conversationRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    answer: (request) => {
      const pull = pullRequestOf(request);
      return listed(request, commentsOf(pull), (one) => issueComment(request.state, pull, one));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    answer: (request) => {
      const { state } = request;
      const pull = pullRequestOf(request);
      requireWrite(request, pull.repository, EITHER);
      const made = {
        id: state.nextId(),
        user: appAccount(request),
        body: bodyOf(request),
        at: state.tick(),
        editedAt: null,
        viaApp: state.app.slug,
      };
      pull.timeline.push({ event: 'commented', comment: made });
      pull.updatedAt = made.at;
      tellOfComment(request, pull, 'created', made);
      return { status: 201, body: issueComment(state, pull, made) };
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    answer: (request) => {
      const repository = repositoryOf(request);
      requireWrite(request, repository, EITHER);
      const id = Number(param(request, 'comment_id'));
      const pull = repository.pullRequests.find((one) =>
        commentsOf(one).some((comment) => comment.id === id),
      );
      const found = pull === undefined ? undefined : commentsOf(pull).find((one) => one.id === id);
      if (pull === undefined || found === undefined) throw notFound();
      const changes = { body: { from: found.body } };
      found.body = bodyOf(request);
      found.editedAt = request.state.tick();
      tellOfComment(request, pull, 'edited', found, { changes });
      return ok(issueComment(request.state, pull, found));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/labels',
    answer: async (request) => {
      const { state } = request;
      const pull = pullRequestOf(request);
      requireWrite(request, pull.repository, EITHER);
      const { labels } = request.body as { readonly labels: readonly string[] };
      const items = labels.map((name) => labelNamed(state, pull.repository, name));
      await changeLabels(request, pull, 'labeled', items);
      return ok(pull.labels.map((one) => label(state, pull.repository, one)));
    },
  },
  {
    method: 'DELETE',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
    answer: async (request) => {
      const pull = pullRequestOf(request);
      requireWrite(request, pull.repository, EITHER);
      const found = pull.labels.find(({ name }) => sameName(name, param(request, 'name')));
      if (found === undefined) throw notFound();
      await changeLabels(request, pull, 'unlabeled', [found]);
      return ok(pull.labels.map((one) => label(request.state, pull.repository, one)));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
    answer: async (request) => {
      const { state } = request;
      const pull = pullRequestOf(request);
      requireWrite(request, pull.repository, ['pull_requests']);
      const { reviewers = [], team_reviewers: slugs = [] } = request.body as {
        readonly reviewers?: readonly string[];
        readonly team_reviewers?: readonly string[];
      };
      const refused = (): HttpError =>
        new HttpError(
          422,
          'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator.',
        );
      const people = reviewers.map((login) => {
        const account = state.accounts.get(login.toLowerCase());
        if (account === undefined || roleOf(pull.repository, account) === 'none') throw refused();
        if (account.id === pull.author.id)
          throw new HttpError(422, 'Review cannot be requested from pull request author.');
        return account;
      });
      const teams = slugs.map((slug) => {
        const team = state.teams.get(keyOf(pull.repository.owner.login, slug));
        if (team === undefined) throw refused();
        return team;
      });
      const news = people.filter((one) => !pull.requestedReviewers.includes(one));
      const newTeams = teams.filter((one) => !pull.requestedTeams.includes(one));
      pull.requestedReviewers.push(...news);
      pull.requestedTeams.push(...newTeams);
      const scene = sceneOf(state, request.events, pull.repository);
      for (const one of news)
        await scene.tell(pull, 'review_requested', appAccount(request), {
          requested_reviewer: simpleUser(state, one),
        });
      for (const one of newTeams)
        await scene.tell(pull, 'review_requested', appAccount(request), {
          requested_team: team(state, one),
        });
      return { status: 201, body: pullRequestSimple(state, pull) };
    },
  },
];
