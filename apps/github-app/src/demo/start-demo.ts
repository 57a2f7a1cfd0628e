/**
 * The App over a GitHub of one's own, with a story to click through: the real evaluator, nothing beyond loopback. Comes
 * with the repository and not with the package, because the simulated GitHub is the tests'.
 */
import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { SimulatedAnswer } from '@countersign/testkit';
import { createLog } from '../log.ts';
import { startApp } from '../server.ts';
import type { RunningApp } from '../server.ts';
import { notHerePage, pullRequestPage, storyPage } from './story-pages.ts';
import { createStory } from './story.ts';
import type { Story } from './story.ts';

export interface Demo {
  /** The simulated GitHub, where the story starts. */
  readonly url: string;
  /** The App's own pages. */
  readonly app: string;
  close(): Promise<void>;
}

export interface DemoOptions {
  /** Of the App; another is taken where it is in use. Default 3000. */
  readonly port?: number;
  /** Takes what the App logs, line by line. Default: nothing is kept. */
  readonly log?: (line: string) => void;
}

const HOST = '127.0.0.1';
const DEFAULT_PORT = 3000;

export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const port = await freePort(options.port ?? DEFAULT_PORT);
  const app = `http://${HOST}:${port}`;
  let shown: { readonly story: Story; readonly running: RunningApp } | null = null;
  const story = await createStory(new Date(), async (method, url) =>
    shown === null ? null : answer(shown, app, method, url),
  );
  const { github } = story;
  const secret = randomUUID();
  try {
    const running = await startApp({
      env: {
        APP_ID: String(github.appId),
        PRIVATE_KEY: github.privateKey,
        WEBHOOK_SECRET: secret,
        GITHUB_CLIENT_ID: github.client.id,
        GITHUB_CLIENT_SECRET: github.client.secret,
        GITHUB_API_URL: github.baseUrl,
        COUNTERSIGN_URL: app,
        COUNTERSIGN_DATA: ':memory:',
        HOST,
        PORT: String(port),
      },
      // Nothing of the reader's own settings comes in.
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      log: createLog({ write: options.log ?? (() => {}), level: 'info', now: () => new Date() }),
      pace: 'immediate',
    });
    github.webhook({ url: `${app}/api/github/webhooks`, secret });
    shown = { story, running };
    return {
      url: github.baseUrl,
      app,
      async close() {
        github.webhook(null);
        await running.close();
        await github.close();
      },
    };
  } catch (error) {
    await github.close();
    throw error;
  }
}

const PULL_REQUEST = /^\/([^/]+)\/([^/]+)\/pull\/(\d{1,9})$/;
/** Addresses of the interface for programs. */
const INTERFACE =
  /^\/(?:repos|app|apps|applications|installation|user|users|orgs|graphql|api|rate_limit)(?:\/|$)/;

async function answer(
  { story, running }: { readonly story: Story; readonly running: RunningApp },
  app: string,
  method: string,
  url: URL,
): Promise<SimulatedAnswer | null> {
  const { pathname } = url;
  if (INTERFACE.test(pathname)) return null;
  if (method === 'POST' && pathname.startsWith('/story/')) {
    await story.perform(pathname.slice('/story/'.length), () => running.idle());
    return { status: 303, headers: { location: '/' }, raw: page('') };
  }
  if (method !== 'GET') return null;
  if (pathname === '/') return { status: 200, raw: page(storyPage(story, app)) };
  const [, owner = '', name = '', number = ''] = PULL_REQUEST.exec(pathname) ?? [];
  const seen = story.find(owner, name, Number(number));
  return seen === null
    ? { status: 404, raw: page(notHerePage()) }
    : { status: 200, raw: page(pullRequestPage(seen, app)) };
}

function page(text: string): NonNullable<SimulatedAnswer['raw']> {
  return { type: 'text/html; charset=utf-8', bytes: Buffer.from(text) };
}

/** The wanted one, or any other where it is in use. */
async function freePort(wanted: number): Promise<number> {
  for (const port of [wanted, 0]) {
    const server = createServer();
    const free = await new Promise<number | null>((resolve) => {
      server.once('error', () => resolve(null));
      server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
    });
    if (free === null) continue;
    server.close();
    await once(server, 'close');
    return free;
  }
  throw new Error('no port is free');
}
