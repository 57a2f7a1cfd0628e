import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Only the frame matters here. */
const PEM = ['-----BEGIN', ' RSA PRIVATE KEY-----\nAAAA\n-----END', ' RSA PRIVATE KEY-----'].join(
  '',
);
const whole = { APP_ID: '12', PRIVATE_KEY: PEM, WEBHOOK_SECRET: 'long enough' };

describe('readSettings', () => {
  test.each([
    ['an empty webhook secret', { ...whole, WEBHOOK_SECRET: '' }, /^WEBHOOK_SECRET is empty/],
    ['a blank webhook secret', { ...whole, WEBHOOK_SECRET: '  ' }, /^WEBHOOK_SECRET is empty/],
    ['no webhook secret', { APP_ID: '12', PRIVATE_KEY: PEM }, /^WEBHOOK_SECRET is empty/],
    ['no key', { APP_ID: '12', WEBHOOK_SECRET: 'x' }, /^PRIVATE_KEY is missing/],
    ['no id', { PRIVATE_KEY: PEM, WEBHOOK_SECRET: 'x' }, /^APP_ID is missing/],
    ['an id that is a name', { ...whole, APP_ID: 'my-app' }, /^APP_ID is missing or not a number/],
    ['a key that is none', { ...whole, PRIVATE_KEY: 'hello' }, /holds no PEM/],
    [
      'a key file that is not there',
      { ...whole, PRIVATE_KEY: '', PRIVATE_KEY_PATH: 'none.pem' },
      /does not exist: none\.pem$/,
    ],
    ['no credentials in production', { NODE_ENV: 'production' }, /^APP_ID and PRIVATE_KEY are/],
    ['a port that is none', { ...whole, PORT: 'http' }, /^PORT is not a port number/],
    ['a level that is none', { ...whole, LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
  ])('refuses %s in one line', (_name, env, reason) => {
    const settings = readSettings(env, folder);
    expect(settings.kind).toBe('refused');
    if (settings.kind !== 'refused') return;
    expect(settings.reason).toMatch(reason);
    expect(settings.reason).not.toContain('\n');
  });

  test('no credentials at all: the App has yet to be registered', () => {
    expect(readSettings({ PORT: '4000' }, folder)).toEqual({
      kind: 'set-up',
      host: 'localhost',
      port: 4000,
      logLevel: 'info',
    });
  });

  test.each([
    ['as it is', PEM],
    ['with line ends written out', PEM.replaceAll('\n', '\\n')],
    ['in quotes', `"${PEM.replaceAll('\n', '\\n')}"`],
    ['in base64', Buffer.from(PEM).toString('base64')],
  ])('takes a key %s', (_name, PRIVATE_KEY) => {
    expect(readSettings({ ...whole, PRIVATE_KEY }, folder)).toMatchObject({
      kind: 'serve',
      privateKey: PEM,
    });
  });

  test('takes a key from a file', () => {
    writeFileSync(join(folder, 'key.pem'), PEM);
    const env = { ...whole, PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: 'key.pem' };
    expect(readSettings(env, folder)).toMatchObject({ kind: 'serve', privateKey: PEM });
  });

  test.each([
    [{}, 'https://api.github.com', { kind: 'folder', path: join(folder, '.countersign-data') }],
    [
      { GHE_HOST: 'git.example.org', COUNTERSIGN_DATA: 'kept' },
      'https://git.example.org/api/v3',
      { kind: 'folder', path: join(folder, 'kept') },
    ],
    [
      { GITHUB_API_URL: 'http://localhost:1/', COUNTERSIGN_DATA: ':memory:' },
      'http://localhost:1',
      { kind: 'memory' },
    ],
    [
      { DATABASE_URL: 'postgres://db/x' },
      'https://api.github.com',
      { kind: 'postgres', url: 'postgres://db/x' },
    ],
  ])('%j', (env, apiUrl, store) => {
    expect(readSettings({ ...whole, ...env }, folder)).toMatchObject({ apiUrl, store });
  });
});
