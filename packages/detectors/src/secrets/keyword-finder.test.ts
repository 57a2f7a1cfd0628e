import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createKeywordFinder } from './keyword-finder.ts';
import { encodeUtf8 } from './text-encoding.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const fold = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
const isAt = (keyword: string, bytes: Uint8Array, at: number): boolean =>
  keyword
    .split('')
    .every((character, index) => fold(bytes[at + index] ?? 0) === character.charCodeAt(0));

/** With the comparison that a listener makes. */
function find(
  keywords: readonly string[],
  bytes: Uint8Array,
  from: number = 0,
  to: number = bytes.length,
): readonly string[] {
  const found: string[] = [];
  createKeywordFinder(keywords).find(bytes, from, to, (index, at) => {
    if (isAt(keywords[index] ?? '', bytes, at)) found.push(`${keywords[index]}@${at}`);
  });
  return found.toSorted(byText);
}

describe('keywords in bytes', () => {
  test.each<readonly [string, readonly string[], string, readonly string[]]>([
    [
      'inside one another, in either case',
      ['her', 'she', 'hers'],
      'uSHErs',
      ['her@2', 'hers@2', 'she@1'],
    ],
    ['of three characters, as the last thing there is', ['pat'], 'a pat', ['pat@2']],
    ['of three characters, as all there is', ['pat'], 'pat', ['pat@0']],
    ['the whole text', ['token'], 'token', ['token@0']],
    ['only the beginning is there', ['access_key'], 'access_ke', []],
    ['twice on the list', ['key', 'key'], 'key', ['key@0', 'key@0']],
    ['after bytes that are no text', ['pass'], '\u0000\u00ffpass', ['pass@3']],
    ['nothing', ['pass'], '', []],
  ])('%s', (_name, keywords, text, expected) => {
    expect(find(keywords, encodeUtf8(text))).toEqual(expected);
  });

  test('as a plain search does, in any part of any text', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', '_'),
      minLength: 3,
      maxLength: 9,
    });
    const codes = fc.array(fc.constantFrom(...encodeUtf8('abcC_é\0')), { maxLength: 90 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        codes,
        fc.nat(90),
        fc.nat(90),
        (keywords, some, a, b) => {
          const bytes = Uint8Array.from(some);
          const from = Math.min(a, b, bytes.length);
          const to = Math.min(Math.max(a, b), bytes.length);
          const expected: string[] = [];
          for (const keyword of keywords)
            for (let at = from; at + keyword.length <= to; at += 1)
              if (isAt(keyword, bytes, at)) expected.push(`${keyword}@${at}`);
          expect(find(keywords, bytes, from, to)).toEqual(expected.toSorted(byText));
        },
      ),
      { numRuns: 500 },
    );
  });
});
