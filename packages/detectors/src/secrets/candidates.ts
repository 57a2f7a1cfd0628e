/** From keywords to the stretches of text a pattern is run on: cheap looks at the bytes before anything is decoded. */
import { ANCHOR } from './candidate-table.ts';
import type { CandidateTable } from './candidate-table.ts';
import { createKeywordFinder } from './keyword-finder.ts';
import type { FoundKeyword, KeywordKernel } from './keyword-finder.ts';
import { NAMING_WORDS } from './pattern.ts';

/** Stretches of the text one detector looks at, as offsets: `from, to, from, to …`, rising and apart. */
export type Windows = readonly number[];

/** Keywords as they were found, in pairs: index of the keyword, offset of its first byte. */
export type KeywordHits = number[];

export interface CandidateFinder {
  /** By index of the detector. */
  find(bytes: Uint8Array, start: number): ReadonlyMap<number, Windows>;
  /** The first half of {@link find}: keywords that lie wholly in `bytes[from, to)`, whatever stands around them. */
  findKeywords(bytes: Uint8Array, from: number, to: number, found: FoundKeyword): void;
  /**
   * What stands around one keyword, read before anything is decoded: the offset up to which bytes were read to know
   * whether one of its detectors has a look, or that offset's complement (`~offset`, negative) where none has. Before
   * the keyword at most {@link LOOK_BACK} bytes were read.
   */
  lookAround(keyword: number, at: number, bytes: Uint8Array, start: number): number;
  /** The second half: what stands around each keyword decides whether its detectors have a look. */
  windowsOf(hits: KeywordHits, bytes: Uint8Array, start: number): ReadonlyMap<number, Windows>;
  readonly keywordCount: number;
  readonly detectorCount: number;
  /** Characters of the longest keyword. */
  readonly longestKeyword: number;
  /** Characters of a keyword. */
  lengthOf(keyword: number): number;
}

/** Bytes before a keyword that may decide about it: a naming word's length, an escape's. */
export const LOOK_BACK = 32;

/** So that what a pattern looks at on either side of a match is there. */
const MARGIN = 4;
/** Neighbouring windows of one detector are read together up to this length, in bytes. */
const MERGED = 16_384;
/** Bytes between a keyword and its operator: the rest of the name's own words, and what a pattern allows behind them. */
const LONGEST_NAME = 72;
/** How far into a value a digit is looked for, in bytes: a key has one in its first few dozen. */
const LONGEST_VALUE = 256;

/** By byte: blank, hyphen and quotes may stand between a name's last word and its value without an operator. */
const GAP: Uint8Array = new Uint8Array(256);
for (const byte of [0x20, 0x2d, 0x22, 0x27, 0x60]) GAP[byte] = 1;

/** By byte in lower case: 1 where a naming word ends with it. */
const LAST_LETTERS: Uint8Array = new Uint8Array(256);
for (const word of NAMING_WORDS) LAST_LETTERS[word.charCodeAt(word.length - 1)] = 1;

/** What a byte can be part of, as bits. */
const WORD = 1;
const TOKEN = 2;
const NAME = 4;
const CLOSE = 8;
const OPERATOR = 16;
const OPEN = 32;
const DIGIT = 64;
const DELIMITER = 128;

const KINDS: Uint8Array = buildKinds();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(256);
  const mark = (characters: string, kind: number): void => {
    for (let index = 0; index < characters.length; index += 1) {
      const code = characters.charCodeAt(index);
      kinds[code] = (kinds[code] ?? 0) | kind;
    }
  };
  const digits = '0123456789';
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  mark(digits, DIGIT);
  mark(digits + letters, WORD);
  mark(`${digits}${letters}_-.~+/=!|:%$@*#?^&`, TOKEN);
  mark(`${digits}${letters}_-. `, NAME);
  mark(' \t\r\n"\'`)]\\', CLOSE);
  mark('=:?>,(|', OPERATOR);
  mark(' \t\r\n"\'`([\\', OPEN);
  mark(' \t\r\n"\'`<>\0', DELIMITER);
  return kinds;
}

export function createCandidateFinder(
  table: CandidateTable,
  kernel?: KeywordKernel,
): CandidateFinder {
  const finder = kernel?.load(table) ?? createKeywordFinder(table);
  const { textAt, demandAt, anchors, leastRuns, detectorAt, detectors, before, after } = table;
  // The tables cover every index that can occur.
  const lengthOf = (keyword: number): number => textAt[keyword + 1]! - textAt[keyword]!;

  const consider = (
    candidates: Map<number, number[]>,
    keyword: number,
    at: number,
    bytes: Uint8Array,
    start: number,
  ): void => {
    const end = at + lengthOf(keyword);
    const lastDemand = demandAt[keyword + 1]!;
    let missing = -1;
    for (let demand = demandAt[keyword]!; demand < lastDemand; demand += 1) {
      const anchor = anchors[demand]!;
      const leastRun = leastRuns[demand]!;
      // What is too short for the shortest value is too short for the others.
      if (missing === anchor && leastRun <= LONGEST_VALUE) continue;
      if (look(anchor, leastRun, bytes, start, at, end) < 0) {
        missing = anchor;
        continue;
      }
      const last = detectorAt[demand + 1]!;
      for (let index = detectorAt[demand]!; index < last; index += 1) {
        const id = detectors[index]!;
        const low = Math.max(start, at - before[id]! - MARGIN);
        const high = Math.min(bytes.length, end + after[id]! + MARGIN);
        const windows = candidates.get(id);
        if (windows === undefined) candidates.set(id, [low, high]);
        else windows.push(low, high);
      }
    }
  };

  let longestKeyword = 0;
  for (let keyword = 0; keyword < textAt.length - 1; keyword += 1)
    longestKeyword = Math.max(longestKeyword, lengthOf(keyword));

  return {
    keywordCount: textAt.length - 1,
    detectorCount: before.length,
    longestKeyword,
    lengthOf,
    lookAround(keyword, at, bytes, start) {
      const end = at + lengthOf(keyword);
      let looked = end;
      let holds = false;
      for (let demand = demandAt[keyword]!; demand < demandAt[keyword + 1]!; demand += 1) {
        const seen = look(anchors[demand]!, leastRuns[demand]!, bytes, start, at, end);
        if (seen >= 0) holds = true;
        looked = Math.max(looked, seen < 0 ? ~seen : seen);
      }
      return holds ? looked : ~looked;
    },
    findKeywords: (bytes, from, to, found) => finder.find(bytes, from, to, found),
    find(bytes, start) {
      const candidates = new Map<number, number[]>();
      finder.find(bytes, start, bytes.length, (keyword, at) =>
        consider(candidates, keyword, at, bytes, start),
      );
      return joined(candidates);
    },
    windowsOf(hits, bytes, start) {
      const candidates = new Map<number, number[]>();
      for (let index = 0; index < hits.length; index += 2)
        consider(candidates, hits[index] ?? 0, hits[index + 1] ?? 0, bytes, start);
      return joined(candidates);
    },
  };
}

/** In the order of their beginnings, neighbours read together. */
function joined(candidates: ReadonlyMap<number, number[]>): ReadonlyMap<number, Windows> {
  const result = new Map<number, Windows>();
  for (const [id, windows] of candidates) result.set(id, join(windows));
  return result;
}

function join(windows: readonly number[]): Windows {
  if (windows.length === 2) return windows;
  const order: [low: number, high: number][] = [];
  for (let index = 0; index < windows.length; index += 2)
    order.push([windows[index] ?? 0, windows[index + 1] ?? 0]);
  order.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const apart: number[] = [];
  for (const [low, high] of order) {
    const last = apart.length - 1;
    const joins = last > 0 && low <= (apart[last] ?? 0) && high - (apart[last - 1] ?? 0) <= MERGED;
    if (joins) apart[last] = Math.max(apart[last] ?? 0, high);
    else apart.push(low, high);
  }
  return apart;
}

/**
 * Whether the bytes right before and after the keyword allow a match at all, by the detector's anchor. The offset up to
 * which bytes were read to know it, or its complement where they do not.
 */
function look(
  anchor: number,
  leastRun: number,
  bytes: Uint8Array,
  start: number,
  at: number,
  end: number,
): number {
  if (anchor === ANCHOR.prefix)
    return startsWord(bytes, start, at) ? tokenRun(bytes, end, leastRun) : ~end;
  if (anchor === ANCHOR.authority) return password(bytes, end);
  if (anchor === ANCHOR.assignment) return assignment(bytes, end, leastRun);
  return end;
}

/** Not inside a longer word; neither the `n` of an escaped line break nor the `m` of a colour (`[93m`) counts as one. */
function startsWord(bytes: Uint8Array, start: number, at: number): boolean {
  if (at <= start) return true;
  const before = bytes[at - 1] ?? 0;
  if (((KINDS[before] ?? 0) & WORD) === 0) return true;
  if (at - 1 <= start) return false;
  const second = bytes[at - 2] ?? 0;
  return second === 0x5c || (before === 0x6d && ((KINDS[second] ?? 0) & DIGIT) !== 0);
}

function tokenRun(bytes: Uint8Array, from: number, least: number): number {
  for (let index = from; index < from + least; index += 1)
    if (((KINDS[bytes[index] ?? 0] ?? 0) & TOKEN) === 0) return ~(index + 1);
  return from + least;
}

/** The offset behind at most `most` bytes of a kind. */
function skip(bytes: Uint8Array, from: number, kind: number, most: number): number {
  let at = from;
  while (at - from < most && ((KINDS[bytes[at] ?? 0] ?? 0) & kind) !== 0) at += 1;
  return at;
}

/** An assignment, a pair or an argument of enough characters, one of them a digit, after at most a name's rest. */
function assignment(bytes: Uint8Array, from: number, least: number): number {
  const name = skip(bytes, from, NAME, LONGEST_NAME);
  const operator = skip(bytes, name, CLOSE, 8);
  const open = skip(bytes, operator, OPERATOR, 5);
  if (open === operator) return named(bytes, from, name, operator + 1, least);
  const value = skip(bytes, open, OPEN, 52);
  const seen = valueRun(bytes, value, least);
  if (seen >= 0) return seen;
  // `Bearer` or `Token` before the value.
  const word = ~seen - 1;
  return word - value >= 5 && word - value <= 6 && bytes[word] === 0x20 ? ~seen : seen;
}

/** As many characters of tokens, one of them a digit. */
function valueRun(bytes: Uint8Array, from: number, least: number): number {
  const last = Math.min(bytes.length, from + Math.max(LONGEST_VALUE, least));
  let digits = 0;
  let index = from;
  for (; index < last; index += 1) {
    const kind = KINDS[bytes[index] ?? 0] ?? 0;
    if ((kind & TOKEN) === 0) break;
    if ((kind & DIGIT) !== 0) digits += 1;
    if (digits > 0 && index + 1 - from >= least) return index + 1;
  }
  return ~(index + 1);
}

/** A blank or a hyphen after a word that ends the name of a credential, and enough characters, one of them a digit. */
function named(
  bytes: Uint8Array,
  from: number,
  to: number,
  lookedTo: number,
  least: number,
): number {
  let looked = Math.max(lookedTo, to + 1);
  for (let at = from; at <= to; at += 1) {
    if (GAP[bytes[at] ?? 0] !== 1 || !endsName(bytes, at)) continue;
    let value = at + 1;
    while (value - at < 5 && GAP[bytes[value] ?? 0] === 1) value += 1;
    const seen = valueRun(bytes, value, least);
    if (seen >= 0) return Math.max(looked, seen);
    looked = Math.max(looked, ~seen);
  }
  return ~looked;
}

/** Whether the bytes before `end` are a naming word. */
const endsName = (bytes: Uint8Array, end: number): boolean =>
  LAST_LETTERS[(bytes[end - 1] ?? 0) | 0x20] === 1 &&
  NAMING_WORDS.some((word) => endsWith(bytes, end, word));

/** Whether the bytes before `end` are the word, in either case. */
function endsWith(bytes: Uint8Array, end: number, word: string): boolean {
  for (let back = 1; back <= word.length; back += 1)
    if (((bytes[end - back] ?? 0) | 0x20) !== word.charCodeAt(word.length - back)) return false;
  return true;
}

/** `://`, then `user:password@` without a delimiter of paths or text in between. */
function password(bytes: Uint8Array, from: number): number {
  let index = from;
  const scheme = Math.min(bytes.length, from + 32);
  while (index < scheme && !(bytes[index - 1] === 0x2f && bytes[index - 2] === 0x2f)) index += 1;
  const last = Math.min(bytes.length, index + 384);
  let colon = false;
  for (; index < last; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0x40) return colon ? index + 1 : ~(index + 1);
    if (byte === 0x3a) colon = true;
    else if (((KINDS[byte] ?? 0) & DELIMITER) !== 0) break;
  }
  return ~(index + 1);
}
