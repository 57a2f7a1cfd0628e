import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { buildAutomaton, createKeywordFinder, KEYWORD_DEPTH } from './automaton.ts';
import { encodeUtf8 } from './text-encoding.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function find(keywords: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  const bytes = encodeUtf8(text);
  createKeywordFinder(buildAutomaton(keywords), keywords).find(
    bytes,
    0,
    bytes.length,
    (index, at) => found.push(`${keywords[index]}@${at}`),
  );
  return found.toSorted(byText);
}

test('finds keywords inside one another, in either case', () => {
  expect(find(['he', 'she', 'his', 'hers'], 'uSHErs')).toEqual(['he@2', 'hers@2', 'she@1']);
});

test('reports a candidate where only the beginning of a long keyword is there', () => {
  expect(find(['access_key'], 'acces point')).toEqual([]);
  expect(find(['access_key'], 'accessing')).toEqual(['access_key@0']);
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
      fc.constantFrom(1, 1, 9, 40),
      (keywords, some, times) => {
        // Long enough for two walks at once, so that keywords lie across the middle.
        const text = some.repeat(times);
        const bytes = encodeUtf8(text);
        const plain = Buffer.from(bytes).toString('latin1').toLowerCase();
        const expected: string[] = [];
        for (const keyword of keywords)
          for (let at = plain.indexOf(keyword); at >= 0; at = plain.indexOf(keyword, at + 1))
            expected.push(`${keyword}@${at}`);
        expect(find(keywords, text)).toEqual(expected.toSorted(byText));
      },
    ),
  );
});
