import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatBaseline, parseBaseline } from './baseline.ts';
import type { BaselineEntry } from './baseline.ts';

const entry: BaselineEntry = {
  fingerprint: '0123456789abcdef'.repeat(2),
  detector: 'github-token',
  path: 'src/a b.ts',
  until: '2027-01-31',
  owner: '@acme/security',
  reason: 'revoked in 2024, stays in the history',
};

const hex = fc.array(fc.constantFrom(...'0123456789abcdef'.split('')), {
  minLength: 32,
  maxLength: 32,
});
const entries = fc.array(
  fc.record({
    fingerprint: hex.map((digits) => digits.join('')),
    detector: fc.constantFrom('github-token', 'jwt'),
    path: fc.constantFrom('a.ts', 'b/c d.ts'),
    until: fc.constantFrom('2026-12-31', '2027-01-31'),
    owner: fc.constantFrom('@kim', '@acme/security'),
    reason: fc.constantFrom('revoked long ago', 'made up for the tests'),
  }),
);

describe('baseline', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const byFingerprint = new Map(some.map((one) => [one.fingerprint, one]));
        const { baseline, problems } = parseBaseline(formatBaseline(byFingerprint.values()));
        expect(problems).toEqual([]);
        expect(baseline).toEqual(byFingerprint);
      }),
    );
  });

  test('the order of the entries does not matter, and a union of two files is the file of the union', () => {
    fc.assert(
      fc.property(entries, entries, (some, others) => {
        const joined = formatBaseline(some) + formatBaseline(others);
        expect(parseBaseline(joined).baseline).toEqual(
          parseBaseline(formatBaseline([...others, ...some])).baseline,
        );
      }),
    );
  });

  test('an entry that is there twice holds until the earlier day', () => {
    const text = formatBaseline([entry, { ...entry, until: '2026-12-01' }]);
    expect(parseBaseline(text).baseline.get(entry.fingerprint)?.until).toBe('2026-12-01');
  });

  test('a line break in a reason does not make two lines', () => {
    const text = formatBaseline([{ ...entry, reason: 'two\nlines\tand a tab' }]);
    expect(parseBaseline(text).baseline.get(entry.fingerprint)?.reason).toBe('two lines and a tab');
  });

  test.each([
    ['too few fields', 'a\tb', /6, separated by tabs/],
    ['no fingerprint', 'xyz\tjwt\ta\t2027-01-31\t@kim\ttests only, made up', /fingerprint/],
    ['no such day', `${'0'.repeat(32)}\tjwt\ta\t2027-13-31\t@kim\ttests only, made up`, /day/],
    ['no owner', `${'0'.repeat(32)}\tjwt\ta\t2027-01-31\tkim\ttests only, made up`, /owner/],
    ['no reason', `${'0'.repeat(32)}\tjwt\ta\t2027-01-31\t@kim\tx`, /reason/],
  ])('%s silences nothing and is said with its line', (_name, line, message) => {
    const { baseline, problems } = parseBaseline(`# comment\n\n${line}\n`);
    expect(baseline.size).toBe(0);
    expect(problems).toEqual([{ line: 3, message: expect.stringMatching(message) }]);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseBaseline(text)));
  });
});
