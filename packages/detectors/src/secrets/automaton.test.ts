import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { buildAutomaton, findKeywords } from './automaton.ts';
import { encodeUtf8 } from './text-encoding.ts';

function find(keywords: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  findKeywords(buildAutomaton(keywords), keywords, encodeUtf8(text), 0, (index, at) =>
    found.push(`${keywords[index]}@${at}`),
  );
  return found.toSorted();
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
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'C', '_', 'é'), maxLength: 80 }),
      (keywords, text) => {
        const bytes = encodeUtf8(text);
        const plain = Buffer.from(bytes).toString('latin1').toLowerCase();
        const expected: string[] = [];
        for (const keyword of keywords)
          for (let at = plain.indexOf(keyword); at >= 0; at = plain.indexOf(keyword, at + 1))
            expected.push(`${keyword}@${at}`);
        expect(find(keywords, text)).toEqual(expected.toSorted());
      },
    ),
  );
});
