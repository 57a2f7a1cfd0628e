/** What takes long is announced, and looked at again before it is completed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ProbotOctokit } from 'probot';
import { simulateGitHub } from '@countersign/testkit';
import type { RepositoryDriver, SimulatedGitHub } from '@countersign/testkit';
import { judgePullRequest } from './judge-pull-request.ts';
import type { JudgeContext } from './judge-pull-request.ts';
import { createLog } from './log.ts';
import { openMemoryStore } from './store/memory-store.test-support.ts';
import type { Store } from './store/store.ts';
import type { JudgeTask } from './task.ts';

const PAGE = `version: 1
owner: "@acme/security"
next_review: 2026-08-15
mode: block
human_check: { applies_to: ai, customers_see_it: one person }
`;
const BY_CLAUDE = 'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const NOW = new Date('2026-06-01T12:00:00Z');

let github: SimulatedGitHub;
let store: Store;
let context: JudgeContext;
let meanwhile: (() => Promise<unknown>) | null = null;

beforeAll(async () => {
  github = await simulateGitHub({
    async before({ path }) {
      if (!path.includes('/compare/')) return;
      const action = meanwhile;
      meanwhile = null;
      await action?.();
    },
  });
  github.createOrganisation({ login: 'acme' });
  for (const login of ['dev', 'kim']) github.createUser({ login, email: `${login}@example.com` });
  store = await openMemoryStore();
  context = {
    client: new ProbotOctokit({
      auth: { token: github.token(github.install({ owner: 'acme' })) },
      baseUrl: github.baseUrl,
      throttle: { enabled: false },
    }),
    store,
    log: createLog({ write() {}, level: 'fatal', now: () => NOW }),
    appId: github.appId,
    now: () => NOW,
    readDelays: [],
    pageOf: () => null,
    retriesLeft: 0,
    slowAfter: 0,
  };
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await store.close();
  await github.close();
});

async function opened(name: string): Promise<{ driver: RepositoryDriver; task: JudgeTask }> {
  const files = { 'countersign.yml': PAGE, 'locales/en.json': '{}\n' };
  const driver = await github.createRepository({ owner: 'acme', name, files });
  driver.setPermission('dev', 'write');
  driver.setPermission('kim', 'admin');
  await driver.push('topic', {
    as: 'dev',
    message: BY_CLAUDE,
    files: { 'locales/en.json': '{ }\n' },
    from: 'main',
  });
  const number = await driver.openPullRequest({
    head: 'topic',
    base: 'main',
    title: 'x',
    as: 'dev',
  });
  const task: JudgeTask = {
    kind: 'judge',
    installationId: 1,
    owner: 'acme',
    repo: name,
    repositoryId: driver.id,
    number,
    expected: [],
    attempt: 0,
    urgency: 'now',
  };
  return { driver, task };
}

describe('a judgement that takes long', () => {
  test('is in progress meanwhile, and completed once', async () => {
    const { driver, task } = await opened('slow');
    const seen: (string | undefined)[] = [];
    const head = await driver.resolve('topic');
    meanwhile = async () => {
      // Its creation is under way at the same time.
      for (let look = 0; look < 100 && seen.length === 0; look += 1) {
        seen.push(...driver.checkRuns(head).map(({ status }) => status));
        if (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await judgePullRequest(context, task);
    expect(seen).toEqual(['in_progress']);
    expect(driver.checkRuns(head)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  test('of a head that was left behind is cancelled, and the new head is judged', async () => {
    const { driver, task } = await opened('moved');
    const first = await driver.resolve('topic');
    meanwhile = () => driver.push('topic', { as: 'dev', message: 'x', files: { 'a.txt': 'a\n' } });
    await judgePullRequest(context, task);
    const second = await driver.resolve('topic');
    expect(driver.checkRuns(first)).toMatchObject([{ conclusion: 'cancelled' }]);
    expect(driver.checkRuns(second)).toMatchObject([{ conclusion: 'failure' }]);
  });
});

test('a label that a person set, a call of our own and the lines of a note are what the check is about', async () => {
  const page = PAGE.replace(
    'one person }',
    'one person, ours: [{ calls: [sendEmail], means: cannot_undo }] }',
  );
  const files = { 'countersign.yml': page, 'locales/en.json': '{}\n', 'src/a.ts': 'a();\n' };
  const driver = await github.createRepository({ owner: 'acme', name: 'lines', files });
  driver.setPermission('dev', 'write');
  driver.setPermission('kim', 'admin');
  const sha = await driver.push('topic', {
    as: 'dev',
    message: 'Send it',
    files: { 'locales/en.json': '{ }\n', 'src/a.ts': 'a();\nsendEmail();\n' },
    from: 'main',
  });
  const number = await driver.openPullRequest({
    head: 'topic',
    base: 'main',
    title: 'x',
    as: 'dev',
  });
  const task: JudgeTask = {
    kind: 'judge',
    installationId: 1,
    owner: 'acme',
    repo: 'lines',
    repositoryId: driver.id,
    number,
    expected: [],
    attempt: 0,
    urgency: 'now',
  };
  const summary = async (): Promise<string> => {
    await judgePullRequest(context, task);
    return driver.checkRuns(sha).at(-1)?.output?.summary ?? '';
  };
  expect(await summary()).toContain('**Pass:**');

  await driver.writeRef('refs/notes/ai', { [sha]: 'src/a.ts\n  0123456789abcdef 2\n---\n{}\n' });
  const noted = await summary();
  expect(noted).toContain('src/a.ts:2');
  expect(noted).toContain('calls sendEmail in line 2');
  expect(noted).not.toContain('locales/en.json');

  await driver.label(number, 'ai-generated', { as: 'kim' });
  expect(await summary()).toContain('locales/en.json');
});

test('the review label is made where it is missing, once', async () => {
  const { driver, task } = await opened('labels');
  const made = (): readonly (number | undefined)[] =>
    github.requests
      .filter(({ method, path }) => method === 'POST' && path === '/repos/acme/labels/labels')
      .map(({ status }) => status);
  await judgePullRequest(context, task);
  await judgePullRequest(context, task);
  expect(made()).toEqual([201]);
  await driver.label(task.number, 'human-reviewed', { as: 'kim' });
  await judgePullRequest(context, task);
  expect(driver.checkRuns(await driver.resolve('topic'))).toMatchObject([
    { conclusion: 'success' },
  ]);
});

describe('an emergency', () => {
  test('passes, is recorded, and is followed by one issue', async () => {
    const { driver, task } = await opened('fire');
    const issues = (): number =>
      github.requests.filter(
        ({ method, path }) => method === 'POST' && path === '/repos/acme/fire/issues',
      ).length;
    await driver.comment(task.number, 'countersign: emergency the shop is down', { as: 'dev' });
    await judgePullRequest(context, task);
    const head = await driver.resolve('topic');
    expect(driver.checkRuns(head)).toMatchObject([{ conclusion: 'failure' }]);
    expect(issues()).toBe(0);
    await driver.comment(task.number, 'countersign: emergency the shop is down', { as: 'kim' });
    await judgePullRequest(context, task);
    await judgePullRequest(context, task);
    expect(driver.checkRuns(head)).toMatchObject([{ conclusion: 'success' }]);
    expect(driver.checkRuns(head)[0]?.output.summary).toContain('the shop is down');
    expect(issues()).toBe(1);
    const [decision] = await store.decisionsOf(task.repositoryId, task.number);
    expect(JSON.stringify(decision?.evidence)).toContain('emergency');
  });
});
