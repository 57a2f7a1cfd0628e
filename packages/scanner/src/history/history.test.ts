import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, SkippedItem } from '@countersign/detectors';
import { createBlobPlaces } from './blob-places.ts';
import { createFoundBlobs } from './found-blobs.ts';
import { createLifetimes } from './lifetimes.ts';
import type { Moment } from './moment.ts';
import { boundSkipped, skippedAsPaths } from './skipped-blobs.ts';

const finding = (given: Partial<Finding> = {}): Finding => ({
  id: 'github-token',
  kind: 'secret',
  tier: 'confirmed',
  severity: 'critical',
  path: 'a.txt',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 9,
  excerpt: 'ghp_…',
  fingerprint: 'f',
  message: 'Found one.',
  commit: null,
  ...given,
});

const moment = (order: number): Moment => ({ commit: `c${order}`, at: order * 60, order });

test('findings are given back as they were, at the path asked for', () => {
  const place = fc.record({ line: fc.nat(1e6), column: fc.nat(1e6), endLine: fc.nat(1e6) });
  const any = fc
    .record({
      id: fc.constantFrom('a', 'b'),
      tier: fc.constantFrom('confirmed', 'likely', 'review'),
      fingerprint: fc.constantFrom('f', 'g', 'h'),
      place,
    })
    .map(({ place: at, ...given }) => finding({ ...given, ...at, path: '' }));
  fc.assert(
    fc.property(fc.array(fc.array(any, { maxLength: 5 }), { maxLength: 5 }), (blobs) => {
      const found = createFoundBlobs();
      blobs.forEach((findings, at) => found.add({ blob: `${at}`, bytes: 1, findings }));
      expect([...found.ids()]).toHaveLength(blobs.length);
      blobs.forEach((findings, at) => {
        const expected = findings.map((one) => ({ ...one, path: 'p' }));
        expect(found.findingsAt(`${at}`, 'p')).toEqual(expected);
      });
    }),
  );
});

describe('places of a blob', () => {
  const touch = (blob: string | null, previous: readonly string[] = []) => ({
    path: 'a.txt',
    mode: blob === null ? null : '100644',
    blob,
    previousBlobs: previous,
  });

  test('since its first commit, until it is taken away for good', () => {
    const places = createBlobPlaces((blob) => blob === 'wanted');
    places.touch(touch('wanted'), moment(1));
    places.touch(touch('other', ['wanted']), moment(2));
    expect([...places.of('wanted')]).toMatchObject([{ first: moment(1), removed: moment(2) }]);
    places.touch(touch('wanted', ['other']), moment(3));
    expect([...places.of('wanted')]).toMatchObject([{ first: moment(1), removed: null }]);
    places.touch(touch(null, ['wanted']), moment(4));
    expect([...places.of('wanted')]).toMatchObject([{ first: moment(1), removed: moment(4) }]);
    expect([...places.of('other')]).toEqual([]);
  });

  test('a new mode takes nothing away', () => {
    const places = createBlobPlaces(() => true);
    places.touch(touch('wanted'), moment(1));
    places.touch({ ...touch('wanted', ['wanted']), mode: '100755' }, moment(2));
    expect([...places.of('wanted')]).toMatchObject([{ first: moment(1), removed: null }]);
  });
});

test.each([
  {
    name: 'gone when its last version is',
    versions: [
      { first: moment(1), removed: moment(3), inHead: false },
      { first: moment(3), removed: moment(5), inHead: false },
    ],
    lifetime: { first: { commit: 'c1', at: 60 }, removed: { commit: 'c5', at: 300 } },
  },
  {
    name: 'not gone while one version is there',
    versions: [
      { first: moment(3), removed: null, inHead: false },
      { first: moment(1), removed: moment(4), inHead: false },
    ],
    lifetime: { first: { commit: 'c1', at: 60 }, removed: null },
  },
  {
    name: 'never removed where HEAD has it',
    versions: [
      { first: moment(1), removed: moment(2), inHead: false },
      { first: moment(2), removed: moment(3), inHead: true },
    ],
    lifetime: { first: { commit: 'c1', at: 60 }, removed: null, inHead: true },
  },
  {
    name: 'a place without a commit says nothing of when',
    versions: [
      { first: null, removed: null, inHead: false },
      { first: moment(2), removed: moment(3), inHead: false },
    ],
    lifetime: { first: { commit: 'c2', at: 120 }, removed: null },
  },
])('a value is $name', ({ versions, lifetime }) => {
  const lifetimes = createLifetimes();
  versions.forEach((version, at) => lifetimes.add(finding({ line: at + 1 }), version));
  expect([...lifetimes.findings()]).toMatchObject([
    { commit: lifetime.first.commit, lifetime: { ...lifetime, versions: 2 } },
  ]);
});

describe('what was not looked at', () => {
  test('is told by path, once for all versions', () => {
    const places = createBlobPlaces(() => true);
    const zip = { path: 'a.zip', mode: '100644', previousBlobs: [] };
    places.touch({ ...zip, blob: '1' }, moment(1));
    places.touch({ ...zip, blob: '2' }, moment(2));
    const skipped = ['1', '2', 'aaaaaaaaaaaaaaaa'].map((blob) => ({
      blob,
      reason: 'archive' as const,
      detail: 'zip archives are not opened',
    }));
    expect(skippedAsPaths(skipped, places, (path) => path.toUpperCase())).toEqual([
      { path: 'A.ZIP', reason: 'archive', detail: 'zip archives are not opened (2 versions)' },
      { path: 'blob aaaaaaaaaaaa', reason: 'archive', detail: 'zip archives are not opened' },
    ]);
  });

  test('is counted beyond a thousand of one reason', () => {
    const many = Array.from({ length: 1_200 }, (_, at): SkippedItem => ({
      path: `${at}`,
      reason: 'missing-object',
      detail: 'x',
    }));
    const bounded = boundSkipped([...many, { path: 'a', reason: 'archive', detail: 'y' }]);
    expect(bounded).toHaveLength(1_002);
    expect(bounded.at(-1)).toEqual({
      path: '200 more',
      reason: 'missing-object',
      detail: '1200 in all, of which 1000 are listed',
    });
  });
});
