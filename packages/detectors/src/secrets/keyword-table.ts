/**
 * Keywords as flat arrays, laid out for a search that reads every byte once, whatever their number.
 *
 * Letters are folded to one case. Four bytes are an index into a map that stays in the processor's near caches; what
 * stands there says by a bit for the two bytes behind them whether any keyword may begin so. One in twenty places of
 * source code passes. A keyword is known by the hash of its beginning, of the most bytes of {@link BEGINNINGS} that it
 * has: a filter of those hashes lets one in five of them through, and slots lead to the keywords.
 */
import type { Arrays } from './flat-arrays.ts';

export interface Keyword {
  /** ASCII of three characters or more; in lower case where either case is meant. */
  readonly text: string;
  /** Whether its letters count in this case only. */
  readonly exact: boolean;
}

export const KEYWORD_LAYOUT = {
  /** All texts, one after another, and where each begins; one more offset for the end. */
  texts: 'u8',
  textAt: 'i32',
  /** By keyword: 1 where its letters count in this case only. */
  exact: 'u8',
  /** By {@link mapIndex}: a bit for each {@link followers} that a keyword goes on with. */
  map: 'u8',
  /** By a hash's highest bits: a bit for each of {@link BEGINNINGS}. */
  filter: 'u8',
  /** By a hash's highest bits: where its entries begin; one more for the end. */
  slots: 'u16',
  /**
   * {@link ENTRY} numbers each: a hash, its lowest bits replaced by {@link BEGINNING_BITS}; four folded bytes from
   * {@link FOLLOWS} on, and which of their bits count; the keyword. Thousands of keywords are variants of a few names: what follows tells them apart at once.
   */
  entries: 'i32',
} as const;

export type KeywordTable = Arrays<typeof KEYWORD_LAYOUT>;

/** Odd numbers without pattern: 2^32 divided by the golden ratio, and the multiplier of MurmurHash3's last step. */
export const MIX: number = 0x9e3779b1 | 0;
export const MIX_TOO: number = 0x85ebca6b | 0;
/** Their upper halves, for lanes of sixteen bits, and by how many bits what they give is folded. */
export const PAIR_MIX = 0x9e37;
export const THIRD_MIX = 0x85eb;
export const MAP_FOLD = 7;
/** The bit by which ASCII letters of the two cases differ. */
export const CASE = 0x20;
/** Bits of an index into the map; the lowest three are the fourth byte's, which a keyword of three does not have. */
const MAP_BITS = 16;
const FOURTHS = 8;
/** Bits of a hash that are an index into the slots. */
export const SLOT_BITS = 13;
/** Numbers of an entry, and the offset in a keyword at which the longest beginning ends. */
export const ENTRY = 4;
export const FOLLOWS = 9;

/** Bits of a hash that are an index into the filter. */
export const FILTER_BITS = 16;
/** Bytes of the beginnings that are hashed; each has a bit of its own in the filter, the first one the lowest. */
const BEGINNINGS: readonly number[] = [3, 4, 5, 6, 9];
/** Bits of an entry's hash that tell which beginning it is of instead: in `aaaaaaaaa` they have one hash. */
export const BEGINNING_BITS = 7;

export function keywordTable(keywords: readonly Keyword[]): KeywordTable {
  const texts = keywords.map(({ text }) => text);
  const textAt = new Int32Array(texts.length + 1);
  for (const [index, { length }] of texts.entries())
    textAt[index + 1] = (textAt[index] ?? 0) + length;
  const joined = texts.join('');
  const map = new Uint8Array(1 << MAP_BITS);
  for (const text of texts) mark(map, text);
  return {
    texts: Uint8Array.from(joined, (character) => character.charCodeAt(0)),
    textAt,
    exact: Uint8Array.from(keywords, ({ exact }) => (exact ? 1 : 0)),
    map,
    ...lookups(texts),
  };
}

function mark(map: Uint8Array, text: string): void {
  const first = fourAt(text, 0);
  const bits = text.length < 6 ? 0xff : 1 << followers(codeAt(text, 4), codeAt(text, 5));
  // Whatever stands behind a keyword of three.
  const fourths = text.length > 3 ? [first >>> 24] : Array.from({ length: FOURTHS }).keys();
  for (const fourth of fourths) {
    const index = mapIndex((first & 0xffffff) | (fourth << 24));
    map[index] = (map[index] ?? 0) | bits;
  }
}

/** Of four folded bytes, the first one lowest. */
function mapIndex(four: number): number {
  const mixed =
    (Math.imul(four & 0xffff, PAIR_MIX) + Math.imul((four >>> 16) & 0xff, THIRD_MIX)) & 0xffff;
  return mixed ^ (mixed >>> MAP_FOLD) ^ ((four >>> 24) & (FOURTHS - 1));
}

/** Of the two folded bytes behind those four, 0 to 7. */
const followers = (fifth: number, sixth: number): number => (fifth ^ (sixth >>> 1)) & 7;

function lookups(texts: readonly string[]): Pick<KeywordTable, 'filter' | 'slots' | 'entries'> {
  const rows = texts
    .map((text, keyword) => {
      const beginning = BEGINNINGS.findLastIndex((bytes) => bytes <= text.length);
      return { keyword, beginning, hash: hashOf(text, BEGINNINGS[beginning] ?? 0) };
    })
    .toSorted((a, b) => (a.hash >>> 0) - (b.hash >>> 0) || a.keyword - b.keyword);
  const filter = new Uint8Array(1 << FILTER_BITS);
  const slots = new Uint16Array((1 << SLOT_BITS) + 1);
  for (const { hash, beginning } of rows) {
    const at = hash >>> (32 - FILTER_BITS);
    filter[at] = (filter[at] ?? 0) | (1 << beginning);
    const slot = (hash >>> (32 - SLOT_BITS)) + 1;
    slots[slot] = (slots[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < slots.length; slot += 1)
    slots[slot] = (slots[slot] ?? 0) + (slots[slot - 1] ?? 0);
  return {
    filter,
    slots,
    entries: Int32Array.from(
      rows.flatMap(({ keyword, hash, beginning }) => {
        const text = texts[keyword] ?? '';
        const mask = maskOf(text.length - FOLLOWS);
        return [(hash & ~BEGINNING_BITS) | beginning, fourAt(text, FOLLOWS) & mask, mask, keyword];
      }),
    ),
  };
}

/** Bits of as many bytes, at most four. */
function maskOf(bytes: number): number {
  if (bytes >= 4) return -1;
  return bytes <= 0 ? 0 : (1 << (8 * bytes)) - 1;
}

/** Of as many of its bytes: of the first four, and of the last four where there are more. */
function hashOf(text: string, bytes: number): number {
  const four = fourAt(text, 0);
  if (bytes === 3) return Math.imul(four << 8, MIX);
  const hash = Math.imul(four, MIX);
  return bytes === 4 ? hash : hash ^ Math.imul(fourAt(text, bytes - 4), MIX_TOO);
}

const codeAt = (text: string, at: number): number => text.charCodeAt(at) | CASE;

/** Folded bytes as a number, the first one lowest; beyond the text's end they are 0 before folding. */
function fourAt(text: string, at: number): number {
  let four = 0;
  for (let index = 0; index < 4; index += 1) four |= codeAt(text, at + index) << (8 * index);
  return four;
}
