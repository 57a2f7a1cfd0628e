/** Serves the routes on loopback and compares every request and answer with GitHub's description. */
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authenticate } from './authenticate.ts';
import type { Events } from './events.ts';
import { bytesOf, conditional } from './conditional.ts';
import { HttpError } from './route.ts';
import type { Answer, Route, RouteRequest } from './route.ts';
import type { SignIn } from './sign-in.ts';
import { keyOf } from './state.ts';
import type { State } from './state.ts';
import type { Validator } from './validate.ts';

export interface LoggedRequest {
  readonly method: string;
  /** With query, without the prefix of an enterprise server. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** When it came in, milliseconds since the epoch. */
  readonly at: number;
}

export interface Fault {
  /** Default: every method. */
  readonly method?: string;
  /** Matched against the path without query. */
  readonly path: RegExp;
  /** `reset`: the connection breaks; `silence`: nobody ever answers. */
  readonly status: number | 'reset' | 'silence';
  /** Default `before`; `after`: GitHub does what was asked and only its answer is lost. */
  readonly when?: 'before' | 'after';
  /** Default 1. */
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServerOptions {
  readonly state: State;
  readonly signIn: SignIn;
  readonly web: (method: string, url: URL) => Promise<Answer | null>;
  readonly events: Events;
  readonly validator: Validator;
  readonly routes: readonly Route[];
  readonly violations: string[];
  readonly requests: LoggedRequest[];
  readonly before: (request: { readonly method: string; readonly path: string }) => Promise<void>;
}

export interface Server {
  readonly url: string;
  fail(fault: Fault): void;
  heal(): void;
  close(): Promise<void>;
}

/** An answer, or the way in which there is none. */
type Answered = Answer | { readonly status: number; readonly lost: 'reset' | 'silence' };
/** In the log, of a request that is not answered. */
const NO_ANSWER = 0;

const ENTERPRISE_PREFIX = /^\/api\/v3(?=\/|$)/;
/** On github.com and on an enterprise server. */
const GRAPHQL = /^(?:\/api)?\/graphql$/;
const DOCUMENTATION = 'https://docs.github.com/rest';

export async function startServer(options: ServerOptions): Promise<Server> {
  const { state, events, validator, violations, requests } = options;
  const matchers = options.routes
    .map((route) => matcherOf(route, validator.multiSegment(route.method, route.template)))
    .toSorted((a, b) => b.literal - a.literal);
  const faults: { fault: Fault; left: number }[] = [];

  const faultFor = (method: string, path: string): Fault | null => {
    const found = faults.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(path),
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  };

  const answer = async (message: IncomingMessage, body: unknown): Promise<Answered> => {
    const method = message.method ?? 'GET';
    const url = new URL(message.url ?? '/', state.baseUrl);
    const path = url.pathname.replace(ENTERPRISE_PREFIX, '');
    await options.before({ method, path });
    const fault = faultFor(method, path);
    if (fault === null) return regular(message, body, method, url, path);
    if (fault.when === 'after') await regular(message, body, method, url, path);
    if (typeof fault.status === 'string') return { status: NO_ANSWER, lost: fault.status };
    return { ...errorAnswer(fault.status, 'Injected fault'), headers: fault.headers ?? {} };
  };

  const regular = async (
    message: IncomingMessage,
    body: unknown,
    method: string,
    url: URL,
    path: string,
  ): Promise<Answer> => {
    const moved = movedAnswer(state, method, url, path);
    if (moved !== null) return moved;
    const shown = options.signIn.answer(method, url, body) ?? (await options.web(method, url));
    if (shown !== null) return shown;
    if (method === 'POST' && GRAPHQL.test(path)) return graphql(message, body);
    const named = withName(state, path);
    for (const { route, pattern, names } of matchers) {
      const match = route.method === method ? pattern.exec(named) : null;
      if (match === null) continue;
      const params = Object.fromEntries(
        names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
      );
      const { template } = route;
      const request: Omit<RouteRequest, 'actor'> = {
        state,
        events,
        params,
        query: url.searchParams,
        headers: message.headers,
        body,
        url: `${state.baseUrl}${path}`,
      };
      const problems = validator.request({ method, template, params, query: request.query, body });
      violations.push(...problems);
      const result = await answerOf(route, request, message, problems);
      if (result.raw === undefined)
        violations.push(
          ...validator.response({ method, template, status: result.status, body: result.body }),
        );
      return result;
    }
    violations.push(`no endpoint is simulated for ${method} ${path}`);
    return errorAnswer(404, 'Not Found');
  };

  const graphql = async (message: IncomingMessage, body: unknown): Promise<Answer> => {
    try {
      const actor = authenticate(state, message.headers.authorization);
      if (actor.kind !== 'installation')
        return errorAnswer(401, 'This endpoint requires you to be authenticated.');
      // Most simulations are asked nothing in GraphQL, and reading its schema takes half a second.
      const { answerGraphql } = await import('./graphql/endpoint.ts');
      const result = await answerGraphql({ state, actor }, body);
      violations.push(...result.problems);
      return result.answer;
    } catch (error) {
      if (error instanceof HttpError) return errorAnswer(error.status, error.message);
      throw error;
    }
  };

  const answerOf = async (
    route: Route,
    request: Omit<RouteRequest, 'actor'>,
    message: IncomingMessage,
    problems: readonly string[],
  ): Promise<Answer> => {
    try {
      const actor = authenticate(state, message.headers.authorization);
      if (problems.length > 0) return errorAnswer(422, `Invalid request: ${problems.join('; ')}`);
      return await route.answer({ ...request, actor });
    } catch (error) {
      if (error instanceof HttpError) return errorAnswer(error.status, error.message);
      violations.push(`${route.method} ${route.template} broke: ${String(error)}`);
      return errorAnswer(500, 'Server Error');
    }
  };

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = Date.now();
    const text = await readText(message);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const answered = await answer(message, body);
    const result = 'lost' in answered ? answered : conditional(message, answered);
    requests.push({
      method: message.method ?? 'GET',
      path: (message.url ?? '/').replace(ENTERPRISE_PREFIX, ''),
      body,
      status: result.status,
      at,
    });
    if (!('lost' in result)) send(response, withLimit(state, result));
    else if (result.lost === 'reset') response.destroy();
  };

  const server = createServer((message, response) => {
    serve(message, response).catch((error: unknown) => {
      violations.push(`${message.method} ${message.url} broke: ${String(error)}`);
      send(response, errorAnswer(400, 'Problems parsing the request'));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail(fault) {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    heal() {
      faults.length = 0;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

const MOVED = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/;
const BY_ID = /^\/repositories\/(\d+)(\/.*)?$/;

/** Where a repository had this name: where it is now. Only what changes nothing may be asked as another method. */
function movedAnswer(state: State, method: string, url: URL, path: string): Answer | null {
  const [, owner = '', name = '', rest = ''] = MOVED.exec(path) ?? [];
  const id = state.movedFrom.get(keyOf(decodeURIComponent(owner), decodeURIComponent(name)));
  if (id === undefined) return null;
  const location = `${state.baseUrl}/repositories/${id}${rest}${url.search}`;
  const status = method === 'GET' ? 301 : 307;
  const message = status === 301 ? 'Moved Permanently' : 'Temporary Redirect';
  return {
    status,
    headers: { location },
    body: { message, url: location, documentation_url: DOCUMENTATION },
  };
}

/** A path by an id as the path by the present name. */
function withName(state: State, path: string): string {
  const [, id, rest = ''] = BY_ID.exec(path) ?? [];
  const found = [...state.repositories.values()].find((one) => String(one.id) === id);
  return found === undefined ? path : `/repos/${found.owner.login}/${found.name}${rest}`;
}

interface Matcher {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Characters that are not parameters: the more, the more specific. */
  readonly literal: number;
}

function matcherOf(route: Route, multiSegment: ReadonlySet<string>): Matcher {
  const names: string[] = [];
  const pattern = route.template.replace(/\{(\w+)\}|[.+*?^$()[\]\\|]/g, (all, name?: string) => {
    if (name === undefined) return `\\${all}`;
    names.push(name);
    return multiSegment.has(name) ? '(.*)' : '([^/]+)';
  });
  return {
    route,
    pattern: new RegExp(`^${pattern}$`),
    names,
    literal: route.template.replace(/\{\w+\}/g, '').length,
  };
}

function errorAnswer(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: DOCUMENTATION, status: String(status) },
  };
}

function withLimit({ rateLimit }: State, answer: Answer): Answer {
  if (rateLimit === null) return answer;
  const { limit, remaining, reset } = rateLimit;
  return {
    ...answer,
    headers: {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(limit - remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
      ...answer.headers,
    },
  };
}

async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: Answer): void {
  const { status, raw, headers } = answer;
  const bytes = bytesOf(answer);
  response.writeHead(status, {
    'content-type': raw?.type ?? 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'x-github-media-type': 'github.v3; format=json',
    ...headers,
  });
  response.end(bytes);
}
