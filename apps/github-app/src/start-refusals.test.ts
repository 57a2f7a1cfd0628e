import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createLog } from './log.ts';
import { startApp } from './server.ts';
import { whyClosed } from './start-refusals.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
const log = createLog({ write: () => {}, level: 'fatal', now: () => new Date() });
const credentials = {
  APP_ID: '1',
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET: 'of-this-test',
  HOST: '127.0.0.1',
  PORT: '0',
  GITHUB_API_URL: 'http://127.0.0.1:1',
  COUNTERSIGN_DATA: ':memory:',
};

const start = (settings: Readonly<Record<string, string>>) =>
  startApp({ env: { ...credentials, ...settings }, log, pace: 'immediate' });

test('a database nobody serves is a matter of settings, said without its password', async () => {
  const password = ['top', 'secret'].join('-');
  const url = `postgres://countersign:${password}@127.0.0.1:1/countersign`;
  const refused = await start({ DATABASE_URL: url }).catch((error: unknown) => error);
  expect(refused).toMatchObject({
    name: 'SettingsError',
    message: expect.stringMatching(/^the database of DATABASE_URL cannot be used: .*ECONNREFUSED/),
  });
  expect(String(refused)).not.toContain(password);
});

test('a port that is taken is named, with or without credentials', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'countersign-refusals-'));
  const taken = {
    name: 'SettingsError',
    message: expect.stringContaining(`127.0.0.1:${port} is in use`),
  };
  try {
    await expect(start({ PORT: String(port) })).rejects.toMatchObject(taken);
    const env = { HOST: '127.0.0.1', PORT: String(port) };
    await expect(startApp({ env, cwd: folder, log })).rejects.toMatchObject(taken);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await new Promise((resolve) => other.close(resolve));
  }
});

test.each([
  {
    what: 'a lock that says where it is and what to do',
    location: { kind: 'folder', path: '/data' } as const,
    error: { message: '/data is in use by process 7' },
    said: '/data is in use by process 7',
  },
  {
    what: 'a folder that is damaged',
    location: { kind: 'folder', path: '/data' } as const,
    error: { message: 'unreachable' },
    said: 'the database in /data cannot be opened: unreachable',
  },
  {
    what: 'a name whose every address refuses',
    location: { kind: 'postgres', url: 'postgres://localhost/x' } as const,
    error: { message: '', code: 'ECONNREFUSED' },
    said: 'the database of DATABASE_URL cannot be used: ECONNREFUSED',
  },
])('$what', ({ location, error, said }) => {
  expect(whyClosed(location, error)).toBe(said);
});
