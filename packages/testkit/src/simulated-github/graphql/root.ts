/** Where every query starts. */
import { keyOf, stateInGraphql } from '../state.ts';
import type { Repository } from '../state.ts';
import type { Viewer } from '../visibility.ts';
import { canRead } from '../visibility.ts';
import { connection, TypedError } from './connection.ts';
import type { PageArguments } from './connection.ts';
import { pullRequest } from './pull-request.ts';
import { repository } from './repository.ts';

interface PullRequestsArguments extends PageArguments {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
}

const LIMIT = 5_000;
const HOUR = 3_600_000;

export function root({ state, actor }: Viewer) {
  return {
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const key = keyOf(owner, name);
      const moved = state.movedFrom.get(key);
      const one =
        state.repositories.get(key) ??
        [...state.repositories.values()].find(({ id }) => id === moved);
      if (one === undefined || !canRead(actor, one))
        throw new TypedError(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      return withPullRequests(state, one);
    },
    rateLimit: () => ({
      limit: LIMIT,
      cost: 1,
      remaining: LIMIT,
      used: 0,
      nodeCount: 0,
      resetAt: new Date(Date.now() + HOUR).toISOString(),
    }),
  };
}

function withPullRequests(state: Viewer['state'], one: Repository) {
  return {
    ...repository(state, one),
    pullRequest: ({ number }: { readonly number: number }) => {
      const found = one.pullRequests.find((pull) => pull.number === number);
      if (found === undefined)
        throw new TypedError(
          'NOT_FOUND',
          `Could not resolve to a PullRequest with the number of ${number}.`,
        );
      return pullRequest(state, found);
    },
    pullRequests: (asked: PullRequestsArguments) => {
      const found = one.pullRequests.filter(
        (pull) =>
          (asked.states?.includes(stateInGraphql(pull)) ?? true) &&
          pull.head.ref === (asked.headRefName ?? pull.head.ref) &&
          pull.base.ref === (asked.baseRefName ?? pull.base.ref),
      );
      return connection(asked, found, (pull) => pullRequest(state, pull));
    },
  };
}
