/** The copied parts of a content: which one an offset lies in, and whether what was read in the base is there too. */
import type { Segments } from '../segments.ts';

/** Copies are numbered from 0 in the order of the content. */
export interface Copies {
  readonly count: number;
  targetFrom(copy: number): number;
  sourceFrom(copy: number): number;
  sourceTo(copy: number): number;
  /** What an offset in the base becomes more by in the content. */
  shift(copy: number): number;
  /** The copy that an offset of the content lies in, or -1 where it is new. */
  at(offset: number): number;
  /**
   * Whether the base's bytes `[from, to)` are in the copy. They may reach over the base's beginning or end if the copy
   * stands at the content's beginning or end in the same way.
   */
  holds(copy: number, from: number, to: number): boolean;
  /** As {@link holds}, for bytes that were read up to `to` because there were no more, if that is where they end. */
  keeps(copy: number, from: number, to: number): boolean;
}

export function createCopies(
  segments: Segments,
  baseLength: number,
  contentLength: number,
): Copies {
  const places: number[] = [];
  for (let index = 0; index < segments.length; index += 3) {
    const source = segments[index + 2] ?? 0;
    if (source < 0) continue;
    const target = segments[index] ?? 0;
    const length = segments[index + 1] ?? 0;
    const last = places.length - 3;
    const goesOn =
      last >= 0 &&
      (places[last] ?? 0) + (places[last + 1] ?? 0) === target &&
      (places[last + 2] ?? 0) + (places[last + 1] ?? 0) === source;
    if (goesOn) places[last + 1] = (places[last + 1] ?? 0) + length;
    else places.push(target, length, source);
  }
  const targetFrom = (copy: number): number => places[copy * 3] ?? 0;
  const lengthOf = (copy: number): number => places[copy * 3 + 1] ?? 0;
  const sourceFrom = (copy: number): number => places[copy * 3 + 2] ?? 0;
  const sourceTo = (copy: number): number => sourceFrom(copy) + lengthOf(copy);
  const atBeginning = (copy: number): boolean => targetFrom(copy) === 0 && sourceFrom(copy) === 0;
  const atEnd = (copy: number): boolean =>
    targetFrom(copy) + lengthOf(copy) === contentLength && sourceTo(copy) === baseLength;

  return {
    count: places.length / 3,
    targetFrom,
    sourceFrom,
    sourceTo,
    shift: (copy) => targetFrom(copy) - sourceFrom(copy),
    at(offset) {
      let low = 0;
      let high = places.length / 3;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (targetFrom(middle) <= offset) low = middle + 1;
        else high = middle;
      }
      const copy = low - 1;
      return copy >= 0 && offset < targetFrom(copy) + lengthOf(copy) ? copy : -1;
    },
    holds: (copy, from, to) =>
      (from >= sourceFrom(copy) || atBeginning(copy)) && (to <= sourceTo(copy) || atEnd(copy)),
    keeps: (copy, from, to) =>
      from >= sourceFrom(copy) && to <= sourceTo(copy) && (to < baseLength || atEnd(copy)),
  };
}
