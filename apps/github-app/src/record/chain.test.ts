import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkChain, formatLine, GENESIS, linkAfter, parseLine } from './chain.ts';
import type { RecordHead, RecordLine } from './chain.ts';

const TODAY = '2026-06-01';

function chainOf(bodies: readonly unknown[], keepUntil: string | null = null): RecordLine[] {
  const lines: RecordLine[] = [];
  let head: RecordHead = { seq: 0, hash: GENESIS };
  for (const [index, body] of bodies.entries()) {
    const at = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const line = linkAfter(head, { at, keepUntil, body });
    lines.push(line);
    head = line;
  }
  return lines;
}

function problemsOf(lines: readonly RecordLine[], head: RecordHead | null) {
  const check = checkChain({ today: TODAY });
  for (const line of lines) check.next(line);
  return check.end(head);
}

const bodies = fc.array(fc.record({ number: fc.nat(), why: fc.string({ unit: 'grapheme' }) }), {
  minLength: 1,
  maxLength: 8,
});
const texts = ['at', 'keepUntil', 'content', 'previous', 'hash', 'body'] as const;

describe('the chain', () => {
  test('is whole as it was written, also through a file', () => {
    fc.assert(
      fc.property(bodies, (given) => {
        const lines = chainOf(given);
        const read = lines.map((line) => parseLine(formatLine(line)));
        expect(read).toEqual(lines);
        expect(problemsOf(lines, lines.at(-1) ?? null)).toEqual([]);
      }),
    );
  });

  test('finds every changed field', () => {
    fc.assert(
      fc.property(
        bodies,
        fc.nat(),
        fc.constantFrom(...texts),
        fc.oneof(fc.string(), fc.constant(null)),
        (given, place, field, value) => {
          const lines = chainOf(given);
          const at = place % lines.length;
          const before = lines[at];
          if (before === undefined) return;
          fc.pre(before[field] !== value);
          const changed = lines.with(at, { ...before, [field]: value });
          expect(problemsOf(changed, lines.at(-1) ?? null)).not.toEqual([]);
        },
      ),
    );
  });

  test('finds what was removed, inserted, repeated or moved', () => {
    fc.assert(
      fc.property(bodies, bodies, fc.nat(), fc.nat(), (given, others, from, to) => {
        const lines = chainOf(given);
        const head = lines.at(-1) ?? null;
        const a = from % lines.length;
        const b = to % lines.length;
        const one = lines[a];
        const other = lines[b];
        const foreign = chainOf(others)[0];
        if (one === undefined || other === undefined || foreign === undefined) return;
        expect(problemsOf(lines.toSpliced(a, 1), head)).not.toEqual([]);
        expect(problemsOf(lines.toSpliced(b, 0, one), head)).not.toEqual([]);
        expect(problemsOf(lines.toSpliced(b, 0, foreign), head)).not.toEqual([]);
        if (a !== b) expect(problemsOf(lines.with(a, other).with(b, one), head)).not.toEqual([]);
      }),
    );
  });

  test('finds a chain that was written anew, by the head that was noted before', () => {
    const lines = chainOf([{ outcome: 'block' }, { outcome: 'pass' }]);
    const forged = chainOf([{ outcome: 'pass' }, { outcome: 'pass' }]);
    expect(problemsOf(forged, forged.at(-1) ?? null)).toEqual([]);
    expect(problemsOf(forged, lines.at(-1) ?? null)).toEqual([
      { seq: 2, why: 'the end of the chain is not the one that was noted' },
    ]);
    expect(problemsOf(forged.slice(0, 1), lines.at(-1) ?? null)).toEqual([
      { seq: 2, why: '1 entry is missing at the end' },
    ]);
  });

  test.each([
    ['2026-05-31', []],
    ['2026-06-01', [{ seq: 1, why: 'its contents are missing' }]],
    [null, [{ seq: 1, why: 'its contents are missing' }]],
  ])('contents kept until %s may be missing after that day only', (keepUntil, problems) => {
    const [line] = chainOf([{ outcome: 'pass' }], keepUntil);
    if (line === undefined) throw new Error('no line');
    expect(problemsOf([{ ...line, body: null }], line)).toEqual(problems);
  });

  test('a part of it is whole by itself', () => {
    const part = chainOf([1, 2, 3, 4]).slice(1, 3);
    const check = checkChain({ today: TODAY, start: 'anywhere' });
    for (const line of part) check.next(line);
    expect(check.end(null)).toEqual([]);
    expect(check.entries).toBe(2);
  });

  test.each(['', '[]', '{}', 'null', '{"seq":"1"}', '{"seq":1,"at":"x"}'])(
    '%j is no line',
    (text) => {
      expect(parseLine(text)).toBeNull();
    },
  );
});
