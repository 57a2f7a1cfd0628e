import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { buildAutomaton, KEYWORD_DEPTH } from './automaton.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The walk in its plainest form. */
function find(keywords: readonly string[], text: string): readonly string[] {
  const { transitions, classes, rowBits, outputs } = buildAutomaton(keywords);
  const found: string[] = [];
  let row = 0;
  Buffer.from(text).forEach((byte, index) => {
    const cell = transitions[row + (classes[byte] ?? 0)] ?? 0;
    row = cell >>> 1;
    if ((cell & 1) !== 0)
      for (const keyword of outputs[row >>> rowBits] ?? [])
        found.push(
          `${keywords[keyword]}@${index + 1 - Math.min(KEYWORD_DEPTH, keywords[keyword]?.length ?? 0)}`,
        );
  });
  return found.toSorted(byText);
}

test('finds keywords inside one another, in either case', () => {
  expect(find(['he', 'she', 'his', 'hers'], 'uSHErs')).toEqual(['he@2', 'hers@2', 'she@1']);
});

test('reports a candidate where only the beginning of a long keyword is there', () => {
  expect(find(['access_key_id'], 'access point')).toEqual([]);
  expect(find(['access_key_id'], 'access_kinds')).toEqual(['access_key_id@0']);
});

test('the same keyword twice is reported twice', () => {
  expect(find(['key', 'key'], 'key')).toEqual(['key@0', 'key@0']);
});

test('as a plain search does, for keywords as long as the automaton looks', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '_'),
    minLength: 1,
    maxLength: KEYWORD_DEPTH,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'C', '_', 'é'), maxLength: 80 }),
      (keywords, text) => {
        const bytes = Buffer.from(text);
        const plain = bytes.toString('latin1').toLowerCase();
        const expected: string[] = [];
        for (const keyword of keywords)
          for (let at = plain.indexOf(keyword); at >= 0; at = plain.indexOf(keyword, at + 1))
            expected.push(`${keyword}@${at}`);
        expect(find(keywords, text)).toEqual(expected.toSorted(byText));
      },
    ),
  );
});
