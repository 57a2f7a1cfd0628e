/** The pages over a world, and a browser of few words: it follows links and keeps cookies. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from '../world.test-support.ts';
import { createLog } from '../log.ts';
import { pages } from './pages.ts';
import type { PagesOptions } from './pages.ts';

export interface ServedPages {
  readonly url: string;
  /** A browser without cookies. */
  visitor(): Browser;
  close(): Promise<void>;
}

export interface Seen {
  readonly status: number;
  /** Path and query on the pages' own server, or the whole address elsewhere. */
  readonly at: string;
  readonly text: string;
  readonly headers: Headers;
}

export interface Browser {
  readonly cookies: Map<string, string>;
  /** Follows redirects, at most ten. */
  get(path: string): Promise<Seen>;
  post(path: string, headers?: Readonly<Record<string, string>>): Promise<Seen>;
  /** Without following. */
  step(url: string, init?: RequestInit): Promise<Response>;
  /** Through GitHub, as this person. */
  signIn(login: string, path?: string): Promise<Seen>;
}

export async function servePages(
  world: World,
  more: Partial<PagesOptions> = {},
): Promise<ServedPages> {
  const { github, store } = world;
  const lines: string[] = [];
  const server = createServer((request, response) => {
    void shown(request, response).then((answered) => {
      if (!answered) response.writeHead(404).end('not found\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const shown = pages({
    database: store.connection.database,
    client: github.client,
    github: { api: github.baseUrl, web: github.baseUrl },
    publicUrl: url,
    queue: async () => ({ waiting: 0, oldestSeconds: null, unfinished: 0 }),
    now: () => new Date('2026-06-01T12:00:00Z'),
    log: createLog({ write: (line) => lines.push(line), level: 'warn', now: () => new Date() }),
    ...more,
  });

  const visitor = (): Browser => {
    const cookies = new Map<string, string>();
    const step: Browser['step'] = async (address, init = {}) => {
      const response = await fetch(new URL(address, url), {
        ...init,
        redirect: 'manual',
        headers: {
          ...(init.headers as Record<string, string>),
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return response;
    };
    const follow = async (first: Response, from: string): Promise<Seen> => {
      let response = first;
      let at = new URL(from, url);
      for (let steps = 0; steps < 10; steps += 1) {
        const location = response.headers.get('location');
        if (location === null) break;
        at = new URL(location, at);
        response = await step(at.href);
      }
      return {
        status: response.status,
        at: at.origin === url ? at.pathname + at.search : at.href,
        text: await response.text(),
        headers: response.headers,
      };
    };
    return {
      cookies,
      step,
      get: async (path) => follow(await step(path), path),
      post: async (path, headers = {}) =>
        follow(await step(path, { method: 'POST', headers }), path),
      async signIn(login, path = '/') {
        github.signInAs(login);
        const to = `/sign-in?${new URLSearchParams({ to: path }).toString()}`;
        const seen = await follow(await step(to), to);
        github.signInAs(null);
        return seen;
      },
    };
  };

  return {
    url,
    visitor,
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
