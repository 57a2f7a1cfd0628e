/** The parts of a content that is made from another: which one an offset lies in, and whether what was read in the base is there too. */
import type { Segments } from '../segments.ts';

/** Parts are numbered from 0 in the order of the content; {@link sourceFrom} tells the copies from the new ones. */
export interface Copies {
  /** Parts, new ones among them. */
  readonly count: number;
  targetFrom(part: number): number;
  /** -1 where the part is new. */
  sourceFrom(part: number): number;
  sourceTo(part: number): number;
  /** What an offset in the base becomes more by in the content. */
  shift(part: number): number;
  /** The copy that an offset of the content lies in, or -1 where it is new. */
  at(offset: number): number;
  /**
   * Whether the base's bytes `[from, to)` are in the copy. They may reach over the base's beginning or end if the copy
   * stands at the content's beginning or end in the same way.
   */
  holds(part: number, from: number, to: number): boolean;
  /** As {@link holds}, for bytes that were read up to `to` because there were no more, if that is where they end. */
  keeps(part: number, from: number, to: number): boolean;
}

export function createCopies(told: Segments, baseLength: number, contentLength: number): Copies {
  const segments = joined(told);
  const count = segments.length / 3;
  const targetFrom = (part: number): number => segments[part * 3] ?? 0;
  const lengthOf = (part: number): number => segments[part * 3 + 1] ?? 0;
  const sourceFrom = (part: number): number => segments[part * 3 + 2] ?? -1;
  const sourceTo = (part: number): number => sourceFrom(part) + lengthOf(part);
  const atBeginning = (part: number): boolean => targetFrom(part) === 0 && sourceFrom(part) === 0;
  const atEnd = (part: number): boolean =>
    targetFrom(part) + lengthOf(part) === contentLength && sourceTo(part) === baseLength;

  return {
    count,
    targetFrom,
    sourceFrom,
    sourceTo,
    shift: (part) => targetFrom(part) - sourceFrom(part),
    at(offset) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (targetFrom(middle) <= offset) low = middle + 1;
        else high = middle;
      }
      return low > 0 && sourceFrom(low - 1) >= 0 ? low - 1 : -1;
    },
    holds: (part, from, to) =>
      (from >= sourceFrom(part) || atBeginning(part)) && (to <= sourceTo(part) || atEnd(part)),
    keeps: (part, from, to) =>
      from >= sourceFrom(part) && to <= sourceTo(part) && (to < baseLength || atEnd(part)),
  };
}

/** Copies that go on from one another as one: nothing is new where they meet, so what lies across is inherited. */
function joined(segments: Segments): Segments {
  let index = 3;
  while (index < segments.length && !goesOn(segments, index)) index += 3;
  if (index >= segments.length) return segments;
  const parts: number[] = [];
  for (index = 0; index < segments.length; index += 3) {
    const length = segments[index + 1] ?? 0;
    if (index > 0 && goesOn(segments, index)) parts[parts.length - 2]! += length;
    else parts.push(segments[index] ?? 0, length, segments[index + 2] ?? 0);
  }
  return Int32Array.from(parts);
}

/** Whether a part is a copy of what follows the copy before it. */
const goesOn = (segments: Segments, index: number): boolean =>
  (segments[index - 1] ?? -1) >= 0 &&
  segments[index + 2] === (segments[index - 1] ?? 0) + (segments[index - 2] ?? 0);
