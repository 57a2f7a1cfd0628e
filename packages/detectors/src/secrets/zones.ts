/**
 * The parts of a content that are not simply its base's: everything new, every place where parts meet that did not meet
 * before, and so much to both sides that whatever touches them lies in the zone. They are laid side by side in one
 * buffer, so that a thousand small ones cost no more than one large.
 */
import type { Segments } from '../segments.ts';
import { resetBefore, resetFrom } from './resets.ts';

export interface Zones {
  /** Offsets in the content, `from, to, from, to …`, rising and apart. The first {@link length} numbers count. */
  readonly places: Int32Array;
  readonly length: number;
  /** The zones' bytes, each followed by a zero, which is part of no keyword and of no layer. */
  readonly bytes: Uint8Array;
  /** The offset in the content of an offset in {@link bytes}. */
  contentOffset(offset: number): number;
}

export interface ZoneFinder {
  /** Null where the zones are most of the content. What it answers is valid until the next call. */
  find(bytes: Uint8Array, segments: Segments, baseLength: number): Zones | null;
}

/** `reach`: bytes to each side of a seam that a keyword may bridge. */
export function createZoneFinder(reach: number): ZoneFinder {
  let places = new Int32Array(1024);
  let starts = new Int32Array(512);
  let buffer = new Uint8Array(65_536);
  let count = 0;
  let covered = 0;

  /** Around `[from, to)`; in rising order. */
  const add = (bytes: Uint8Array, from: number, to: number): void => {
    const known = count === 0 ? 0 : (places[count - 1] ?? 0);
    if (known >= bytes.length && count > 0) return;
    const end = Math.min(bytes.length, to + reach);
    if (end <= known && count > 0) return;
    const high = Math.min(bytes.length, resetFrom(bytes, end) + 1);
    const early = Math.max(0, from - reach);
    if (count > 0 && early <= known) {
      places[count - 1] = high;
      covered += high - known;
      return;
    }
    const low = Math.max(0, resetBefore(bytes, early));
    if (count > 0 && low <= known) {
      places[count - 1] = high;
      covered += high - known;
      return;
    }
    if (count + 2 > places.length) places = grown(places, count + 2);
    places[count] = low;
    places[count + 1] = high;
    count += 2;
    covered += high - low;
  };

  const fill = (bytes: Uint8Array): Uint8Array => {
    const size = covered + count / 2;
    if (size > buffer.length) buffer = new Uint8Array(size * 2);
    if (count / 2 > starts.length) starts = grown(starts, count / 2);
    let at = 0;
    for (let index = 0; index < count; index += 2) {
      const from = places[index] ?? 0;
      const to = places[index + 1] ?? 0;
      starts[index >> 1] = at;
      if (to - from > 256) buffer.set(bytes.subarray(from, to), at);
      else
        for (let offset = from; offset < to; offset += 1)
          buffer[at + offset - from] = bytes[offset]!;
      at += to - from;
      buffer[at] = 0;
      at += 1;
    }
    return buffer.subarray(0, size);
  };

  const contentOffset = (offset: number): number => {
    let low = 0;
    let high = count / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (places[low * 2] ?? 0) + offset - (starts[low] ?? 0);
  };

  return {
    find(bytes, segments, baseLength) {
      count = 0;
      covered = 0;
      const most = bytes.length * MOST;
      // Where the last copy ended in the base: a copy that goes on from there has no seam before it.
      let source = 0;
      let pending = -1;
      for (let index = 0; index < segments.length; index += 3) {
        const target = segments[index] ?? 0;
        const sourceFrom = segments[index + 2] ?? 0;
        if (sourceFrom < 0) {
          if (pending < 0) pending = target;
          continue;
        }
        if (pending >= 0 || sourceFrom !== source)
          add(bytes, pending < 0 ? target : pending, target);
        if (covered > most) return null;
        pending = -1;
        source = sourceFrom + (segments[index + 1] ?? 0);
      }
      if (pending >= 0 || source !== baseLength)
        add(bytes, pending < 0 ? bytes.length : pending, bytes.length);
      if (covered > most) return null;
      return { places, length: count, bytes: fill(bytes), contentOffset };
    },
  };
}

/** Share of a content beyond which it is looked at as a whole. */
const MOST = 0.6;

function grown(old: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(least * 2);
  made.set(old);
  return made;
}
