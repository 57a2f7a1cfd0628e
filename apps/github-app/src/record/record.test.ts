import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mergePolicy, parsePage } from '@countersign/policy';
import type { Policy } from '@countersign/policy';
import { simulateGitHub } from '@countersign/testkit';
import { sql } from 'drizzle-orm';
import { Probot } from 'probot';
import { createLog } from '../log.ts';
import { octokitFor } from '../octokit.ts';
import { rowsOf } from '../store/connection.ts';
import { openMemoryStore } from '../store/memory-store.test-support.ts';
import { openPostgresStore, TEST_DATABASE_URL } from '../store/postgres-store.test-support.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { copyRecord } from './copy.ts';
import { exportLines } from './export.ts';
import type { DecisionEntry } from './record.ts';
import { verifyRecord } from './verify.ts';
import type { Verified } from './verify.ts';
import { createWriteCopy } from './write-copy.ts';

const TODAY = '2026-06-01';
const server = TEST_DATABASE_URL;
/** The same chain on both; over Postgres several instances write it. */
const STORES: readonly { name: string; open: () => Promise<Store> }[] = [
  { name: 'embedded', open: openMemoryStore },
  ...(server === undefined ? [] : [{ name: 'Postgres', open: () => openPostgresStore(server) }]),
];

function policyOf(record: string): Policy {
  const text = `version: 1\nowner: "@acme/ana"\nnext_review: 2026-07-01\nmode: block\n${record}`;
  const { page, problems } = parsePage(text, 'countersign.yml');
  if (page === null) throw new Error(JSON.stringify(problems));
  const now = new Date('2026-06-01T00:00:00Z');
  return mergePolicy({
    organisation: null,
    repository: { page, file: 'countersign.yml', origin: 'repository' },
    now,
  });
}

let counter = 0;
function entryOf(more: Partial<DecisionEntry> = {}): DecisionEntry {
  counter += 1;
  return {
    decidedAt: new Date(Date.UTC(2026, 0, counter, 12)),
    repositoryId: 1,
    repository: 'acme/shop',
    number: counter,
    headSha: 'a'.repeat(40),
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    policyHash: more.policy?.hash ?? null,
    mode: 'block',
    outcome: 'block',
    conclusion: 'failure',
    checkRunId: 5,
    evidence: {
      summary: '=Ünïcode, "quoted"',
      rules: [{ id: 'human-check', why: 'a\u0000b\ud800' }],
    },
    policy: null,
    ...more,
  };
}

async function verify(store: Store, copies: readonly string[] = []): Promise<Verified> {
  const head = await store.recordHead();
  return verifyRecord(store.recordLines({}), { today: TODAY, head, copies });
}

async function gather(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe.each(STORES)('the record, $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('every decision is an entry, and writers at the same time keep one chain', async () => {
    await Promise.all(Array.from({ length: 12 }, () => store.appendDecision(entryOf())));
    const verified = await verify(store);
    expect(verified.problems).toEqual([]);
    expect(verified.entries).toBe(12);
  });

  test.each([
    [
      'a changed outcome',
      sql`update record_entry set body = replace(body, '"block"', '"pass"') where seq = 3`,
      3,
    ],
    ['a removed entry', sql`delete from record_entry where seq = 5`, 5],
    ['contents that are gone too early', sql`update record_entry set body = null where seq = 7`, 7],
    [
      'a page that shows something else',
      sql`update decision set outcome = 'pass' where id = (select decision_id from record_entry where seq = 9)`,
      9,
    ],
    [
      'a decision that is not shown any more',
      sql`delete from decision where id = (select decision_id from record_entry where seq = 11)`,
      11,
    ],
    ['an end that was cut off', sql`delete from record_entry where seq = 12`, 12],
  ])('%s is found', async (_, tampering, seq) => {
    const { database } = store.connection;
    const rollback = new Error('back');
    const inside = database.transaction(async (transaction) => {
      await transaction.execute(tampering);
      const { createRecord } = await import('./record.ts');
      const record = createRecord(transaction);
      const head = await record.recordHead();
      const { problems } = await verifyRecord(record.recordLines({}), {
        today: TODAY,
        head,
        copies: [],
      });
      expect(problems.map((one) => one.seq)).toContain(seq);
      throw rollback;
    });
    await expect(inside).rejects.toThrow('back');
    expect((await verify(store)).problems).toEqual([]);
  });

  test('contents end with their retention, and the chain stays whole', async () => {
    const policy = policyOf('record: { keep: 30 days }');
    const evidence = { summary: 'short' };
    await store.appendDecision(
      entryOf({ policy, evidence, decidedAt: new Date('2026-04-30T12:00:00Z') }),
    );
    await store.appendDecision(
      entryOf({ policy, evidence, decidedAt: new Date('2026-05-20T12:00:00Z') }),
    );
    expect(await store.endRetention(TODAY)).toBe(1);
    expect(await store.endRetention(TODAY)).toBe(0);
    const verified = await verify(store);
    expect(verified.problems).toEqual([]);
    expect([verified.entries, verified.ended]).toEqual([14, 1]);
  });
});

const withPostgres = server === undefined ? [] : [server];
describe.each(withPostgres)('two instances over one Postgres', (address) => {
  test('keep one chain', async () => {
    const first = await openPostgresStore(address);
    const rows = await rowsOf<{ name: string }>(
      first.connection.database,
      sql`select current_database() as name`,
    );
    const url = new URL(address);
    url.pathname = `/${rows[0]?.name ?? ''}`;
    const second = await openStore({ kind: 'postgres', url: url.href });
    const evidence = {};
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? first : second).appendDecision(entryOf({ evidence })),
      ),
    );
    const verified = await verify(first);
    expect(verified.problems).toEqual([]);
    expect(verified.entries).toBe(40);
    await second.close();
    await first.close();
  });
});

describe('files of the record', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openMemoryStore();
    for (const number of [1, 1, 2, 3])
      await store.appendDecision(
        entryOf({
          number,
          evidence: { summary: '=HYPERLINK("http://x")' },
          decidedAt: new Date(Date.UTC(2026, 2, number, 12)),
        }),
      );
  });
  afterAll(() => store.close());
  const read = () => store.recordLines({});

  test('a table of a period, in which nothing is a formula', async () => {
    const csv = await gather(exportLines(read, { format: 'csv', sample: null, seed: '' }));
    expect(csv).toHaveLength(5);
    expect(csv[0]).toMatch(/^seq,at,kind,repository,pull_request,/);
    expect(csv[1]).toContain(`,"'=HYPERLINK(""http://x"")",`);
  });

  test('a sample is of pull requests, with all that was decided, and can be drawn again', async () => {
    const draw = (seed: string) => gather(exportLines(read, { format: 'jsonl', sample: 1, seed }));
    const sizes = new Set<number>();
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const drawn = await draw(seed);
      expect(await draw(seed)).toEqual(drawn);
      sizes.add(drawn.length);
    }
    expect(sizes).toEqual(new Set([1, 2]));
  });

  test('a part is whole by itself', async () => {
    const part = store.recordLines({
      from: '2026-03-02T00:00:00.000Z',
      to: '2026-03-03T00:00:00.000Z',
    });
    const verified = await verifyRecord(part, { today: TODAY, head: null, copies: [] });
    expect([verified.entries, verified.problems]).toEqual([1, []]);
  });
});

describe('copies in a repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-copy-'));
  let store: Store;
  beforeAll(async () => {
    store = await openMemoryStore();
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('one commit a batch, by a token for that repository; what cannot be reached is said', async () => {
    const github = await simulateGitHub();
    github.createOrganisation({ login: 'acme' });
    const log = createLog({ write: () => {}, level: 'fatal', now: () => new Date() });
    const probot = new Probot({
      appId: github.appId,
      privateKey: github.privateKey,
      secret: 'unused here',
      baseUrl: github.baseUrl,
      Octokit: octokitFor('immediate'),
      logLevel: 'fatal',
    });
    const write = createWriteCopy({
      app: () => probot.auth(),
      clientOf: (token) =>
        new (octokitFor('immediate'))({ auth: { token }, baseUrl: github.baseUrl }),
    });
    const copy = () => copyRecord({ store, log, now: () => new Date(), write });
    const problem = async (): Promise<string | null> => {
      const rows = await rowsOf<{ problem: string | null }>(
        store.connection.database,
        sql`select problem from record_copy`,
      );
      return rows[0]?.problem ?? null;
    };

    const policy = policyOf('record: { where: repository acme/evidence }');
    const elsewhere = policyOf('record: { where: repository other/evidence }');
    await store.appendDecision(entryOf({ policy }));
    await store.appendDecision(
      entryOf({ repository: 'acme/quiet', evidence: { summary: 'hush' } }),
    );
    await store.appendDecision(entryOf({ policy: elsewhere }));
    await copy();
    expect(await problem()).toBe('the App is not installed on it');

    github.install({ owner: 'acme' });
    const evidence = await github.createRepository({ owner: 'acme', name: 'evidence', files: {} });
    await copy();
    await copy();
    expect(await problem()).toBeNull();
    await store.appendDecision(entryOf({ policy }));
    await copy();
    const written = github.requests.filter(({ method }) => method === 'PUT');
    expect(written.map(({ status }) => status)).toEqual([201, 201]);

    execFileSync('git', ['clone', '-q', evidence.gitDir, join(folder, 'evidence')]);
    const whole = await verify(store, [join(folder, 'evidence')]);
    expect(whole.problems).toEqual([]);
    expect(whole.copies.map(({ entries }) => entries)).toEqual([4]);
    // The contents of pages that do not name it are not in it.
    const searched = spawnSync('git', ['grep', '-q', 'hush'], { cwd: join(folder, 'evidence') });
    expect(searched.status).toBe(1);
    expect(github.violations).toEqual([]);
    await github.close();
  });

  test('a chain that was written anew is found by its copy', async () => {
    const forged = await openMemoryStore();
    for (let number = 0; number < 4; number += 1)
      await forged.appendDecision(entryOf({ outcome: 'pass' }));
    expect((await verify(forged)).problems).toEqual([]);
    const found = await verify(forged, [join(folder, 'evidence')]);
    expect(found.problems.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    await forged.close();
  });

  test('a line that is none is an error, and never a pass', async () => {
    writeFileSync(join(folder, 'evidence', 'x.jsonl'), '{"seq":1}\n');
    await expect(verify(store, [join(folder, 'evidence')])).rejects.toThrow(
      /x\.jsonl:1 is no line/,
    );
    await expect(verify(store, [mkdtempSync(join(folder, 'empty-'))])).rejects.toThrow(
      /holds no file/,
    );
  });
});
