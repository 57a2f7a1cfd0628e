import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createKeywordFinder } from './keyword-finder.ts';
import { keywordTable } from './keyword-table.ts';
import type { Keyword } from './keyword-table.ts';
import { encodeUtf8 } from './text-encoding.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const fold = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
const isAt = ({ text, exact }: Keyword, bytes: Uint8Array, at: number): boolean =>
  text
    .split('')
    .every(
      (character, index) =>
        (exact ? bytes[at + index] : fold(bytes[at + index] ?? 0)) === character.charCodeAt(0),
    );
const inAnyCase = (text: string): Keyword => ({ text, exact: false });

function find(
  keywords: readonly Keyword[],
  bytes: Uint8Array,
  from: number = 0,
  to: number = bytes.length,
): readonly string[] {
  const found: string[] = [];
  createKeywordFinder(keywordTable(keywords)).find(bytes, from, to, (index, at) =>
    found.push(`${keywords[index]?.text}@${at}`),
  );
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
    ['followed by what the next one needs', ['pwd', 'pwdx'], 'pwdx', ['pwd@0', 'pwdx@0']],
    ['nothing', ['pass'], '', []],
  ])('%s', (_name, keywords, text, expected) => {
    expect(find(keywords.map(inAnyCase), encodeUtf8(text))).toEqual(expected);
  });

  test('in one case only', () => {
    const keywords = [
      { text: 'SKab', exact: true },
      { text: 'skab', exact: false },
    ];
    expect(find(keywords, encodeUtf8('SKab skab SKAB'))).toEqual([
      'SKab@0',
      'skab@0',
      'skab@10',
      'skab@5',
    ]);
  });

  test('as a plain search does, in any part of any text', () => {
    const keyword = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 3, maxLength: 16 }),
      exact: fc.boolean(),
    });
    const codes = fc.array(fc.constantFrom(...encodeUtf8('abcC_é\0')), { maxLength: 90 });
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 12, selector: ({ text }) => text }),
        codes,
        fc.nat(90),
        fc.nat(90),
        (keywords, some, a, b) => {
          const bytes = Uint8Array.from(some);
          const from = Math.min(a, b, bytes.length);
          const to = Math.min(Math.max(a, b), bytes.length);
          const expected: string[] = [];
          for (const one of keywords)
            for (let at = from; at + one.text.length <= to; at += 1)
              if (isAt(one, bytes, at)) expected.push(`${one.text}@${at}`);
          expect(find(keywords, bytes, from, to)).toEqual(expected.toSorted(byText));
        },
      ),
      { numRuns: 500 },
    );
  });
});
