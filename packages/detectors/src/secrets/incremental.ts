/**
 * Judging contents that are made of one another: what lies in a copied part has the same bytes as in the base, so its
 * verdict is inherited, and only what is new or stands beside something new is looked at again. The findings are those
 * of {@link createSecretScanner}'s `scan(bytes, '')`, one by one.
 *
 * Three things are inherited, each where all the bytes it was judged by lie in one copied part (or where both contents
 * end, if it was judged by that): keywords with what stands around them, windows with their matches, layers.
 */
import type { Finding } from '../finding.ts';
import type { Segments } from '../segments.ts';
import { LOOK_BACK } from './candidates.ts';
import type { SecretScannerOptions } from './engine.ts';
import { createCopies } from './copies.ts';
import type { Copies } from './copies.ts';
import { createLayerJudge } from './layer-cells.ts';
import type { JudgedLayers } from './layer-cells.ts';
import { movedBy, rawEngineFor } from './raw-engine.ts';
import { withoutOverlaps } from './raw-hit.ts';
import type { RawHit } from './raw-hit.ts';
import { plainSource, sourceOfBytes } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import { byteOrderMark, utf16Order } from './text-encoding.ts';
import { createToFinding } from './to-finding.ts';
import { createZoneFinder } from './zones.ts';
import type { Zones } from './zones.ts';

/** What is known of a content that was judged; holds no bytes of it. */
export interface JudgedContent {
  readonly findings: readonly Finding[];
  /** Null where nothing can be inherited: text of two bytes a character, or behind a byte order mark. */
  readonly parts: JudgedParts | null;
}

/** @internal */
export interface JudgedParts {
  readonly length: number;
  readonly keywords: Keywords;
  readonly windows: ReadonlyMap<number, readonly JudgedWindow[]>;
  readonly layers: JudgedLayers;
}

/**
 * In threes, by rising offset: index of the keyword, its offset, and how far behind the offset bytes were read to know
 * what stands around it: the complement of that number where no detector has a look.
 */
type Keywords = Int32Array;

/** One detector's look at a stretch of text. */
interface JudgedWindow {
  readonly from: number;
  readonly to: number;
  /** Up to where it read. */
  readonly until: number;
  readonly hits: readonly RawHit[];
}

export interface IncrementalScanner {
  whole(bytes: Uint8Array): JudgedContent;
  /** `segments` says how the bytes are made from the content that `base` is the judgement of. */
  derived(bytes: Uint8Array, base: JudgedContent, segments: Segments): JudgedContent;
}

/** `offset * KEYWORDS + keyword`: sorted as numbers, they are sorted by offset. */
type Found = Float64Array;

/** More than there are keywords. */
const KEYWORDS = 2 ** 20;

/** Bytes around a seam in which a text of two bytes a character, if it is across it, is long enough to be one. */
const LEAST_REACH = 40;

/** Taken once: a look at the global object for each keyword is what some embedders make slow. */
const floor = Math.floor;

const NOTHING: readonly never[] = [];
const NO_WINDOWS: ReadonlyMap<number, readonly JudgedWindow[]> = new Map();

export function createIncrementalScanner(options: SecretScannerOptions): IncrementalScanner {
  const engine = rawEngineFor(options);
  const { candidates, matcher } = engine;
  const layerJudge = createLayerJudge(engine);
  const toFinding = createToFinding(options.fingerprintKey);
  const zoneFinder = createZoneFinder(Math.max(candidates.longestKeyword, LEAST_REACH));

  let room = new Float64Array(1024);
  const made = createKeywordList();

  const lookAt = (keyword: number, at: number, bytes: Uint8Array): number => {
    const looked = candidates.lookAround(keyword, at, bytes, 0);
    return looked < 0 ? ~(~looked - at) : looked - at;
  };

  /** Pairs of offset and keyword as one number each, by rising offset. */
  const findKeywords = (bytes: Uint8Array, places: ((offset: number) => number) | null): Found => {
    let count = 0;
    candidates.findKeywords(bytes, 0, bytes.length, (keyword, at) => {
      if (count === room.length) room = doubled(room);
      room[count] = (places === null ? at : places(at)) * KEYWORDS + keyword;
      count += 1;
    });
    return room.subarray(0, count).sort();
  };

  const judgeWindows = (
    source: SourceText,
    keywords: Keywords,
    inherited: (detector: number, from: number, to: number) => JudgedWindow | null,
  ): ReadonlyMap<number, readonly JudgedWindow[]> => {
    const live: number[] = [];
    for (let index = 0; index < keywords.length; index += 3)
      if ((keywords[index + 2] ?? -1) >= 0)
        live.push(keywords[index] ?? 0, keywords[index + 1] ?? 0);
    if (live.length === 0) return NO_WINDOWS;
    const judged = new Map<number, readonly JudgedWindow[]>();
    for (const [detector, windows] of candidates.windowsOf(live, source.bytes, 0)) {
      const list: JudgedWindow[] = [];
      for (let index = 0; index < windows.length; index += 2) {
        const from = windows[index] ?? 0;
        const to = windows[index + 1] ?? 0;
        list.push(inherited(detector, from, to) ?? judgeWindow(source, detector, from, to));
      }
      judged.set(detector, list);
    }
    return judged;
  };

  const judgeWindow = (
    source: SourceText,
    detector: number,
    from: number,
    to: number,
  ): JudgedWindow => {
    const hits: RawHit[] = [];
    const until = matcher.match(source, '', detector, from, to, hits);
    return { from, to, until, hits };
  };

  const conclude = (source: SourceText, parts: JudgedParts): JudgedContent => {
    const hits: RawHit[] = [...parts.layers.hits];
    for (const windows of parts.windows.values())
      for (const window of windows) for (const hit of window.hits) hits.push(hit);
    if (hits.length === 0) return { findings: NOTHING, parts };
    const findings = withoutOverlaps(hits).map((hit) => toFinding(hit, source, ''));
    return { findings, parts };
  };

  const whole = (bytes: Uint8Array): JudgedContent => {
    if (!isPlain(bytes)) {
      const source = sourceOfBytes(bytes);
      const findings = engine.find(source, '').map((hit) => toFinding(hit, source, ''));
      return { findings, parts: null };
    }
    const source = plainSource(bytes);
    made.clear();
    for (const found of findKeywords(bytes, null)) {
      const at = floor(found / KEYWORDS);
      const keyword = found - at * KEYWORDS;
      made.add(keyword, at, lookAt(keyword, at, bytes));
    }
    const keywords = made.toArray();
    const windows = judgeWindows(source, keywords, () => null);
    const layers = layerJudge.whole(bytes);
    return conclude(source, { length: bytes.length, keywords, windows, layers });
  };

  /** The base's keywords where they are copied with all that was read around them, and the zones' own. */
  const deriveKeywords = (
    bytes: Uint8Array,
    base: JudgedParts,
    copies: Copies,
    zones: Zones,
  ): Keywords => {
    const found = findKeywords(zones.bytes, (offset) => zones.contentOffset(offset));
    const { keywords: known } = base;
    made.clear();
    let next = 0;
    const putFound = (before: number): void => {
      for (; next < found.length && (found[next] ?? 0) < before * KEYWORDS; next += 1) {
        const at = floor((found[next] ?? 0) / KEYWORDS);
        const keyword = (found[next] ?? 0) - at * KEYWORDS;
        made.add(keyword, at, lookAt(keyword, at, bytes));
      }
    };
    let zone = 0;
    for (let copy = 0; copy < copies.count; copy += 1) {
      if (copies.sourceFrom(copy) < 0) continue;
      const to = copies.sourceTo(copy);
      const shift = copies.shift(copy);
      while (zone < zones.length && (zones.places[zone + 1] ?? 0) <= copies.targetFrom(copy))
        zone += 2;
      if (isWithin(zones, zone, copies.targetFrom(copy), to + shift)) continue;
      for (let index = firstAt(known, copies.sourceFrom(copy)); index < known.length; index += 3) {
        const at = known[index + 1]!;
        if (at >= to) break;
        const keyword = known[index]!;
        const end = at + candidates.lengthOf(keyword);
        if (end > to) continue;
        while (zone < zones.length && (zones.places[zone + 1] ?? 0) <= at + shift) zone += 2;
        if (isWithin(zones, zone, at + shift, end + shift)) continue;
        if (next < found.length) putFound(at + shift);
        const look = known[index + 2]!;
        const reach = look < 0 ? ~look : look;
        made.add(
          keyword,
          at + shift,
          copies.holds(copy, at - LOOK_BACK, at + reach)
            ? look
            : lookAt(keyword, at + shift, bytes),
        );
      }
    }
    putFound(bytes.length);
    return made.toArray();
  };

  return {
    whole,
    derived(bytes, { parts: base }, segments) {
      if (base === null || !isPlain(bytes)) return whole(bytes);
      const zones = zoneFinder.find(bytes, segments, base.length);
      if (zones === null) return whole(bytes);
      const source = plainSource(bytes);
      const copies = createCopies(segments, base.length, bytes.length);
      const keywords = deriveKeywords(bytes, base, copies, zones);
      const windows = judgeWindows(source, keywords, (detector, from, to) => {
        const copy = copies.at(from);
        if (copy < 0) return null;
        const shift = copies.shift(copy);
        const same = base.windows
          .get(detector)
          ?.find((window) => window.from === from - shift && window.to === to - shift);
        if (same === undefined || !copies.keeps(copy, same.from, same.until)) return null;
        if (shift === 0) return same;
        const hits = same.hits.map((hit) => movedBy(hit, (offset) => offset + shift));
        return { from, to, until: same.until + shift, hits };
      });
      const layers = layerJudge.derived(bytes, base.layers, copies, zones);
      return conclude(source, { length: bytes.length, keywords, windows, layers });
    },
  };
}

interface KeywordList {
  clear(): void;
  add(keyword: number, at: number, look: number): void;
  toArray(): Keywords;
}

/** Room that is used again: a history makes hundreds of millions of entries. */
function createKeywordList(): KeywordList {
  let numbers = new Int32Array(3 * 1024);
  let count = 0;
  return {
    clear() {
      count = 0;
    },
    add(keyword, at, look) {
      if (count === numbers.length) {
        const larger = new Int32Array(count * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[count] = keyword;
      numbers[count + 1] = at;
      numbers[count + 2] = look;
      count += 3;
    },
    toArray: () => numbers.slice(0, count),
  };
}

const isWithin = (zones: Zones, zone: number, from: number, to: number): boolean =>
  zone < zones.length && (zones.places[zone] ?? 0) <= from && to <= (zones.places[zone + 1] ?? 0);

/** Text of one byte a unit from its first byte on: then an offset means the same in every content. */
function isPlain(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes) !== 0) return false;
  return !bytes.subarray(0, 4096).includes(0) || utf16Order(bytes) === null;
}

function doubled(old: Float64Array): Float64Array<ArrayBuffer> {
  const made = new Float64Array(old.length * 2);
  made.set(old);
  return made;
}

/** Index of the first of the threes whose offset is not below `offset`. */
function firstAt(keywords: Keywords, offset: number): number {
  let low = 0;
  let high = keywords.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keywords[middle * 3 + 1] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}
