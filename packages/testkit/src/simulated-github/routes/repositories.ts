/** Repositories, who may do what in them, accounts, rate limit. */
import { publicUser, simpleUser } from '../represent/account.ts';
import { fullRepository, repository } from '../represent/repository.ts';
import { listed, notFound, ok, param, repositoryOf } from '../route.ts';
import type { Route, RouteRequest } from '../route.ts';
import { roleOf } from '../state.ts';
import type { Account, Role } from '../state.ts';
import { canRead } from '../visibility.ts';

/** The older field knows fewer roles. */
const PERMISSION: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};
const RIGHTS: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];
const RATE_LIMIT = 5_000;

function accountOf(request: RouteRequest): Account {
  const account = request.state.accounts.get(param(request, 'username').toLowerCase());
  if (account === undefined) throw notFound();
  return account;
}

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/orgs/{org}/repos',
    answer: (request) => {
      const { state, actor } = request;
      const owner = state.accounts.get(param(request, 'org').toLowerCase());
      if (owner?.type !== 'Organization') throw notFound();
      const seen = [...state.repositories.values()]
        .filter((one) => one.owner.id === owner.id && canRead(actor, one))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      return listed(request, seen, (one) => repository(state, one));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}',
    answer: (request) => ok(fullRepository(request.state, repositoryOf(request))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    answer: (request) => {
      const account = accountOf(request);
      const role = roleOf(repositoryOf(request), account);
      const has = (right: Role): boolean => RIGHTS.indexOf(role) >= RIGHTS.indexOf(right);
      return ok({
        permission: PERMISSION[role],
        role_name: role,
        user: {
          ...simpleUser(request.state, account),
          permissions: {
            admin: has('admin'),
            maintain: has('maintain'),
            push: has('write'),
            triage: has('triage'),
            pull: has('read'),
          },
          role_name: role,
        },
      });
    },
  },
  {
    method: 'GET',
    template: '/users/{username}',
    answer: (request) => ok(publicUser(request.state, accountOf(request))),
  },
  {
    method: 'GET',
    template: '/rate_limit',
    answer: () => {
      const reset = Math.floor(Date.now() / 1000) + 3600;
      const rate = { limit: RATE_LIMIT, remaining: RATE_LIMIT, used: 0, reset };
      return ok({ resources: { core: rate, search: rate }, rate });
    },
  },
];
