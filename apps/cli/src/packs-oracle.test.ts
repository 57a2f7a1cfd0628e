/** The way through the packs against the plain one: every blob printed by git and judged by itself. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSecretScanner } from '@countersign/detectors';
import type { BlobFindings } from '@countersign/detectors';
import { openBlobStore, openPacks, openRepository } from '@countersign/git';
import type { StorePlan } from '@countersign/git';
import { scanPacks } from '@countersign/scanner';
import type { PackThreads } from '@countersign/scanner';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo, GitRepoOptions } from '@countersign/testkit';
import { commitVersions, versions } from './pack-versions.test-support.ts';
import { orThrow } from './user-error.ts';

const CONTENT_LIMIT = 1_000_000;
const fingerprintKey = 'of the test';
const scanner = createSecretScanner({ fingerprintKey });

const byBlob = (a: BlobFindings, b: BlobFindings): number => (a.blob < b.blob ? -1 : 1);

async function throughPacks(repo: GitRepo, threads: PackThreads | null) {
  const repository = orThrow(await openRepository(repo.dir, { env: repo.env }));
  const opened = openPacks(repository);
  if (opened === null) throw new Error('the store cannot be read');
  const { plan } = opened;
  const scan = scanPacks(
    { ...opened, open: openBlobStore },
    { fingerprintKey, contentLimit: CONTENT_LIMIT },
    threads,
  );
  const found: BlobFindings[] = [];
  for await (const one of scan.found) found.push(one);
  return { found: found.toSorted(byBlob), totals: scan.totals(), plan };
}

async function plainly(repo: GitRepo) {
  const list = await repo.git('cat-file', '--batch-all-objects', '--batch-check');
  const ids = list
    .split('\n')
    .filter((one) => one.split(' ')[1] === 'blob')
    .map((one) => one.split(' ')[0] ?? '');
  const repository = orThrow(await openRepository(repo.dir, { env: repo.env }));
  const found: BlobFindings[] = [];
  let bytes = 0;
  let archives = 0;
  for await (const { blob, content } of openPacks(repository)?.readBlobs(ids, CONTENT_LIMIT) ??
    []) {
    if (content.kind !== 'bytes') throw new Error(`${blob}: ${content.detail}`);
    if (content.bytes[0] === 0x50 && content.bytes[1] === 0x4b && content.bytes[2] === 3) {
      archives += 1;
      continue;
    }
    bytes += content.bytes.length;
    const findings = scanner.scan(content.bytes, '');
    if (findings.length > 0) found.push({ blob, bytes: content.bytes.length, findings });
  }
  return { found: found.toSorted(byBlob), blobs: ids.length - archives, bytes, archives };
}

async function expectSame(repo: GitRepo, threads: PackThreads | null = null) {
  const expected = await plainly(repo);
  const { found, totals, plan } = await throughPacks(repo, threads);
  expect(found).toEqual(expected.found);
  expect({ blobs: totals.blobs, bytes: totals.bytes }).toEqual({
    blobs: expected.blobs,
    bytes: expected.bytes,
  });
  expect(totals.skipped.map(({ reason }) => reason)).toEqual(
    Array.from({ length: expected.archives }, () => 'archive'),
  );
  return { plan, count: found.length };
}

const types = ({ packs }: StorePlan): readonly number[] =>
  packs.flatMap(({ entries }) => [...entries.types]);
const OFFSET_DELTA = 6;
const NAMED_DELTA = 7;

const deltas = ['repack', '-adfq', '--depth=50', '--window=50'];

/** How a store came to be as it is. */
const SHAPES: readonly {
  readonly name: string;
  readonly options?: GitRepoOptions;
  readonly pack: (repo: GitRepo) => Promise<unknown>;
  /** What the store must have come to hold. */
  readonly holds: (plan: StorePlan) => boolean;
}[] = [
  {
    name: 'as it was imported',
    pack: () => Promise.resolve(),
    holds: ({ packs }) => packs.length === 2,
  },
  {
    name: 'deltas by offset',
    pack: (repo) => repo.git(...deltas),
    holds: (plan) => types(plan).includes(OFFSET_DELTA),
  },
  {
    name: 'deltas by name',
    pack: (repo) => repo.git('-c', 'repack.useDeltaBaseOffset=false', ...deltas),
    holds: (plan) => types(plan).includes(NAMED_DELTA),
  },
  {
    name: 'an index of version 1, nothing compressed',
    pack: (repo) => repo.git('-c', 'pack.indexVersion=1', '-c', 'pack.compression=0', ...deltas),
    holds: (plan) => types(plan).includes(OFFSET_DELTA),
  },
  {
    name: 'names of SHA-256',
    options: { objectFormat: 'sha256' },
    pack: (repo) => repo.git(...deltas),
    holds: (plan) => plan.width === 32 && types(plan).includes(OFFSET_DELTA),
  },
  {
    name: 'everything loose',
    async pack(repo) {
      const packs = `${repo.dir}/.git/objects/pack`;
      await repo.run('sh', ['-c', `mkdir out && mv "${packs}"/* out/`]);
      await repo.run('sh', [
        '-c',
        'for one in out/*.pack; do git unpack-objects -q < "$one"; done',
      ]);
    },
    holds: ({ packs, loose }) => packs.length === 0 && loose.length > 100,
  },
  {
    name: 'two packs with the same objects, and a thin one that was completed',
    async pack(repo) {
      await repo.git(...deltas);
      await repo.git('config', 'fetch.unpackLimit', '1');
      const more = (await repo.git('cat-file', 'blob', 'a:a.txt')).replace('value', 'other');
      await commitVersions(repo, 'later', [Buffer.from(more), Buffer.from(`${more}\nmore`)]);
      await repo.git(
        'clone',
        '--quiet',
        '--bare',
        '--no-local',
        '--single-branch',
        '--branch',
        'a',
        '.',
        'far',
      );
      await repo.run('sh', [
        '-c',
        'cd far && git -c fetch.unpackLimit=1 fetch -q .. later:later && cp -n objects/pack/* ../.git/objects/pack/',
      ]);
    },
    holds: ({ packs }) => packs.length > 1 && packs.some(({ repeated }) => repeated.includes(1)),
  },
  {
    name: 'objects of another repository',
    async pack(repo) {
      await repo.git(...deltas);
      await repo.run('sh', [
        '-c',
        'mkdir away && mv .git/objects/pack away/ && echo ../../away > .git/objects/info/alternates',
      ]);
    },
    holds: ({ folders, packs }) => folders.length === 2 && packs.length > 0,
  },
];

describe('what is found in packs is what is found in every blob by itself', () => {
  test.each(SHAPES)('$name', async ({ options, pack, holds }) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(versions, versions, async (first, second) => {
        const repo = await gitRepo({}, options);
        try {
          await commitVersions(repo, 'a', first);
          await commitVersions(repo, 'b', second);
          await pack(repo);
          await repo.write(
            'loose.txt',
            Buffer.concat([first.at(-1) ?? Buffer.alloc(0), second[0] ?? Buffer.alloc(0)]),
          );
          await repo.git('add', 'loose.txt');
          const { plan, count } = await expectSame(repo);
          expect(holds(plan)).toBe(true);
          found += count;
        } finally {
          await repo.dispose();
        }
      }),
      { numRuns: 3 },
    );
    expect(found).toBeGreaterThan(0);
  });
});

describe('threads', () => {
  const bundle = resolve(fileURLToPath(import.meta.url), '../../dist/pack-worker.cjs');
  const dying = `
    const { workerData } = require('node:worker_threads');
    for (let at = 0; at < 3; at += 1)
      Atomics.compareExchange(workerData.claims, at, 0, workerData.thread);
    throw new Error('dead');`;

  test.each([
    { name: 'share the work', start: (workerData: unknown) => new Worker(bundle, { workerData }) },
    {
      name: 'that have no file to run leave it to this one',
      start: (workerData: unknown) => new Worker(`${bundle}.gone`, { workerData }),
    },
    {
      name: 'that die with families they took leave those to this one',
      start: (workerData: unknown) => new Worker(dying, { workerData, eval: true }),
    },
    {
      name: 'that cannot be started leave it to this one',
      start: () => {
        throw new Error('no more threads');
      },
    },
  ])('$name', async ({ start }) => {
    const repo = await gitRepo();
    try {
      for (const [at, contents] of fc.sample(versions, { seed: 7, numRuns: 6 }).entries())
        await commitVersions(repo, `b${at}`, contents);
      await repo.git(...deltas);
      const { count } = await expectSame(repo, { count: 2, start });
      expect(count).toBeGreaterThan(0);
    } finally {
      await repo.dispose();
    }
  });
});
