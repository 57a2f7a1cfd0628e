/** The App itself, its installations and their tokens. */
import { randomBytes } from 'node:crypto';
import { installation, installationToken, integration } from '../represent/account.ts';
import { HttpError, listed, notFound, ok, param, repositoryOf } from '../route.ts';
import type { Route, RouteRequest } from '../route.ts';
import { installationOf } from '../state.ts';

const TOKEN_LIFETIME = 3_600_000;

function asApp(request: RouteRequest): void {
  if (request.actor.kind !== 'app')
    throw new HttpError(401, 'A JSON web token could not be decoded');
}

export const appRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/app',
    answer: (request) => {
      asApp(request);
      return ok(integration(request.state, request.state.app));
    },
  },
  {
    method: 'GET',
    template: '/app/installations',
    answer: (request) => {
      asApp(request);
      const { state } = request;
      return listed(request, [...state.installations.values()], (one) => installation(state, one));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/installation',
    answer: (request) => {
      asApp(request);
      const { state } = request;
      const { owner } = repositoryOf(request);
      const found = installationOf(state, owner);
      if (found === null) throw notFound();
      return ok(installation(state, found));
    },
  },
  {
    method: 'POST',
    template: '/app/installations/{installation_id}/access_tokens',
    answer: (request) => {
      asApp(request);
      const { state } = request;
      const found = state.installations.get(Number(param(request, 'installation_id')));
      if (found === undefined) throw notFound();
      const token = ['ghs', randomBytes(18).toString('hex')].join('_');
      state.tokens.set(token, found);
      const expiresAt = new Date(Date.now() + TOKEN_LIFETIME).toISOString();
      return { status: 201, body: installationToken(token, expiresAt) };
    },
  },
];
