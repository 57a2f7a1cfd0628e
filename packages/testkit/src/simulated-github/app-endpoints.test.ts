import { Buffer } from 'node:buffer';
import { sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { simulateGitHub } from './simulated-github.ts';
import type { SimulatedGitHub } from './simulated-github.ts';
import type { RepositoryDriver } from './repository-driver.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const name = { owner: 'acme', repo: 'app' };
let github: SimulatedGitHub;
let receiver: Server;
let repository: RepositoryDriver;
let installationId: number;
/** As the installation, and as the App itself. */
let installed: Octokit;
let app: Octokit;
let answering = 202;

beforeAll(async () => {
  receiver = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(answering).end());
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;
  github = await simulateGitHub({ tokenFormat: 'stateless' });
  github.createOrganisation({ login: 'acme' });
  github.createUser({ login: 'kim' });
  const make = (repo: string) =>
    github.createRepository({ owner: 'acme', name: repo, private: true, files: { a: 'one\n' } });
  repository = await make('app');
  await make('.github');
  await make('Other');
  installationId = github.install({ owner: 'acme', repositories: ['app', 'other'] });
  github.webhook({ url: `http://127.0.0.1:${port}/`, secret: 'a secret for one test' });
  const auth = { appId: github.appId, privateKey: github.privateKey };
  const options = { baseUrl: github.baseUrl, authStrategy: createAppAuth, log: QUIET };
  installed = new Octokit({ ...options, auth: { ...auth, installationId } });
  app = new Octokit({ ...options, auth });
  await repository.push('feature', { files: { a: 'two\n' }, message: 'Two', as: 'kim' });
  await repository.openPullRequest({ head: 'feature', base: 'main', title: 'Two', as: 'kim' });
  await github.settled();
});

afterEach(() => expect(github.violations).toEqual([]));

afterAll(async () => {
  await github.close();
  receiver.close();
});

const statusOf = async (request: Promise<unknown>): Promise<number> => {
  const error = await request.then(
    () => ({ status: 200 }),
    (reason: { status: number }) => reason,
  );
  return error.status;
};

describe('a token of the App', () => {
  const signed = (iat: number, exp: number): string => {
    const part = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat, exp, iss: github.appId })}`;
    return `${claims}.${sign('RSA-SHA256', Buffer.from(claims), github.privateKey).toString('base64url')}`;
  };
  test.each([
    ['is good', -30, 500, /^$/],
    ['has ended', -700, -100, /must be a numeric value representing the future time/],
    ['ends too late', -30, 1_200, /is too far in the future/],
    ['begins later', 300, 600, /'Issued at' claim/],
  ])(
    'that %s is answered so that a wrong clock is told from a wrong key',
    async (_name, iat, exp, want) => {
      const now = Math.floor(Date.now() / 1000);
      const client = new Octokit({
        baseUrl: github.baseUrl,
        auth: signed(now + iat, now + exp),
        log: QUIET,
      });
      const said = await client.rest.apps.getAuthenticated().then(
        () => '',
        (reason: Error) => reason.message,
      );
      expect(said).toMatch(want);
    },
  );
});

describe('deliveries', () => {
  test('are listed newest first, page by page, with what was sent', async () => {
    const all = await app.paginate(app.rest.apps.listWebhookDeliveries, { per_page: 1 });
    expect(all.map((one) => [one.event, one.action, one.status_code, one.redelivery])).toEqual([
      ['pull_request', 'opened', 202, false],
      ['push', null, 202, false],
    ]);
    const { data } = await app.rest.apps.getWebhookDelivery({ delivery_id: all[0]?.id ?? 0 });
    expect(data).toMatchObject({
      guid: github.deliveries[1]?.guid,
      installation_id: installationId,
      repository_id: repository.id,
      request: { headers: { 'x-github-event': 'pull_request' }, payload: { number: 1 } },
    });
  });

  test('that failed are found and sent again under their own name', async () => {
    answering = 500;
    await repository.label(1, 'bug', { as: 'kim' });
    await github.settled();
    answering = 202;
    const failed = await app.rest.apps.listWebhookDeliveries({ status: 'failure' });
    expect(failed.data).toMatchObject([{ action: 'labeled', status_code: 500 }]);
    const [first] = failed.data;
    await app.rest.apps.redeliverWebhookDelivery({ delivery_id: first?.id ?? 0 });
    await github.settled();
    const [latest] = (await app.rest.apps.listWebhookDeliveries()).data;
    expect(latest).toMatchObject({ guid: first?.guid, redelivery: true, status_code: 202 });
    expect(github.deliveries.at(-1)?.attempts).toEqual([500, 202]);
    expect(github.attempts.at(-1)?.kind).toBe('redelivery');
  });

  test('are for the App alone', async () => {
    expect(await statusOf(installed.request('GET /app/hook/deliveries'))).toBe(200);
    const token = new Octokit({
      baseUrl: github.baseUrl,
      auth: github.token(installationId),
      log: QUIET,
    });
    expect(await statusOf(token.request('GET /app/hook/deliveries'))).toBe(401);
    expect(await statusOf(app.rest.apps.getWebhookDelivery({ delivery_id: 1 }))).toBe(404);
  });
});

describe('an installation on chosen repositories', () => {
  test('sees these and no others', async () => {
    const listed = await installed.rest.apps.listReposAccessibleToInstallation();
    expect(listed.data.repositories.map((one) => one.name)).toEqual(['app', 'Other']);
    expect(await statusOf(installed.rest.repos.get({ owner: 'acme', repo: '.github' }))).toBe(404);
    const elsewhere = { owner: 'acme', repo: '.github' };
    expect(await statusOf(app.rest.apps.getRepoInstallation(elsewhere))).toBe(404);
    expect((await app.rest.apps.getRepoInstallation(name)).data.repository_selection).toBe(
      'selected',
    );
  });

  test('hands out tokens of the newer form, for some of them where asked', async () => {
    const { data } = await app.rest.apps.createInstallationAccessToken({
      installation_id: installationId,
      repositories: ['app'],
    });
    expect(data.token.split('_').slice(0, 2)).toEqual(['ghs', String(github.appId)]);
    expect(data.token.split('.')).toHaveLength(3);
    const client = new Octokit({ baseUrl: github.baseUrl, auth: data.token, log: QUIET });
    expect(await statusOf(client.rest.repos.get(name))).toBe(200);
    expect(await statusOf(client.rest.repos.get({ owner: 'acme', repo: 'other' }))).toBe(404);
    const tooMuch = app.rest.apps.createInstallationAccessToken({
      installation_id: installationId,
      repositories: ['.github'],
    });
    expect(await statusOf(tooMuch)).toBe(422);
  });
});

describe('reads', () => {
  test('are not answered twice where nothing changed and the token is the same', async () => {
    const auth = github.token(installationId);
    const client = new Octokit({ baseUrl: github.baseUrl, auth, log: QUIET });
    const page = { ...name, path: 'a' };
    const etag = (await client.rest.repos.getContent(page)).headers.etag ?? '';
    const again = (by: Octokit) =>
      statusOf(by.rest.repos.getContent({ ...page, headers: { 'if-none-match': etag } }));
    expect(await again(client)).toBe(304);
    expect(github.requests.at(-1)).toMatchObject({ status: 304 });
    const other = new Octokit({
      baseUrl: github.baseUrl,
      auth: github.token(installationId),
      log: QUIET,
    });
    expect(await again(other)).toBe(200);
    await repository.push('main', { files: { a: 'three\n' }, message: 'Three', as: 'kim' });
    expect(await again(client)).toBe(200);
  });

  test('tell when each request came in', () => {
    const times = github.requests.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Date.now() - (times[0] ?? 0)).toBeLessThan(60_000);
  });
});

describe('what an agent says of a label it sets', () => {
  test('stands in events and timeline, and only where something was said', async () => {
    const intent = { rationale: 'Reads well.', confidence: 'HIGH' } as const;
    await repository.label(1, 'by-agent', { as: 'kim', intent });
    await repository.unlabel(1, 'by-agent', { as: 'kim', intent: null });
    await repository.closePullRequest(1);
    const issue = { ...name, issue_number: 1 };
    for (const items of [
      (await installed.rest.issues.listEvents(issue)).data,
      (await installed.rest.issues.listEventsForTimeline(issue)).data.slice(1),
    ]) {
      expect(items.map((item) => ['intent' in item, item.event])).toEqual([
        [false, 'labeled'],
        [true, 'labeled'],
        [true, 'unlabeled'],
        [false, 'closed'],
      ]);
      expect(items[1]).toMatchObject({ intent, label: { name: 'by-agent' } });
    }
    await repository.reopenPullRequest(1);
  });
});

describe('a check suite', () => {
  test('holds the runs of one head', async () => {
    const sha = await repository.resolve('feature');
    const none = await installed.rest.checks.listSuitesForRef({ ...name, ref: sha });
    expect(none.data).toMatchObject({ total_count: 0, check_suites: [] });
    for (const run of ['one', 'two'])
      await installed.rest.checks.create({ ...name, name: run, head_sha: sha });
    const { data } = await installed.rest.checks.listSuitesForRef({ ...name, ref: 'feature' });
    expect(data.check_suites).toMatchObject([{ head_sha: sha, latest_check_runs_count: 2 }]);
    const suite = { ...name, check_suite_id: data.check_suites[0]?.id ?? 0 };
    expect((await installed.rest.checks.getSuite(suite)).data.head_commit.message).toBe('Two');
    const runs = await installed.rest.checks.listForSuite({ ...suite, check_name: 'two' });
    expect(runs.data.check_runs.map((one) => one.name)).toEqual(['two']);
    const missing = { ...name, check_suite_id: 1 };
    expect(await statusOf(installed.rest.checks.getSuite(missing))).toBe(404);
  });
});
