/** The App itself, its installations and their tokens. */
import { installation, installationToken, integration } from '../represent/account.ts';
import { repository } from '../represent/repository.ts';
import { HttpError, listed, notFound, ok, page, param, repositoryOf } from '../route.ts';
import type { Route, RouteRequest } from '../route.ts';
import { installationOf, repositoriesOf, sameName, selectionOf } from '../state.ts';
import type { Installation } from '../state.ts';
import { issueToken } from '../tokens.ts';

const TOKEN_LIFETIME = 3_600_000;

export function asApp(request: RouteRequest): void {
  if (request.actor.kind !== 'app')
    throw new HttpError(401, 'A JSON web token could not be decoded');
}

/** The part of an installation that a token is asked for. */
function narrow({ state, body }: RouteRequest, installation: Installation): Installation {
  const asked = (body ?? {}) as {
    readonly repositories?: readonly string[];
    readonly repository_ids?: readonly number[];
  };
  if (asked.repositories === undefined && asked.repository_ids === undefined) return installation;
  const covered = repositoriesOf(state, installation);
  const chosen = covered.filter(
    ({ name, id }) =>
      asked.repositories?.some((one) => sameName(one, name)) === true ||
      asked.repository_ids?.includes(id) === true,
  );
  const wanted = (asked.repositories?.length ?? 0) + (asked.repository_ids?.length ?? 0);
  if (chosen.length < wanted)
    throw new HttpError(422, 'A repository is not accessible to the installation');
  return { ...installation, repositories: chosen.map(({ name }) => name) };
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
      const found = installationOf(state, repositoryOf(request));
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
      if (found.suspendedAt !== null)
        throw new HttpError(403, 'This installation has been suspended');
      const narrowed = narrow(request, found);
      const token = issueToken(state, narrowed);
      const expiresAt = new Date(Date.now() + TOKEN_LIFETIME).toISOString();
      return { status: 201, body: installationToken(narrowed, token, expiresAt) };
    },
  },
  {
    method: 'GET',
    template: '/installation/repositories',
    answer: (request) => {
      const { state, actor } = request;
      if (actor.kind !== 'installation')
        throw new HttpError(403, 'You must authenticate with an installation access token');
      const covered = repositoriesOf(state, actor.installation);
      const { items, headers } = page(request, covered);
      return {
        status: 200,
        headers,
        body: {
          total_count: covered.length,
          repository_selection: selectionOf(actor.installation),
          repositories: items.map((one) => repository(state, one)),
        },
      };
    },
  },
];
