/** Where keywords stand in bytes: the plain search of a {@link KeywordTable}. Who reads megabytes hands in a kernel. */
import {
  BEGINNING_BITS,
  CASE,
  ENTRY,
  FILTER_BITS,
  FOLLOWS,
  MAP_FOLD,
  MIX,
  MIX_TOO,
  PAIR_MIX,
  SLOT_BITS,
  THIRD_MIX,
} from './keyword-table.ts';
import type { KeywordTable } from './keyword-table.ts';
import type { LayerPlaces } from './layer-places.ts';

/** Index of a keyword, offset of its first byte. */
export type FoundKeyword = (keyword: number, at: number) => void;

export interface KeywordFinder {
  /**
   * Calls `found` for every keyword that lies wholly in `bytes[from, to)`, each place once and in no particular order.
   */
  find(bytes: Uint8Array, from: number, to: number, found: FoundKeyword): void;
}

/** What is compiled, handed in by whoever can run it; the answers are those of the plain ways. */
export interface KeywordKernel {
  /** Null where it cannot. */
  load(table: KeywordTable): KeywordFinder | null;
  readonly layerPlaces?: LayerPlaces;
}

/** Taken once: a look at the global object for each byte is what some embedders make slow. */
const multiply = Math.imul;

/** No number of 32 bits. */
const NOT_READ = 2 ** 40;

/** What a third byte adds to a mixed pair. */
const THIRDS: Uint16Array = Uint16Array.from({ length: 256 }, (_, third) => third * THIRD_MIX);

const folded = (byte: number | undefined): number => (byte ?? 0) | CASE;

const foldedFour = (bytes: Uint8Array, at: number): number =>
  folded(bytes[at]) |
  (folded(bytes[at + 1]) << 8) |
  (folded(bytes[at + 2]) << 16) |
  (folded(bytes[at + 3]) << 24);

export function createKeywordFinder(table: KeywordTable): KeywordFinder {
  const { texts, textAt, exact, map, filter, slots, entries } = table;

  // All tables cover every index that can occur; a fallback value would cost a third of the speed.
  const stands = (keyword: number, bytes: Uint8Array, at: number, to: number): boolean => {
    const from = textAt[keyword]!;
    const length = textAt[keyword + 1]! - from;
    if (at + length > to) return false;
    for (let index = 0; index < length; index += 1) {
      const byte = bytes[at + index]!;
      const wanted = texts[from + index]!;
      if (byte === wanted) continue;
      const letter = byte >= 0x41 && byte <= 0x5a;
      if (!letter || exact[keyword] === 1 || (byte | CASE) !== wanted) return false;
    }
    return true;
  };
  /** `beginning`: which of the beginnings (`keyword-table.ts`) the hash is of. */
  const lookUp = (
    beginning: number,
    hash: number,
    bytes: Uint8Array,
    at: number,
    to: number,
    found: FoundKeyword,
  ): void => {
    if (((filter[hash >>> (32 - FILTER_BITS)]! >>> beginning) & 1) === 0) return;
    const slot = hash >>> (32 - SLOT_BITS);
    const end = slots[slot + 1]! * ENTRY;
    const known = (hash & ~BEGINNING_BITS) | beginning;
    let follows = NOT_READ;
    for (let entry = slots[slot]! * ENTRY; entry < end; entry += ENTRY) {
      if (entries[entry]! !== known) continue;
      const mask = entries[entry + 2]!;
      if (mask !== 0) {
        if (follows === NOT_READ) follows = foldedFour(bytes, at + FOLLOWS);
        if ((follows & mask) !== entries[entry + 1]!) continue;
      }
      const keyword = entries[entry + 3]!;
      if (stands(keyword, bytes, at, to)) found(keyword, at);
    }
  };

  return {
    find(bytes, from, to, found) {
      // Four folded bytes, and the two behind them; what lies beyond the end is nothing's beginning.
      const thirds = THIRDS;
      let four = 0;
      let fifth = 0;
      let sixth = 0;
      const last = to + 3;
      for (let index = from; index < last; index += 1) {
        four = (four >>> 8) | (fifth << 24);
        fifth = sixth;
        sixth = index < to ? bytes[index]! | CASE : CASE;
        const pair = multiply(four & 0xffff, PAIR_MIX);
        const mixed = (pair + thirds[(four >>> 16) & 0xff]!) & 0xffff;
        const bits = map[mixed ^ (mixed >>> MAP_FOLD) ^ ((four >>> 24) & 7)]!;
        if (((bits >>> ((fifth ^ (sixth >>> 1)) & 7)) & 1) === 0 || index < from + 5) continue;
        const at = index - 5;
        const hash = multiply(four, MIX);
        const five = (four >>> 8) | (fifth << 24);
        const six = (four >>> 16) | (fifth << 16) | (sixth << 24);
        lookUp(0, multiply(four << 8, MIX), bytes, at, to, found);
        lookUp(1, hash, bytes, at, to, found);
        lookUp(2, hash ^ multiply(five, MIX_TOO), bytes, at, to, found);
        lookUp(3, hash ^ multiply(six, MIX_TOO), bytes, at, to, found);
        lookUp(4, hash ^ multiply(foldedFour(bytes, at + 5), MIX_TOO), bytes, at, to, found);
      }
    },
  };
}
