import { describe, expect, test } from '@jest/globals';
import type { ChangeFacts } from '@countersign/detectors';
import { coverageOf, file, judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';
import type { Outcome } from '../verdict.ts';

const skipped = [
  { path: 'data/big.bin', reason: 'too-large', detail: '12.3 MB, the limit is 5 MB' } as const,
];
const excepting = (glob: string): string =>
  `exceptions: [{ rule: coverage, paths: ["${glob}"], why: pictures and films, approved_by: "@kim", until: 2026-12-24 }]`;

const table: readonly (readonly [string, string | null, Partial<ChangeFacts>, Outcome])[] = [
  ['all was read', 'mode: block', {}, 'pass'],
  ['something was not', 'mode: block', { coverage: coverageOf({ skipped }) }, 'unsure'],
  [
    'something was not, and the page only counts',
    'mode: observe',
    { coverage: coverageOf({ skipped }) },
    'unsure',
  ],
  [
    'something was not, and the page excepts it',
    excepting('data/**'),
    { coverage: coverageOf({ skipped }) },
    'note',
  ],
  [
    'something was not, and the page excepts something else',
    excepting('media/**'),
    { coverage: coverageOf({ skipped }) },
    'unsure',
  ],
  [
    'nothing was read of what there was',
    'mode: block',
    { coverage: coverageOf({ files: 0, bytes: 0 }) },
    'unsure',
  ],
  [
    'there was nothing to read',
    'mode: block',
    { files: [], coverage: coverageOf({ files: 0, bytes: 0 }) },
    'pass',
  ],
  [
    'a history was read, which has no files of its own',
    'mode: block',
    { source: { kind: 'history', refs: 2 }, files: [], coverage: coverageOf({ files: 5 }) },
    'pass',
  ],
  [
    'only deletions',
    'mode: block',
    {
      files: [{ ...file('a.ts'), status: 'deleted' }],
      coverage: coverageOf({ files: 0, bytes: 0 }),
    },
    'pass',
  ],
];

describe('coverage', () => {
  test.each(table)('%s', (_, page, facts, want) => {
    const verdict = judge(facts, policyOf(page));
    expect(ruleOf(verdict, 'coverage').outcome).toBe(want);
    expect(verdict.outcome).toBe(want);
  });

  test('says what was not looked at and why', () => {
    const verdict = judge({ coverage: coverageOf({ skipped }) }, policyOf('mode: block'));
    expect(ruleOf(verdict, 'coverage').evidence).toEqual([
      {
        text: 'data/big.bin: too large',
        counts: false,
        why: '12.3 MB, the limit is 5 MB',
        event: null,
      },
    ]);
    expect(verdict.summary).toBe(
      '1 thing could not be looked at (data/big.bin: 12.3 MB, the limit is 5 MB).',
    );
  });

  test('an empty change passes and says that it is empty', () => {
    const facts = { files: [], coverage: coverageOf({ files: 0, bytes: 0 }) };
    expect(judge(facts, policyOf('mode: block')).summary).toBe(
      'There is nothing in this change to look at.',
    );
  });
});
