/** What people who signed in through the App may ask: who they are, and what they and the App both see. */
import { installation, publicUser } from '../represent/account.ts';
import { repository } from '../represent/repository.ts';
import { HttpError, notFound, ok, page, param } from '../route.ts';
import type { Route, RouteRequest } from '../route.ts';
import { repositoriesOf } from '../state.ts';
import type { Account, Installation, Repository } from '../state.ts';
import { canRead } from '../visibility.ts';

function userOf({ actor }: RouteRequest): Account {
  if (actor.kind !== 'user') throw new HttpError(401, 'Requires authentication');
  return actor.account;
}

function visible(request: RouteRequest, one: Installation): readonly Repository[] {
  return repositoriesOf(request.state, one).filter((found) => canRead(request.actor, found));
}

/** Rights are derived from the role; what is listed is readable. */
const READS = { admin: false, maintain: false, push: false, triage: false, pull: true };

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/user',
    answer: (request) => ok(publicUser(request.state, userOf(request))),
  },
  {
    method: 'GET',
    template: '/user/installations',
    answer: (request) => {
      userOf(request);
      const { state } = request;
      const all = [...state.installations.values()].filter(
        (one) => visible(request, one).length > 0,
      );
      const { items, headers } = page(request, all);
      return {
        status: 200,
        headers,
        body: {
          total_count: all.length,
          installations: items.map((one) => installation(state, one)),
        },
      };
    },
  },
  {
    method: 'GET',
    template: '/user/installations/{installation_id}/repositories',
    answer: (request) => {
      userOf(request);
      const { state } = request;
      const found = state.installations.get(Number(param(request, 'installation_id')));
      const all = found === undefined ? [] : visible(request, found);
      if (all.length === 0) throw notFound();
      const { items, headers } = page(request, all);
      return {
        status: 200,
        headers,
        body: {
          total_count: all.length,
          repositories: items.map((one) => ({ ...repository(state, one), permissions: READS })),
        },
      };
    },
  },
  {
    method: 'DELETE',
    template: '/applications/{client_id}/token',
    answer: ({ state, actor, body }) => {
      if (actor.kind !== 'client') throw notFound();
      const { access_token: token } = body as { readonly access_token: string };
      if (!state.userTokens.delete(token)) throw notFound();
      return { status: 204 };
    },
  },
];
