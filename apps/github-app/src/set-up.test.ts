import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from './log.ts';
import { startApp } from './server.ts';
import type { RunningApp } from './server.ts';
import { readDotEnv, readSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
const before = process.cwd();
const lines: string[] = [];
let app: RunningApp;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  app = await startApp({
    env: { HOST: '127.0.0.1', PORT: String(await freePort()) },
    cwd: folder,
    log: createLog({
      write: (line) => lines.push(line),
      level: 'info',
      now: () => new Date(),
    }),
  });
});
afterAll(async () => {
  await app.close();
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

describe('without credentials', () => {
  test("Probot's page offers to register the App with our permissions and no more", async () => {
    expect(app.kind).toBe('set-up');
    expect(lines.join('\n')).toContain(`open ${app.url} to register the App`);
    const page = await (await fetch(app.url)).text();
    const manifest = /id="manifest" value='([^']+)'/.exec(page)?.[1] ?? '{}';
    expect(JSON.parse(manifest)).toMatchObject({
      name: 'Countersign',
      public: false,
      default_permissions: {
        metadata: 'read',
        contents: 'read',
        pull_requests: 'read',
        checks: 'write',
        merge_queues: 'read',
        issues: 'write',
      },
      default_events: [
        'pull_request',
        'pull_request_review',
        'check_run',
        'check_suite',
        'merge_group',
        'issue_comment',
        'push',
        'repository',
      ],
    });
  });

  test('an App that exists already can be entered; the next start serves', async () => {
    const file = join(folder, '.env');
    writeFileSync(file, '# mine\nPORT=4321\nAPP_ID=old\n');
    const pem = [
      '-----BEGIN',
      ' RSA PRIVATE KEY-----\nAAAA\n-----END',
      ' RSA PRIVATE KEY-----',
    ].join('');
    const response = await fetch(`${app.url}/probot/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ appId: '77', pem, webhook_secret: 'of the App' }),
    });
    expect(response.status).toBe(200);
    expect(readFileSync(file, 'utf8')).toMatch(/^# mine\nPORT=4321\nAPP_ID=77\n/);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    expect(readSettings(readDotEnv(folder, parseEnv), folder)).toMatchObject({
      kind: 'serve',
      appId: 77,
      port: 4321,
      privateKey: pem,
      webhookSecrets: ['of the App'],
    });
  });
});
