/** From keywords to the stretches of text a pattern is run on: cheap looks at the bytes before anything is decoded. */
import { createKeywordFinder } from './keyword-finder.ts';
import type { FoundKeyword, KeywordKernel } from './keyword-finder.ts';
import { NAMING_WORDS } from './pattern.ts';
import type { SecretDetector } from './secret-detector.ts';

/** Stretches of the text one detector looks at, as offsets: `from, to, from, to …`, rising and apart. */
export type Windows = readonly number[];

/** Keywords as they were found, in pairs: index of the keyword, offset of its first byte. */
export type KeywordHits = number[];

export interface CandidateFinder {
  /** By index of the detector. */
  find(bytes: Uint8Array, start: number): ReadonlyMap<number, Windows>;
  /** The first half of {@link find}: keywords that lie wholly in `bytes[from, to)`, whatever stands around them. */
  findKeywords(bytes: Uint8Array, from: number, to: number, found: FoundKeyword): void;
  /** The second half: what stands around each keyword decides whether its detectors have a look. */
  windowsOf(hits: KeywordHits, bytes: Uint8Array, start: number): ReadonlyMap<number, Windows>;
  /** Characters of the longest keyword. */
  readonly longestKeyword: number;
}

const BEFORE = 64;
const AFTER = 512;
/** So that what a pattern looks at on either side of a match is there. */
const MARGIN = 4;
/** Neighbouring windows of one detector are read together up to this length, in bytes. */
const MERGED = 16_384;
/** How far into a value a digit is looked for, in bytes: a key has one in its first few dozen. */
const LONGEST_VALUE = 256;

/** Blank, hyphen and quotes: what may stand between a name's last word and its value without an operator. */
const GAP: readonly number[] = [0x20, 0x2d, 0x22, 0x27, 0x60];

interface Keyword {
  readonly text: string;
  readonly exact: boolean;
  /** Indices of detectors. */
  readonly detectors: number[];
}

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
  detectors: readonly SecretDetector[],
  kernel?: KeywordKernel,
): CandidateFinder {
  const keywords: Keyword[] = [];
  const exactly = new Map<string, Keyword>();
  const inAnyCase = new Map<string, Keyword>();
  detectors.forEach((detector, index) => {
    const exact = detector.keywordCase !== 'any';
    const known = exact ? exactly : inAnyCase;
    for (const text of detector.keywords) {
      const same = known.get(text);
      if (same !== undefined) {
        same.detectors.push(index);
        continue;
      }
      const keyword = { text, exact, detectors: [index] };
      known.set(text, keyword);
      keywords.push(keyword);
    }
  });
  const texts = keywords.map((keyword) => keyword.text);
  const finder = kernel?.load(texts) ?? createKeywordFinder(texts);

  const consider = (
    candidates: Map<number, number[]>,
    index: number,
    at: number,
    bytes: Uint8Array,
    start: number,
  ): void => {
    const keyword = keywords[index];
    if (keyword === undefined || !isAt(bytes, at, keyword)) return;
    const end = at + keyword.text.length;
    for (const id of keyword.detectors) {
      const detector = detectors[id];
      if (detector === undefined || !mayHold(detector, bytes, start, at, end)) continue;
      const low = Math.max(start, at - (detector.window?.before ?? BEFORE) - MARGIN);
      const high = Math.min(bytes.length, end + (detector.window?.after ?? AFTER) + MARGIN);
      const windows = candidates.get(id);
      if (windows === undefined) candidates.set(id, [low, high]);
      else windows.push(low, high);
    }
  };

  return {
    longestKeyword: Math.max(0, ...keywords.map((keyword) => keyword.text.length)),
    findKeywords: (bytes, from, to, found) =>
      finder.find(bytes, from, to, (index, at) => {
        const keyword = keywords[index];
        if (keyword !== undefined && isAt(bytes, at, keyword)) found(index, at);
      }),
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

function isAt(bytes: Uint8Array, offset: number, { text, exact }: Keyword): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const byte = bytes[offset + index] ?? 0;
    if (byte === text.charCodeAt(index)) continue;
    if (exact || byte < 0x41 || byte > 0x5a || (byte | 0x20) !== text.charCodeAt(index))
      return false;
  }
  return true;
}

/** Whether the bytes right before and after the keyword allow a match at all, by the detector's anchor. */
function mayHold(
  detector: SecretDetector,
  bytes: Uint8Array,
  start: number,
  at: number,
  end: number,
): boolean {
  if (detector.anchor === 'prefix')
    return startsWord(bytes, start, at) && hasTokenRun(bytes, end, detector.leastRun ?? 12);
  if (detector.anchor === 'authority') return hasPassword(bytes, end);
  if (detector.anchor === 'assignment') return isAssigned(bytes, end, detector.leastRun ?? 16);
  return true;
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

function hasTokenRun(bytes: Uint8Array, from: number, least: number): boolean {
  for (let index = from; index < from + least; index += 1)
    if (((KINDS[bytes[index] ?? 0] ?? 0) & TOKEN) === 0) return false;
  return true;
}

/** An assignment, a pair or an argument of enough characters, one of them a digit, after at most a name's rest. */
function isAssigned(bytes: Uint8Array, from: number, least: number): boolean {
  const skip = (index: number, kind: number, most: number): number => {
    let at = index;
    while (at - index < most && ((KINDS[bytes[at] ?? 0] ?? 0) & kind) !== 0) at += 1;
    return at;
  };
  const name = skip(from, NAME, 48);
  const operator = skip(name, CLOSE, 8);
  let index = skip(operator, OPERATOR, 5);
  if (index === operator) return isNamed(bytes, from, name, least);
  index = skip(index, OPEN, 52);
  const value = index;
  const last = Math.min(bytes.length, value + Math.max(LONGEST_VALUE, least));
  let digits = 0;
  for (; index < last; index += 1) {
    const kind = KINDS[bytes[index] ?? 0] ?? 0;
    if ((kind & TOKEN) === 0) break;
    if ((kind & DIGIT) !== 0) digits += 1;
    if (digits > 0 && index + 1 - value >= least) return true;
  }
  // `Bearer` or `Token` before the value.
  return index - value >= 5 && index - value <= 6 && bytes[index] === 0x20;
}

/** A blank or a hyphen after a word that ends the name of a credential, and enough characters, one of them a digit. */
function isNamed(bytes: Uint8Array, from: number, to: number, least: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (!GAP.includes(byte) || !NAMING_WORDS.some((word) => endsWith(bytes, at, word))) continue;
    let value = at + 1;
    while (value - at < 5 && GAP.includes(bytes[value] ?? 0)) value += 1;
    const last = Math.min(bytes.length, value + Math.max(LONGEST_VALUE, least));
    let digits = 0;
    for (let index = value; index < last; index += 1) {
      const kind = KINDS[bytes[index] ?? 0] ?? 0;
      if ((kind & TOKEN) === 0) break;
      if ((kind & DIGIT) !== 0) digits += 1;
      if (digits > 0 && index + 1 - value >= least) return true;
    }
  }
  return false;
}

/** Whether the bytes before `end` are the word, in either case. */
function endsWith(bytes: Uint8Array, end: number, word: string): boolean {
  for (let back = 1; back <= word.length; back += 1)
    if (((bytes[end - back] ?? 0) | 0x20) !== word.charCodeAt(word.length - back)) return false;
  return true;
}

/** `://`, then `user:password@` without a delimiter of paths or text in between. */
function hasPassword(bytes: Uint8Array, from: number): boolean {
  let index = from;
  const scheme = Math.min(bytes.length, from + 32);
  while (index < scheme && !(bytes[index - 1] === 0x2f && bytes[index - 2] === 0x2f)) index += 1;
  const last = Math.min(bytes.length, index + 384);
  let colon = false;
  for (; index < last; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0x40) return colon;
    if (byte === 0x3a) colon = true;
    else if (((KINDS[byte] ?? 0) & DELIMITER) !== 0) return false;
  }
  return false;
}
