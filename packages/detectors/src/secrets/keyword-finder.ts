/**
 * Where keywords may stand in bytes: every byte is read once, whatever the number of keywords.
 *
 * The last six bytes, letters folded to one case, are hashed into a bitmap that stays in the processor's first caches; a
 * set bit leads to the keywords that begin so. Shorter keywords have a bitmap of their own, of three bytes. It is ready
 * in a few milliseconds for thousands of keywords, which is what a hook needs; who reads megabytes hands in a
 * {@link KeywordKernel}.
 */

import type { LayerPlaces } from './layer-places.ts';

/** Index of a keyword, offset of its first byte. */
export type FoundKeyword = (keyword: number, at: number) => void;

export interface KeywordFinder {
  /**
   * Calls `found` for every keyword that lies wholly in `bytes[from, to)`, letters of either case alike, each place once
   * and in no particular order. May call it for more: whoever listens compares the text.
   */
  find(bytes: Uint8Array, from: number, to: number, found: FoundKeyword): void;
}

/** What is compiled, handed in by whoever can run it; the answers are those of the plain ways. */
export interface KeywordKernel {
  /** Null where it cannot. */
  load(keywords: readonly string[]): KeywordFinder | null;
  readonly layerPlaces?: LayerPlaces;
}

const FILTER_BITS = 17;
const FILTER_SHIFT = 32 - FILTER_BITS;
/** Odd numbers without pattern: 2^32 divided by the golden ratio, and the multiplier of MurmurHash3's last step. */
const MIX = 0x9e3779b1 | 0;
const MIX_TOO = 0x85ebca6b | 0;
/** Taken once: a look at the global object for each byte is what some embedders make slow. */
const multiply = Math.imul;
/** The bit by which ASCII letters of the two cases differ. */
const CASE = 0x20;
const LONG = 6;
const SHORT = 3;

/** Keywords by the hash of how they begin, and a bitmap of those hashes. */
class Beginnings {
  readonly filter: Uint8Array = new Uint8Array(1 << (FILTER_BITS - 3));
  readonly #keywords = new Map<number, number[]>();

  add(hash: number, keyword: number): void {
    const known = this.#keywords.get(hash);
    if (known !== undefined) {
      known.push(keyword);
      return;
    }
    this.#keywords.set(hash, [keyword]);
    const bit = hash >>> FILTER_SHIFT;
    this.filter[bit >>> 3] = (this.filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }

  with(hash: number): readonly number[] | undefined {
    return this.#keywords.get(hash);
  }
}

/** Folded bytes as a number, the first one lowest. */
function fourAt(text: string, at: number): number {
  let four = 0;
  for (let index = 0; index < 4; index += 1)
    four |= (text.charCodeAt(at + index) | CASE) << (8 * index);
  return four;
}

/** Each keyword's folded byte at an offset, 0 where it is shorter: tells variants of one name apart at once. */
function continuations(keywords: readonly string[], at: number): Uint8Array {
  return Uint8Array.from(keywords, (text) => (text.length > at ? text.charCodeAt(at) | CASE : 0));
}

/** Keywords are ASCII of three characters or more. */
export function createKeywordFinder(keywords: readonly string[]): KeywordFinder {
  const long = new Beginnings();
  const short = new Beginnings();
  keywords.forEach((text, index) => {
    if (text.length >= LONG)
      long.add(multiply(fourAt(text, 0), MIX) ^ multiply(fourAt(text, LONG - 4), MIX_TOO), index);
    else short.add(multiply(fourAt(text, 0) << 8, MIX), index);
  });
  const longFilter = long.filter;
  const shortFilter = short.filter;

  const afterLong = continuations(keywords, LONG);
  const afterShort = continuations(keywords, SHORT);
  const report = (
    beginning: readonly number[] | undefined,
    continues: Uint8Array,
    next: number,
    at: number,
    to: number,
    found: FoundKeyword,
  ): void => {
    if (beginning === undefined) return;
    for (const keyword of beginning) {
      const expected = continues[keyword] ?? 0;
      if (expected !== 0 && expected !== next) continue;
      if (at + (keywords[keyword]?.length ?? 0) <= to) found(keyword, at);
    }
  };

  return {
    find(bytes, from, to, found) {
      // The last four bytes, and the four that ended one and two bytes earlier.
      let now = 0;
      let before = 0;
      let earlier = 0;
      // The tables cover every index that can occur; a fallback value here would cost a third of the speed.
      for (let index = from; index < to; index += 1) {
        earlier = before;
        before = now;
        now = (now >>> 8) | ((bytes[index]! | CASE) << 24);
        const few = multiply(now & ~0xff, MIX);
        const fewBit = few >>> FILTER_SHIFT;
        if (((shortFilter[fewBit >>> 3]! >>> (fewBit & 7)) & 1) !== 0 && index >= from + SHORT - 1)
          report(
            short.with(few),
            afterShort,
            (bytes[index + 1] ?? 0) | CASE,
            index - SHORT + 1,
            to,
            found,
          );
        const many = multiply(earlier, MIX) ^ multiply(now, MIX_TOO);
        const manyBit = many >>> FILTER_SHIFT;
        if (((longFilter[manyBit >>> 3]! >>> (manyBit & 7)) & 1) !== 0 && index >= from + LONG - 1)
          report(
            long.with(many),
            afterLong,
            (bytes[index + 1] ?? 0) | CASE,
            index - LONG + 1,
            to,
            found,
          );
      }
    },
  };
}
