/** How a route is written: a template of GitHub's description and what answers it. */
import type { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { Events } from './events.ts';
import { covers, keyOf, mayWrite } from './state.ts';
import type { Account, Actor, PullRequest, Repository, State } from './state.ts';
import { canRead } from './visibility.ts';

export interface RouteRequest {
  readonly state: State;
  readonly events: Events;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** Without query. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent as it is, instead of a body of JSON. */
  readonly raw?: { readonly type: string; readonly bytes: Buffer };
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly template: string;
  readonly answer: (request: RouteRequest) => Answer | Promise<Answer>;
}

export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function param(request: RouteRequest, name: string): string {
  return request.params[name] ?? '';
}

/** What the actor may not see does not exist for it. */
export function repositoryOf(request: RouteRequest): Repository {
  const key = keyOf(param(request, 'owner'), param(request, 'repo'));
  const repository = request.state.repositories.get(key);
  if (repository === undefined || !canRead(request.actor, repository)) throw notFound();
  return repository;
}

export function pullRequestOf(request: RouteRequest): PullRequest {
  const number = Number(request.params['pull_number'] ?? request.params['issue_number']);
  const found = repositoryOf(request).pullRequests.find((one) => one.number === number);
  if (found === undefined) throw notFound();
  return found;
}

/** @throws HttpError 403 unless the App may write one of these in the repository. */
export function requireWrite(
  { actor }: RouteRequest,
  repository: Repository,
  permissions: readonly string[],
): void {
  const { installation } = actor.kind === 'installation' ? actor : { installation: null };
  const allowed =
    installation !== null &&
    covers(installation, repository) &&
    permissions.some((name) => mayWrite(installation, name));
  if (!allowed) throw new HttpError(403, 'Resource not accessible by integration');
}

/** Whom the App acts as. */
export function appAccount({ state }: Pick<RouteRequest, 'state'>): Account {
  const account = state.accounts.get(`${state.app.slug}[bot]`);
  if (account === undefined) throw new Error('the App has no account');
  return account;
}

export function notFound(): HttpError {
  return new HttpError(404, 'Not Found');
}

const DEFAULT_PAGE_SIZE = 30;
const LARGEST_PAGE = 100;

export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

function asked({ query }: RouteRequest, name: string, otherwise: number): number {
  return Math.max(1, Math.floor(Number(query.get(name) ?? otherwise)) || otherwise);
}

/** Items of one page. */
export function pageSize(request: RouteRequest): number {
  return Math.min(asked(request, 'per_page', DEFAULT_PAGE_SIZE), LARGEST_PAGE);
}

/** The page that was asked for, with the Link header that leads to the others. */
export function page<T>(request: RouteRequest, all: readonly T[]): Page<T> {
  const size = pageSize(request);
  const number = asked(request, 'page', 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(to));
    return `<${request.url}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: all.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

/** A list of the page that was asked for. */
export async function listed<T>(
  request: RouteRequest,
  all: readonly T[],
  represent: (item: T) => unknown,
): Promise<Answer> {
  const { items, headers } = page(request, all);
  return { status: 200, body: await Promise.all(items.map(represent)), headers };
}
