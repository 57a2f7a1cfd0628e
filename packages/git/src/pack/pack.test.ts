import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MissedBlob } from '@countersign/detectors';
import type { GitRepo } from '@countersign/testkit';
import { opened, repositories } from '../change.test-support.ts';
import { openBlobStore } from './blob-store.ts';
import { createDeltaReader } from './delta.ts';
import { openPacks } from './open-packs.ts';
import { readPackIndex } from './pack-index.ts';
import { planStore } from './store-plan.ts';
import type { StorePlan } from './store-plan.ts';

const made = repositories();
afterAll(() => made.disposeAll());

const LIMIT = 1_000_000;

/** A file of many versions in one pack, its newest version whole and the others made from it one after the other. */
async function chain(): Promise<GitRepo> {
  const lines = Array.from({ length: 400 }, (_, at) => `line ${at} ${(at * 7919) % 10_007}`);
  const repo = await made.make({ 'a.txt': lines.join('\n'), 'other.txt': 'nothing like it\n' });
  for (let version = 1; version < 12; version += 1) {
    lines[version * 30] = `changed in version ${version}`;
    lines.splice(version * 17, 1, `${version}`, 'one more');
    await repo.write('a.txt', lines.join('\n'));
    await repo.commit(`version ${version}`);
  }
  await repo.git('repack', '-adfq', '--depth=50', '--window=50');
  await repo.git('prune-packed');
  return repo;
}

const planOf = async (repo: GitRepo): Promise<StorePlan> => {
  const plan = planStore(await opened(repo), 'sha1');
  if (plan === null) throw new Error('the store cannot be read');
  return plan;
};

/** Walks everything; each content told is checked against its name. */
function walk(plan: StorePlan, limit = LIMIT) {
  const store = openBlobStore(plan, limit);
  const told: string[] = [];
  const missed: MissedBlob[] = [];
  let derived = 0;
  const check = (id: string, bytes: Uint8Array): void => {
    const name = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    expect(name).toBe(id);
    told.push(id);
  };
  for (let family = 0; family < store.families; family += 1)
    store.visit<number>(family, {
      whole({ id, bytes }) {
        check(id, bytes);
        return bytes.length;
      },
      derived({ id, bytes }, base, segments) {
        check(id, bytes);
        derived += 1;
        let at = 0;
        for (let index = 0; index < segments.length; index += 3) {
          expect(segments[index]).toBe(at);
          at += segments[index + 1] ?? 0;
          const source = segments[index + 2] ?? 0;
          if (source >= 0) expect(source + (segments[index + 1] ?? 0)).toBeLessThanOrEqual(base);
        }
        expect(at).toBe(bytes.length);
        return bytes.length;
      },
      missed: (miss) => void missed.push(miss),
    });
  store.close();
  return { told, missed, derived };
}

const packIn = (repo: GitRepo, end: '.pack' | '.idx'): string => {
  const folder = join(repo.dir, '.git/objects/pack');
  const name = readdirSync(folder).find((one) => one.endsWith(end));
  if (name === undefined) throw new Error('there is no pack');
  chmodSync(join(folder, name), 0o644);
  return join(folder, name);
};

/** Entry of a pack whose base is whole, and what is made from it. */
function damagedEntry({ packs: [pack] }: StorePlan): {
  readonly at: number;
  readonly lost: number;
} {
  if (pack === undefined) throw new Error('there is no pack');
  const { bases, offsets, headers } = pack.entries;
  const entry = bases.findIndex((base) => base >= 0 && bases[base] === -1);
  let lost = 0;
  for (let one = 0; one < bases.length; one += 1)
    for (let base = one; base >= 0; base = bases[base] ?? -1) if (base === entry) lost += 1;
  return { at: (offsets[entry] ?? 0) + (headers[entry] ?? 0), lost };
}

async function readRest(repo: GitRepo, ids: readonly string[]): Promise<readonly string[]> {
  const answers: string[] = [];
  for await (const { blob, content } of openPacks(await opened(repo))?.readBlobs(ids, LIMIT) ?? [])
    answers.push(`${blob} ${content.kind === 'skipped' ? content.reason : content.kind}`);
  return answers;
}

describe('an object store', () => {
  test('tells every blob once, as it is', async () => {
    const repo = await chain();
    const { told, missed, derived } = walk(await planOf(repo));
    const listed = (await repo.git('cat-file', '--batch-all-objects', '--batch-check'))
      .split('\n')
      .filter((line) => line.includes(' blob '))
      .map((line) => line.slice(0, 40));
    expect(told.toSorted()).toEqual(listed.toSorted());
    expect(derived).toBe(11);
    expect(missed).toEqual([]);
  });

  test.each([
    { name: 'a broken stream', damage: (pack: Buffer, at: number) => pack.writeUInt8(0xff, at) },
    { name: 'wrong data', damage: (pack: Buffer, at: number) => pack.fill(0x2a, at + 4, at + 20) },
    {
      name: 'another size than the header says',
      damage: (pack: Buffer, at: number) => {
        // The byte before holds the end of the base's offset; the header's first byte holds four bits of the size.
        let header = at - 1;
        while ((pack[header - 1] ?? 0) >= 0x80) header -= 1;
        pack[header - 1] = (pack[header - 1] ?? 0) ^ 0x01;
      },
    },
  ])('$name: it and what is made from it are missed, nothing else', async ({ damage }) => {
    const repo = await chain();
    const whole = await planOf(repo);
    const { at, lost } = damagedEntry(whole);
    const path = packIn(repo, '.pack');
    const pack = readFileSync(path);
    damage(pack, at);
    writeFileSync(path, pack);
    const { told, missed } = walk(await planOf(repo));
    expect(missed.length).toBeGreaterThanOrEqual(lost);
    expect(told.length + missed.length).toBe(13);
    expect(missed.every(({ skipped }) => skipped === null)).toBe(true);
    const rest = await readRest(
      repo,
      missed.map(({ id }) => id),
    );
    expect(rest).toHaveLength(missed.length);
    expect(rest[0]).toMatch(/ missing-object$/);
  });

  test('a pack that was cut short', async () => {
    const repo = await chain();
    const path = packIn(repo, '.pack');
    truncateSync(path, 700);
    const plan = await planOf(repo);
    const { told, missed } = walk(plan);
    expect(
      told.length + new Set([...missed.map(({ id }) => id), ...plan.lost]).size,
    ).toBeGreaterThanOrEqual(13);
  });

  test('a content over the limit is skipped, what is made from it is left to git', async () => {
    const repo = await made.make({ 'a.txt': `${'0123456789abcdef\n'.repeat(500)}one` });
    await repo.write('a.txt', '0123456789abcdef\n'.repeat(450));
    await repo.commit('smaller');
    await repo.git('repack', '-adfq');
    const { told, missed } = walk(await planOf(repo), 8000);
    expect(told).toHaveLength(0);
    expect(
      missed
        .map(({ skipped }) => skipped?.reason ?? 'left to git')
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['left to git', 'too-large']);
  });

  test.each([
    { name: 'of an unknown version', change: (index: Buffer) => void index.writeUInt32BE(3, 4) },
    { name: 'that is cut short', change: (index: Buffer) => index.subarray(0, 1100) },
    { name: 'that is empty', change: () => Buffer.alloc(0) },
  ])('an index $name: only git can say', async ({ change }) => {
    const repo = await chain();
    const path = packIn(repo, '.idx');
    const index = readFileSync(path);
    writeFileSync(path, change(index) ?? index);
    expect(planStore(await opened(repo), 'sha1')).toBeNull();
  });
});

test('an index with offsets beyond 4 GB', () => {
  const index = Buffer.alloc(8 + 1024 + 2 * 24 + 2 * 4 + 8 + 40);
  index.writeUInt32BE(0xff744f63, 0);
  index.writeUInt32BE(2, 4);
  index.fill(0, 8, 8 + 1024);
  index.writeUInt32BE(2, 8 + 1020);
  index.writeUInt32BE(12, 8 + 1024 + 48);
  index.writeUInt32BE(0x80000000, 8 + 1024 + 52);
  index.writeBigUInt64BE(5_000_000_000n, 8 + 1024 + 56);
  expect([...(readPackIndex(index, 20)?.offsets ?? [])]).toEqual([12, 5_000_000_000]);
  index.writeUInt32BE(0x80000007, 8 + 1024 + 52);
  expect(readPackIndex(index, 20)).toBeNull();
});

describe('deltas', () => {
  const base = Buffer.from('0123456789');
  const run = (delta: readonly number[], size: number) => {
    const target = new Uint8Array(size);
    const segments = createDeltaReader().apply(Uint8Array.from(delta), base, target);
    return segments === null
      ? null
      : { text: Buffer.from(target).toString(), segments: [...segments] };
  };
  test.each([
    { name: 'a copy', delta: [10, 3, 0x91, 2, 3], size: 3, text: '234', segments: [0, 3, 2] },
    {
      name: 'copies and inserts that go on from one another are one',
      delta: [10, 8, 0x91, 1, 2, 0x91, 3, 2, 2, 97, 98, 2, 99, 100],
      size: 8,
      text: '1234abcd',
      segments: [0, 4, 1, 4, 4, -1],
    },
  ])('$name', ({ delta, size, text, segments }) => {
    expect(run(delta, size)).toEqual({ text, segments });
  });

  test.each([
    { name: 'for another base', delta: [9, 1, 1, 97], size: 1 },
    { name: 'that makes less than it says', delta: [10, 2, 1, 97], size: 2 },
    { name: 'that makes more than it says', delta: [10, 1, 2, 97, 98], size: 1 },
    { name: 'that copies from behind the base', delta: [10, 3, 0x91, 8, 3], size: 3 },
    { name: 'that copies 64 kB of a small base', delta: [10, 3, 0x80], size: 3 },
    { name: 'with an instruction that is reserved', delta: [10, 1, 0, 1, 97], size: 1 },
    { name: 'that ends in an insert', delta: [10, 3, 3, 97], size: 3 },
    { name: 'that ends in a copy', delta: [10, 3, 0x91, 2], size: 3 },
    { name: 'without sizes', delta: [0x80], size: 0 },
  ])('a delta $name is broken', ({ delta, size }) => {
    expect(run(delta, size)).toBeNull();
  });
});
