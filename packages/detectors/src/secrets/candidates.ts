/** From keywords to the stretches of text a pattern is run on: cheap looks at the bytes before anything is decoded. */
import { buildAutomaton, findKeywords } from './automaton.ts';
import type { KeywordAutomaton } from './automaton.ts';
import type { SecretDetector } from './secret-detector.ts';

/** Stretches of the text one detector looks at, as offsets: `from, to, from, to …`, rising and apart. */
export type Windows = readonly number[];

export interface CandidateFinder {
  /** By index of the detector. */
  find(bytes: Uint8Array, start: number): ReadonlyMap<number, Windows>;
}

const BEFORE = 64;
const AFTER = 512;
/** So that what a pattern looks at on either side of a match is there. */
const MARGIN = 4;
/** Neighbouring windows of one detector are read together up to this length, in bytes. */
const MERGED = 16_384;
/** How far into a value a digit is looked for, in bytes: a key has one in its first few dozen. */
const LONGEST_VALUE = 256;

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
  mark(' \t\r\n"\'`)]', CLOSE);
  mark('=:?>,(|', OPERATOR);
  mark(' \t\r\n"\'`([', OPEN);
  mark(' \t\r\n"\'`<>\0', DELIMITER);
  return kinds;
}

export function createCandidateFinder(detectors: readonly SecretDetector[]): CandidateFinder {
  const byKey = new Map<string, Keyword>();
  detectors.forEach((detector, index) => {
    const exact = detector.keywordCase !== 'any';
    for (const text of detector.keywords) {
      const key = exact ? `=${text}` : `~${text}`;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { text, exact, detectors: [index] });
      else known.detectors.push(index);
    }
  });
  const keywords = [...byKey.values()];
  const texts = keywords.map((keyword) => keyword.text);
  const automaton: KeywordAutomaton = buildAutomaton(texts);

  return {
    find(bytes, start) {
      const candidates = new Map<number, number[]>();
      findKeywords(automaton, texts, bytes, start, (index, at) => {
        const keyword = keywords[index];
        if (keyword === undefined || !isAt(bytes, at, keyword)) return;
        const end = at + keyword.text.length;
        for (const id of keyword.detectors) {
          const detector = detectors[id];
          if (detector === undefined || !mayHold(detector, bytes, start, at, end)) continue;
          const low = Math.max(start, at - (detector.window?.before ?? BEFORE) - MARGIN);
          const high = Math.min(bytes.length, end + (detector.window?.after ?? AFTER) + MARGIN);
          addWindow(candidates, id, low, high);
        }
      });
      return candidates;
    },
  };
}

function addWindow(candidates: Map<number, number[]>, id: number, low: number, high: number): void {
  const windows = candidates.get(id);
  if (windows === undefined) {
    candidates.set(id, [low, high]);
    return;
  }
  const last = windows.length - 1;
  const joins = low <= (windows[last] ?? 0) && high - (windows[last - 1] ?? 0) <= MERGED;
  if (joins) windows[last] = Math.max(windows[last] ?? 0, high);
  else windows.push(low, high);
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

/** Not inside a longer word; the `n` of an escaped line break does not count as one. */
function startsWord(bytes: Uint8Array, start: number, at: number): boolean {
  if (at <= start) return true;
  const before = bytes[at - 1] ?? 0;
  if (((KINDS[before] ?? 0) & WORD) === 0) return true;
  return at - 1 > start && bytes[at - 2] === 0x5c;
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
  let index = skip(from, NAME, 48);
  index = skip(index, CLOSE, 8);
  const operator = index;
  index = skip(index, OPERATOR, 5);
  if (index === operator) return false;
  index = skip(index, OPEN, 12);
  const value = index;
  const last = Math.min(bytes.length, value + LONGEST_VALUE);
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
