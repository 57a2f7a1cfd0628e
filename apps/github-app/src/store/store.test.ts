import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Client } from 'pg';
import { rowsOf } from './connection.ts';
import { openMemoryStore } from './memory-store.test-support.ts';
import { openPostgresStore, TEST_DATABASE_URL } from './postgres-store.test-support.ts';
import type { Store } from './store.ts';

const server = TEST_DATABASE_URL;
/** The same tables and the same code on both. */
const STORES: readonly { name: string; open: () => Promise<Store> }[] = [
  { name: 'embedded', open: openMemoryStore },
  ...(server === undefined ? [] : [{ name: 'Postgres', open: () => openPostgresStore(server) }]),
];

const MORE_THAN_A_POOL_HAS = 13;
const HEAD = 'a'.repeat(40);
const run = {
  repositoryId: 1,
  headSha: HEAD,
  name: 'Countersign',
  checkRunId: 5,
  installationId: 9,
  owner: 'acme',
  repo: 'shop',
  number: 3,
  completedAt: null,
  conclusion: null,
};

describe.each(STORES)('the store, $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('a delivery is taken once, for each App', async () => {
    const delivery = { appId: 1, guid: 'g', event: 'pull_request' };
    expect(await store.keepDeliveries([delivery])).toEqual(new Set(['g']));
    expect(await store.keepDeliveries([delivery, { ...delivery, guid: 'h' }])).toEqual(
      new Set(['h']),
    );
    // Two Apps hear of one event under one GUID.
    expect(await store.keepDeliveries([{ ...delivery, appId: 2 }])).toEqual(new Set(['g']));
    expect(await store.knownDeliveries(1, ['g', 'unknown'])).toEqual(new Set(['g']));
  });

  test('a head was pushed when it was first announced', async () => {
    const key = { repositoryId: 1, number: 3, sha: HEAD };
    expect(await store.pushedAt(key)).toBeNull();
    const first = new Date('2026-01-01T00:00:00Z');
    await store.recordPushes([{ ...key, pushedAt: first }]);
    await store.recordPushes([{ ...key, pushedAt: new Date('2026-01-02T00:00:00Z') }]);
    expect(await store.pushedAt(key)).toEqual(first);
    expect(await store.pushedAt({ ...key, number: 4 })).toBeNull();
  });

  test('check runs that were begun are known until they are completed', async () => {
    const key = { repositoryId: 1, headSha: HEAD, name: 'Countersign' };
    expect(await store.checkRunOf(key)).toBeNull();
    await store.saveCheckRun(run);
    expect(await store.unfinishedCheckRuns(0)).toMatchObject([run]);
    const completed = {
      ...run,
      completedAt: new Date('2026-01-01T00:00:00Z'),
      conclusion: 'success',
    };
    await store.saveCheckRun(completed);
    expect(await store.unfinishedCheckRuns(0)).toEqual([]);
    expect(await store.checkRunOf(key)).toMatchObject(completed);
  });

  test('a check run of an installation that is gone is nobody’s to finish', async () => {
    const other = { ...run, installationId: 77, number: 8, headSha: 'e'.repeat(40) };
    await store.saveCheckRun(other);
    expect(await store.unfinishedCheckRuns(0)).toMatchObject([other]);
    expect(await store.unfinishedCheckRuns(3_600)).toEqual([]);
    await store.saveInstallation(77, 'deleted');
    expect(await store.unfinishedCheckRuns(0)).toEqual([]);
  });

  test('an installation is left alone for the longest time that was named', async () => {
    expect(await store.installationState(5)).toEqual({ kind: 'active' });
    await store.pauseInstallation(5, 60);
    await store.pauseInstallation(5, 1);
    const state = await store.installationState(5);
    expect(state.kind === 'paused' && state.seconds).toBeGreaterThan(50);
    await store.saveInstallation(5, 'suspended');
    expect(await store.installationState(5)).toEqual({ kind: 'suspended' });
    expect(await store.activeInstallations()).not.toContain(5);
  });

  test('a repository keeps its id whatever it is called', async () => {
    const repository = {
      id: 4,
      installationId: 9,
      owner: 'acme',
      name: 'old',
      defaultBranch: 'main',
      archived: false,
    };
    await store.saveRepositories([repository, { ...repository, name: 'new' }]);
    expect(await store.repositoryOf(4)).toMatchObject({ name: 'new', removedAt: null });
    expect(await store.repositoriesOf(9)).toMatchObject([{ id: 4 }]);
    expect(await store.activeInstallations()).toContain(9);
    await store.removeRepositories([4]);
    expect(await store.repositoriesOf(9)).toEqual([]);
    await store.saveRepositories([repository]);
    expect(await store.repositoriesOf(9)).toMatchObject([{ name: 'old' }]);
  });

  test('a chore is one instance’s turn at a time', async () => {
    const taken = await Promise.all(['a', 'a', 'b'].map((name) => store.takeChore(name, 60)));
    expect(taken.filter(Boolean)).toHaveLength(2);
    expect(await store.takeChore('a', 0)).toBe(true);
  });

  test('a connection that ends as a transaction begins is not missing afterwards', async () => {
    const { database, pool } = store.connection;
    const one = () => database.transaction((within) => rowsOf(within, sql`select 1 as one`));
    for (let time = 0; time < MORE_THAN_A_POOL_HAS; time += 1) {
      pool?.once('acquire', (client) => void (client as Client).end());
      await one().catch(() => undefined);
    }
    expect(await one()).toEqual([{ one: 1 }]);
    expect(pool?.totalCount).toBe(pool?.idleCount);
  });

  test('one at a time holds a name, and a fault lets it go', async () => {
    const events: string[] = [];
    const hold = (name: string, what: string, fault: boolean): Promise<void> =>
      store.exclusively(name, async () => {
        events.push(`${what} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        events.push(`${what} ends`);
        if (fault) throw new Error(what);
      });
    const [first, second] = await Promise.allSettled([
      hold('x', 'first', true),
      hold('x', 'second', false),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  test('decisions are appended and found by pull request and by head', async () => {
    const entry = {
      decidedAt: new Date('2026-01-01T00:00:00Z'),
      repositoryId: 1,
      repository: 'acme/shop',
      number: 3,
      headSha: HEAD,
      baseSha: 'b'.repeat(40),
      baseRef: 'main',
      policyHash: null,
      mode: null,
      outcome: 'block',
      conclusion: 'failure',
      checkRunId: 5,
      evidence: { rules: [{ id: 'human-check', why: 'Ünïcode' }] },
    };
    await store.appendDecision({ ...entry, policy: null });
    await store.appendDecision({ ...entry, outcome: 'pass', policy: null });
    expect(await store.decisionsOf(1, 3)).toMatchObject([
      { ...entry, outcome: 'pass' },
      { ...entry, outcome: 'block' },
    ]);
    expect(await store.pullRequestsOfHead(1, HEAD)).toEqual([3]);
    expect(await store.pullRequestsOfHead(2, HEAD)).toEqual([]);
  });
});
