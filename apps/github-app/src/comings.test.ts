/** What comes and goes around pull requests: pushes past them, new pages, new names, installations that end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ProbotOctokit } from 'probot';
import type { Task } from './task.ts';
import { fanOut } from './tasks/fan-out.ts';
import { startWorld } from './world.test-support.ts';
import type { World, WorldPullRequest } from './world.test-support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world.close();
  expect(world.github.violations).toEqual([]);
});

const page = (mode: string): string => `version: 1
owner: "@acme/security"
next_review: 2026-08-15
mode: ${mode}
ai_tools: { others: block, approved: [{ tool: claude-code }] }
human_check: { applies_to: ai, customers_see_it: one person }
`;
const TEXT = 'locales/en.json';
const FILES = { 'countersign.yml': page('block'), [TEXT]: '{ "hello": "Hello" }\n' };
const BY_CLAUDE = 'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const CHANGE = { message: BY_CLAUDE, files: { [TEXT]: '{ "hello": "Good day" }\n' } };

const conclusionOf = async (pull: WorldPullRequest) => (await pull.check()).conclusion;

async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 8_000; !holds();) {
    if (performance.now() > end) throw new Error('it never came to hold');
    await sleep(20);
  }
}

/** What GitHub sent last of this kind, as if it came late. */
async function late(event: string): Promise<void> {
  const last = world.github.deliveries.findLast((one) => one.event === event);
  expect(await world.deliver(event, last?.payload as object)).toBe(200);
  await world.settled();
}

describe('past the check', () => {
  const bypasses = async (id: number) =>
    (await world.store.bypassesOf(id)).map(({ why, actor, branch, number }) => [
      why,
      actor,
      branch,
      number,
    ]);

  test.each([
    ['a protected branch', true, [['it was pushed past the pull requests', 'kim', 'main', null]]],
    ['a branch that nobody protects', false, []],
  ])('a push to %s', async (_name, isProtected, want) => {
    const { driver } = await world.repository(FILES);
    if (isProtected) driver.protectBranch('main');
    await driver.push('main', { files: { a: 'x\n' }, message: 'In a hurry', as: 'kim' });
    await world.settled();
    expect(await bypasses(driver.id)).toEqual(want);
  });

  test('a push to another protected branch counts once pull requests are judged for it', async () => {
    const repo = await world.repository(FILES);
    const { driver } = repo;
    await driver.push('release', { files: { a: '1\n' }, message: 'R', as: 'kim', from: 'main' });
    driver.protectBranch('release');
    await driver.push('release', { files: { a: '2\n' }, message: 'R', as: 'kim' });
    await world.settled();
    expect(await bypasses(driver.id)).toEqual([]);
    await conclusionOf(await repo.openPullRequest({ ...CHANGE, base: 'release' }));
    await driver.push('release', { files: { a: '3\n' }, message: 'R', as: 'kim' });
    await world.settled();
    expect(await bypasses(driver.id)).toHaveLength(1);
  });

  test('a merge of what was stopped, and not of what passed', async () => {
    const repo = await world.repository(FILES);
    const stopped = await repo.openPullRequest(CHANGE);
    expect(await conclusionOf(stopped)).toBe('failure');
    await repo.driver.mergePullRequest(stopped.number, { as: 'kim' });
    const passed = await repo.openPullRequest({ message: 'By hand', files: { b: 'x\n' } });
    expect(await conclusionOf(passed)).toBe('success');
    await repo.driver.mergePullRequest(passed.number, { as: 'kim' });
    await world.settled();
    expect(await bypasses(repo.driver.id)).toEqual([
      [`#${stopped.number} was merged although its check had failed (block)`, 'kim', 'main', 1],
    ]);
    // Told twice, recorded once.
    for (const { guid, event } of world.github.deliveries)
      if (event === 'pull_request') world.github.redeliver(guid);
    await world.settled();
    expect(await bypasses(repo.driver.id)).toHaveLength(1);
  });

  test('a merge that nobody judged', async () => {
    const repo = await world.repository(FILES);
    world.github.webhook(null);
    const pull = await repo.openPullRequest(CHANGE);
    await world.restart();
    await repo.driver.mergePullRequest(pull.number, { as: 'kim' });
    await world.settled();
    expect(await bypasses(repo.driver.id)).toEqual([
      [`#${pull.number} was merged without a decision`, 'kim', 'main', 1],
    ]);
  });
});

describe('a page that changes', () => {
  test('is applied to what is open into its branch', async () => {
    const repo = await world.repository(FILES);
    const pulls: WorldPullRequest[] = [];
    for (let index = 0; index < 3; index += 1) pulls.push(await repo.openPullRequest(CHANGE));
    await repo.driver.push('other', { files: {}, message: 'O', as: 'kim', from: 'main' });
    const elsewhere = await repo.openPullRequest({ ...CHANGE, base: 'other' });
    for (const pull of [...pulls, elsewhere]) expect(await conclusionOf(pull)).toBe('failure');
    await repo.driver.push('main', {
      files: { 'countersign.yml': page('warn') },
      message: 'Gentler',
      as: 'kim',
    });
    for (const pull of pulls) expect(await conclusionOf(pull)).toBe('success');
    expect(await conclusionOf(elsewhere)).toBe('failure');
  });

  test('is asked for oldest first, in the background, and for its branch alone', async () => {
    const repo = await world.repository(FILES);
    const { driver } = repo;
    await driver.push('other', { files: {}, message: 'O', as: 'kim', from: 'main' });
    for (const base of ['main', 'other', 'main', 'main'])
      await repo.openPullRequest({ ...CHANGE, base });
    await world.settled();
    const installationId = world.installationOf('acme');
    const asked: Task[] = [];
    await fanOut(
      {
        client: new ProbotOctokit({
          auth: { token: world.github.token(installationId) },
          baseUrl: world.github.baseUrl,
        }),
        store: world.store,
        enqueue: async (tasks) => void asked.push(...tasks),
      },
      {
        kind: 'fan-out',
        installationId,
        owner: driver.owner,
        repo: driver.name,
        repositoryId: driver.id,
        branch: 'main',
        attempt: 0,
        urgency: 'background',
      },
    );
    expect(asked.map((task) => ('number' in task ? task.number : null))).toEqual([1, 3, 4]);
    expect(new Set(asked.map(({ kind, urgency }) => `${kind} ${urgency}`))).toEqual(
      new Set(['judge background']),
    );
  });

  test("the organisation's is applied everywhere", async () => {
    const first = await world.repository({ [TEXT]: '{ "hello": "Hello" }\n' }, { owner: 'wide' });
    const second = await world.repository({ [TEXT]: '{ "hello": "Hello" }\n' }, { owner: 'wide' });
    const pulls = [await first.openPullRequest(CHANGE), await second.openPullRequest(CHANGE)];
    for (const pull of pulls) expect(await conclusionOf(pull)).toBe('success');
    const organisation = await world.repository({ a: 'x\n' }, { owner: 'wide', name: '.github' });
    await organisation.driver.push('main', {
      files: { 'countersign.yml': page('block') },
      message: 'Our page',
      as: 'kim',
    });
    for (const pull of pulls) expect(await conclusionOf(pull)).toBe('failure');
  });

  test('waits while GitHub leaves few requests, and what somebody waits for does not', async () => {
    const repo = await world.repository(FILES, { owner: 'tight' });
    const waiting = await repo.openPullRequest(CHANGE);
    const wanted = await repo.openPullRequest({
      ...CHANGE,
      files: { [TEXT]: '{ "hello": "Good evening" }\n' },
    });
    expect(await conclusionOf(waiting)).toBe('failure');
    world.github.leave({ remaining: 100, limit: 5_000, seconds: 2 });
    await wanted.rerun();
    expect(await conclusionOf(wanted)).toBe('failure');
    await repo.driver.push('main', {
      files: { 'countersign.yml': page('warn') },
      message: 'Gentler',
      as: 'kim',
    });
    await wanted.rerun();
    await until(() => wanted.conclusions().flat().includes('success'));
    expect(waiting.conclusions()).toEqual([['failure']]);
    world.github.leave(null);
    await until(() => waiting.conclusions().flat().includes('success'));
  });
});

describe('another name', () => {
  test('a renamed repository is found by its id, whether it was told or not', async () => {
    const repo = await world.repository(FILES);
    const pull = await repo.openPullRequest(CHANGE);
    const { id, headSha } = await pull.check();
    repo.driver.rename('renamed-once', { as: 'kim' });
    await pull.label('human-reviewed', 'kim');
    expect(await pull.check()).toMatchObject({ id, headSha, conclusion: 'success' });
    expect(await world.store.repositoryOf(repo.driver.id)).toMatchObject({ name: 'renamed-once' });
    world.github.webhook(null);
    repo.driver.rename('renamed-twice', { as: 'kim' });
    await world.restart();
    await pull.unlabel('human-reviewed', 'kim');
    expect(await pull.check()).toMatchObject({ id, conclusion: 'failure' });
    expect(pull.conclusions()).toEqual([['failure']]);
    const all = await pull.decisions();
    expect(all.length).toBeGreaterThanOrEqual(3);
  });

  test('a transferred repository keeps its decisions, and its new owner judges by his page', async () => {
    const repo = await world.repository(FILES, { owner: 'giver' });
    await world.repository({ a: 'x\n' }, { owner: 'taker' });
    const pull = await repo.openPullRequest(CHANGE);
    expect(await conclusionOf(pull)).toBe('failure');
    const { length } = await pull.decisions();
    repo.driver.transfer('taker', { as: 'kim' });
    await pull.label('human-reviewed', 'kim');
    expect(await conclusionOf(pull)).toBe('success');
    const decisions = await pull.decisions();
    expect(decisions.length).toBeGreaterThan(length);
    expect(new Set(decisions.map(({ repository }) => repository.split('/')[0]))).toEqual(
      new Set(['giver', 'taker']),
    );
    expect(await world.store.repositoryOf(repo.driver.id)).toMatchObject({
      owner: 'taker',
      removedAt: null,
    });
  });
});

describe('an installation', () => {
  test('that is suspended is left alone, and caught up with when that ends', async () => {
    const repo = await world.repository(FILES, { owner: 'paused' });
    const installed = world.installationOf('paused');
    const pull = await repo.openPullRequest(CHANGE);
    expect(await conclusionOf(pull)).toBe('failure');
    world.github.suspend(installed);
    await world.settled();
    expect(await world.store.installationState(installed)).toMatchObject({ kind: 'suspended' });
    const before = world.github.requests.length;
    await pull.push({ message: 'By hand', files: { a: 'x\n' } });
    await world.settled();
    expect(world.github.requests.length).toBe(before);
    world.github.unsuspend(installed);
    expect((await pull.check()).conclusion).toBe('failure');
    expect(await world.store.installationState(installed)).toMatchObject({ kind: 'active' });
  });

  test('whose suspension was not told of shows it by its tokens', async () => {
    const repo = await world.repository(FILES, { owner: 'silent' });
    const installed = world.installationOf('silent');
    const pull = await repo.openPullRequest(CHANGE);
    await pull.check();
    world.github.webhook(null);
    world.github.suspend(installed);
    await world.restart();
    await late('pull_request');
    expect(await world.store.installationState(installed)).toMatchObject({ kind: 'suspended' });
  });

  test('that is deleted is not asked for again, and its record stays', async () => {
    const repo = await world.repository(FILES, { owner: 'leaving' });
    const installed = world.installationOf('leaving');
    const pull = await repo.openPullRequest(CHANGE);
    await pull.check();
    world.github.uninstall(installed);
    await world.settled();
    expect(await world.store.installationState(installed)).toMatchObject({ kind: 'deleted' });
    const before = world.github.requests.length;
    await late('pull_request');
    expect(world.github.requests.length).toBe(before);
    expect((await pull.decisions()).length).toBeGreaterThanOrEqual(1);
  });
});
