import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from './log.ts';
import { SettingsError, startApp } from './server.ts';
import type { RunningApp } from './server.ts';

interface EventExamples {
  readonly name: string;
  readonly examples: readonly object[];
}

const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as readonly EventExamples[];

const SECRET = randomUUID();
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

const credentials = {
  APP_ID: '1',
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET: SECRET,
  HOST: '127.0.0.1',
  PORT: '0',
  COUNTERSIGN_DATA: ':memory:',
};

/** A GitHub where nothing is to be found. */
let nowhere: Server;
let app: RunningApp;
const lines: string[] = [];
const log = createLog({
  write: (line) => lines.push(line),
  level: 'debug',
  now: () => new Date(),
});

beforeAll(async () => {
  nowhere = createServer((request, response) => {
    request.resume();
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  await new Promise<void>((resolve) => nowhere.listen(0, '127.0.0.1', resolve));
  const { port } = nowhere.address() as AddressInfo;
  const env = { ...credentials, GITHUB_API_URL: `http://127.0.0.1:${port}` };
  app = await startApp({ env, log, pace: 'immediate' });
});
afterAll(async () => {
  await app.close();
  nowhere.close();
});

interface Delivery {
  readonly event: string;
  readonly body: string;
  readonly signature?: string;
  readonly guid?: string;
}

const sign = (body: string): string =>
  `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;

function post({ event, body, signature = sign(body), guid = randomUUID() }: Delivery) {
  return fetch(`${app.url}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': guid,
      'x-hub-signature-256': signature,
    },
    body,
  });
}

describe('the server', () => {
  test('is alive and ready', async () => {
    expect((await fetch(`${app.url}/livez`)).status).toBe(200);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${app.url}/other`)).status).toBe(404);
    expect((await fetch(`${app.url}/livez`, { method: 'POST' })).status).toBe(404);
  });

  test.each([
    [
      'a wrong signature',
      { event: 'ping', body: '{}', signature: `sha256=${'0'.repeat(64)}` },
      400,
    ],
    ['no signature', { event: 'ping', body: '{}', signature: '' }, 400],
    ['a body that is no JSON', { event: 'ping', body: '{' }, 400],
    ['an event nobody knows', { event: 'made_up', body: '{"action":"x"}' }, 200],
  ])('%s', async (_name, delivery, status) => {
    expect((await post(delivery)).status).toBe(status);
  });

  test('a body over 25 MB is refused before it is kept or its signature is looked at', async () => {
    const body = Buffer.alloc(25 * 1024 * 1024 + 1, 'x');
    const announced = await fetch(`${app.url}/api/github/webhooks`, { method: 'POST', body });
    expect(announced.status).toBe(413);
    const chunked = await fetch(`${app.url}/api/github/webhooks`, {
      method: 'POST',
      body: new ReadableStream({
        start(controller) {
          controller.enqueue(body);
          controller.close();
        },
      }),
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
  });

  test('takes every example event of GitHub without a fault, and its logs keep no signature', async () => {
    const sent = examples.flatMap(({ name, examples: payloads }) =>
      payloads.map((payload) => ({ event: name, body: JSON.stringify(payload) })),
    );
    expect(sent.length).toBeGreaterThan(100);
    const answers = new Map<number, number>();
    for (const delivery of sent) {
      const { status } = await post(delivery);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
    expect(answers).toEqual(new Map([[200, sent.length]]));
    await app.idle();
    expect((await fetch(`${app.url}/livez`)).status).toBe(200);

    const text = lines.join('\n');
    expect(text).toContain('the installation is deleted');
    for (const { body } of sent) expect(text).not.toContain(sign(body).slice(7));
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('PRIVATE KEY');
  });
});

describe('startApp', () => {
  test.each([
    [{ WEBHOOK_SECRET: '' }, /^WEBHOOK_SECRET is empty/],
    [{ WEBHOOK_SECRET: undefined }, /^WEBHOOK_SECRET is empty/],
    [{ PRIVATE_KEY: undefined }, /^PRIVATE_KEY is missing/],
  ])('refuses %j', async (env, message) => {
    const start = startApp({ env: { ...credentials, ...env }, log });
    await expect(start).rejects.toThrow(SettingsError);
    await expect(start).rejects.toThrow(message);
  });
});
