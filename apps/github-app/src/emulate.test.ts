import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEmulator } from 'emulate';
import type { Emulator } from 'emulate';
import { createLog } from './log.ts';
import { startApp } from './server.ts';
import type { RunningApp } from './server.ts';
import { openMemoryStore } from './store/memory-store.test-support.ts';
import type { Store } from './store/store.ts';

/**
 * An independent GitHub (vercel-labs/emulate 0.12), as far as it goes: App authentication, signed webhooks, reading, and
 * check runs. It lists the base's commit as the pull request's only one and no files, and has no timeline of a pull
 * request (404), so no verdict can be reached: the App has to say so and stop.
 */
const APP_ID = 4711;
const INSTALLATION = 100;
const SECRET = randomUUID();
const TOKEN = 'a-token-of-octo';

let github: Emulator;
let app: RunningApp;
let store: Store;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  const port = await freePort();
  github = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: 'octo', scopes: ['repo'] } },
      github: {
        users: [{ login: 'octo' }],
        repos: [{ owner: 'octo', name: 'shop', auto_init: true }],
        apps: [
          {
            app_id: APP_ID,
            slug: 'countersign',
            name: 'Countersign',
            permissions: {
              metadata: 'read',
              contents: 'read',
              pull_requests: 'read',
              checks: 'write',
            },
            events: ['pull_request', 'pull_request_review', 'check_run', 'check_suite'],
            webhook_url: `http://127.0.0.1:${port}/api/github/webhooks`,
            webhook_secret: SECRET,
            installations: [
              { installation_id: INSTALLATION, account: 'octo', repository_selection: 'all' },
            ],
          },
        ],
      },
    },
  });
  store = await openMemoryStore();
  app = await startApp({
    env: {
      APP_ID: String(APP_ID),
      PRIVATE_KEY: github.generatedSecrets[0]?.value,
      WEBHOOK_SECRET: SECRET,
      HOST: '127.0.0.1',
      PORT: String(port),
      GITHUB_API_URL: github.url,
    },
    log: createLog({ write: () => {}, level: 'fatal', now: () => new Date() }),
    store,
    pace: 'immediate',
  });
});

afterAll(async () => {
  await app.close();
  await store.close();
  await github.close();
});

interface Answer {
  readonly object: { readonly sha: string };
  readonly number: number;
  readonly head: { readonly sha: string };
  readonly check_runs: readonly {
    readonly name: string;
    readonly status: string;
    readonly conclusion: string;
    readonly external_id: string;
    readonly output: { readonly title: string };
  }[];
}

async function call(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${github.url}/repos/octo/shop/${path}`, {
    method,
    headers: { authorization: `token ${TOKEN}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok).toBe(true);
  return (await response.json()) as Answer;
}

test('authenticates, answers a signed webhook, and stops what it cannot judge', async () => {
  const main = await call('GET', 'git/ref/heads/main');
  await call('POST', 'git/refs', { ref: 'refs/heads/topic', sha: main.object.sha });
  await call('PUT', 'contents/locales/en.json', {
    message: 'Change a text',
    content: Buffer.from('{"greeting":"hello"}').toString('base64'),
    branch: 'topic',
  });
  const pull = await call('POST', 'pulls', { title: 'Change', head: 'topic', base: 'main' });

  const runs = async () => (await call('GET', `commits/${pull.head.sha}/check-runs`)).check_runs;
  await waitFor(async () => (await runs()).some((run) => run.status === 'completed'));
  await app.idle();

  expect(await runs()).toMatchObject([
    {
      name: 'Countersign',
      status: 'completed',
      conclusion: 'failure',
      external_id: expect.stringMatching(new RegExp(`^v1:\\d+:${pull.number}:${pull.head.sha}$`)),
      output: { title: expect.stringMatching(/^Could not judge: GitHub /) },
    },
  ]);
});

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not happen within 5 s');
}
