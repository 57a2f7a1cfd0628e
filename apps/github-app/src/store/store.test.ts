import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openMemoryStore } from './memory-store.test-support.ts';
import { openPostgresStore, TEST_DATABASE_URL } from './postgres-store.test-support.ts';
import type { Store } from './store.ts';

const server = TEST_DATABASE_URL;
/** The same tables and the same code on both. */
const STORES: readonly { name: string; open: () => Promise<Store> }[] = [
  { name: 'embedded', open: openMemoryStore },
  ...(server === undefined ? [] : [{ name: 'Postgres', open: () => openPostgresStore(server) }]),
];

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

  test('a delivery is done once; one that was interrupted is accepted again', async () => {
    const key = { appId: 1, guid: 'g' };
    const delivery = { ...key, event: 'pull_request' };
    expect(await store.acceptDelivery(delivery)).toBe('accepted');
    expect(await store.acceptDelivery(delivery)).toBe('accepted');
    await store.markHandled([key]);
    expect(await store.acceptDelivery(delivery)).toBe('already-handled');
    // Two Apps hear of one event under one GUID.
    expect(await store.acceptDelivery({ ...delivery, appId: 2 })).toBe('accepted');
  });

  test('a head was pushed when it was first announced', async () => {
    const key = { repositoryId: 1, number: 3, sha: HEAD };
    expect(await store.pushedAt(key)).toBeNull();
    const first = new Date('2026-01-01T00:00:00Z');
    await store.recordPush(key, first);
    await store.recordPush(key, new Date('2026-01-02T00:00:00Z'));
    expect(await store.pushedAt(key)).toEqual(first);
    expect(await store.pushedAt({ ...key, number: 4 })).toBeNull();
  });

  test('check runs that were begun are known until they are completed', async () => {
    const key = { repositoryId: 1, headSha: HEAD, name: 'Countersign' };
    expect(await store.checkRunOf(key)).toBeNull();
    await store.saveCheckRun(run);
    expect(await store.unfinishedCheckRuns()).toMatchObject([run]);
    const completed = {
      ...run,
      completedAt: new Date('2026-01-01T00:00:00Z'),
      conclusion: 'success',
    };
    await store.saveCheckRun(completed);
    expect(await store.unfinishedCheckRuns()).toEqual([]);
    expect(await store.checkRunOf(key)).toMatchObject(completed);
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
    await store.appendDecision(entry);
    await store.appendDecision({ ...entry, outcome: 'pass' });
    expect(await store.decisionsOf(1, 3)).toMatchObject([
      { ...entry, outcome: 'pass' },
      { ...entry, outcome: 'block' },
    ]);
    expect(await store.pullRequestsOfHead(1, HEAD)).toEqual([3]);
    expect(await store.pullRequestsOfHead(2, HEAD)).toEqual([]);
  });
});
