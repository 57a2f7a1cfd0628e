/** The decision pages: shown to whoever signed in and can read the repository on GitHub; nothing else exists. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import type { Database } from '../store/connection.ts';
import { GitHubSilent, SignedOut } from '../sign-in/github-user.ts';
import type { GitHubAddresses, OAuthClient } from '../sign-in/github-user.ts';
import { createReaders } from '../sign-in/readers.ts';
import type { RepositoryRef } from '../sign-in/readers.ts';
import { createSignIn } from '../sign-in/sign-in.ts';
import type { SignIn, Visitor } from '../sign-in/sign-in.ts';
import { organisationOverview, repositoryOverview } from './assemble.ts';
import { decisionPage } from './decision-page.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import type { Crumb } from './layout.ts';
import { organisationPage } from './organisation-page.ts';
import type { QueueHealth } from './organisation-page.ts';
import { organisationPath, readPath, repositoryPath } from './paths.ts';
import type { PagePath } from './paths.ts';
import * as plain from './plain-pages.ts';
import { createQueries } from './queries.ts';
import { repositoryPage } from './repository-page.ts';
import { STYLE, STYLE_PATH } from './style.ts';

export interface PagesOptions {
  readonly database: Database;
  /** Null: sign-in is not set up, and the pages say so. */
  readonly client: OAuthClient | null;
  readonly github: GitHubAddresses;
  /** Where people reach the App, without a slash at the end; `https` makes cookies travel encrypted only. */
  readonly publicUrl: string;
  readonly queue: () => Promise<QueueHealth>;
  readonly now: () => Date;
  readonly log: Log;
}

/** Answers whether the request was for one of the pages; it has been answered then. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

interface Shown {
  readonly status?: number;
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly main: Html;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // Nothing from elsewhere, no script at all; the style sheet is ours.
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'private, no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'interest-cohort=()',
} as const;

const YEAR = 31_536_000;

export function pages(options: PagesOptions): Pages {
  const { client, github, publicUrl, now, log } = options;
  const queries = createQueries(options.database);
  const readers = createReaders(github, now);
  const signIn = client === null ? null : createSignIn({ client, github, publicUrl, now });
  const tools = { queries, readers, now };

  /** Null for what is not there, and for what this person may not know of. */
  const view = async (path: PagePath, visitor: Visitor): Promise<Shown | null> => {
    switch (path.kind) {
      case 'home': {
        const readable = await readers.readable(visitor);
        const owners = [...new Set(readable.map(({ owner }) => owner))].toSorted();
        return { title: 'Organisations', main: plain.homePage(owners) };
      }
      case 'organisation': {
        const readable = await readers.readable(visitor);
        const own = readable.filter(({ owner }) => same(owner, path.owner));
        const [first] = own;
        if (first === undefined) return null;
        const queue = await options.queue();
        const overview = await organisationOverview(tools, visitor, first.owner, own, queue);
        return { title: first.owner, main: organisationPage(overview) };
      }
      case 'repository': {
        const repository = await readableNamed(visitor, path);
        if (repository === null) return null;
        const overview = await repositoryOverview(tools, visitor, repository);
        return {
          title: `${repository.owner}/${repository.name}`,
          crumbs: [{ name: repository.owner, path: organisationPath(repository.owner) }],
          main: repositoryPage(overview, github.web),
        };
      }
      case 'pull-request': {
        const repository = await readableNamed(visitor, path);
        if (repository === null) return null;
        const id = await queries.newestDecisionOf(repository.id, path.number);
        return id === null ? null : decisionView(id, visitor, repository);
      }
      case 'decision': {
        const repository = await queries.repositoryOfDecision(path.id);
        return repository === null ? null : decisionView(path.id, visitor, repository);
      }
      case 'sign-in':
      case 'callback':
      case 'sign-out':
      case 'style':
        return null;
    }
  };

  const readableNamed = async (
    visitor: Visitor,
    { owner, name }: { readonly owner: string; readonly name: string },
  ): Promise<RepositoryRef | null> => {
    const known = await queries.repositoryByName(owner, name);
    if (known === null) return null;
    return (await readers.mayRead(visitor, known)) ? known : null;
  };

  const decisionView = async (
    id: number,
    visitor: Visitor,
    repository: RepositoryRef,
  ): Promise<Shown | null> => {
    if (!(await readers.mayRead(visitor, repository))) return null;
    const found = await queries.decision(id);
    if (found === null) return null;
    const { owner, name, number } = found.decision;
    return {
      title: `${owner}/${name} #${number}`,
      crumbs: [
        { name: owner, path: organisationPath(owner) },
        { name, path: repositoryPath({ owner, name }) },
      ],
      main: decisionPage(found, github.web),
    };
  };

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: PagePath,
    url: URL,
  ): Promise<void> => {
    if (path.kind === 'style') {
      sendStyle(response);
      return;
    }
    if (signIn === null) {
      send(response, { status: 503, title: 'Sign-in is not set up', main: plain.CLOSED }, null);
      return;
    }
    if (await answerSignIn(signIn, request, response, path, url)) return;
    const visitor = signIn.visitor(request);
    if (visitor === null) {
      askIn(response, url);
      return;
    }
    try {
      send(response, (await view(path, visitor)) ?? NOTHING, visitor);
    } catch (error) {
      if (!(error instanceof SignedOut)) throw error;
      signIn.forget(response);
      askIn(response, url);
    }
  };

  return async (request, response) => {
    const url = urlOf(request);
    const path = url === null ? null : readPath(url.pathname, STYLE_PATH);
    if (url === null || path === null) return false;
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (path.kind === 'sign-out' ? request.method !== 'POST' : !reads) return false;
    try {
      await answer(request, response, path, url);
    } catch (error) {
      const silent = error instanceof GitHubSilent;
      if (silent) log.warn({ err: error }, 'GitHub did not say who may read a page');
      else log.error({ err: error, page: path.kind }, 'a page broke');
      if (response.headersSent) response.destroy();
      else
        send(
          response,
          silent
            ? { status: 502, title: 'GitHub does not answer', main: plain.GITHUB_SILENT }
            : { status: 500, title: 'Something broke', main: plain.BROKEN },
          null,
        );
    }
    return true;
  };
}

const NOTHING: Shown = { status: 404, title: 'Nothing here', main: plain.NOT_FOUND };

/** Answers whether the request was a step of signing in or out. */
async function answerSignIn(
  signIn: SignIn,
  request: IncomingMessage,
  response: ServerResponse,
  path: PagePath,
  url: URL,
): Promise<boolean> {
  if (path.kind === 'sign-in') {
    signIn.begin(response, url.searchParams.get('to') ?? '/');
    return true;
  }
  if (path.kind === 'callback') {
    const to = await signIn.finish(request, response, url);
    if (to === null)
      send(response, { status: 400, title: 'Not signed in', main: plain.NOT_SIGNED_IN }, null);
    else response.writeHead(303, { location: to }).end();
    return true;
  }
  if (path.kind === 'sign-out') {
    // The cookie does not come along with another site's form; this says so once more.
    const site = request.headers['sec-fetch-site'];
    if (site === undefined || site === 'same-origin' || site === 'none')
      await signIn.end(request, response);
    response.writeHead(303, { location: '/' }).end();
    return true;
  }
  return false;
}

/** The same for what exists and what does not. */
function askIn(response: ServerResponse, url: URL): void {
  const main = plain.signInPage(url.pathname + url.search);
  send(response, { status: 401, title: 'Sign in', main }, null);
}

function send(response: ServerResponse, shown: Shown, visitor: Visitor | null): void {
  const { status = 200, title, crumbs = [], main } = shown;
  const { text } = layout({ title, crumbs, main, login: visitor?.login ?? null });
  response.writeHead(status, HEADERS).end(text);
}

function sendStyle(response: ServerResponse): void {
  response
    .writeHead(200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': `public, max-age=${YEAR}, immutable`,
      'x-content-type-options': 'nosniff',
    })
    .end(STYLE);
}

function urlOf(request: IncomingMessage): URL | null {
  const base = 'http://here.invalid';
  const target = request.url ?? '/';
  return target.startsWith('/') && URL.canParse(target, base) ? new URL(target, base) : null;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
