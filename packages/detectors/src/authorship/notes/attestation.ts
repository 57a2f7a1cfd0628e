/** What a record of a tool attests: which file, which lines, by which tool. */
import type { LineRange } from '../../change.ts';

export interface Attestation {
  readonly path: string;
  /** Null where the record tells of the file only. Otherwise in order, not overlapping, at least one. */
  readonly lines: readonly LineRange[] | null;
  /** Null where the record names no tool, or one that the catalogue does not know. */
  readonly tool: string | null;
  /** The attested line as the record has it, or what stands for it. */
  readonly text: string;
}

/** No file that people review is longer; what a record claims beyond is nonsense. */
const LAST_LINE = 100_000_000;

/** Sorted and joined where they touch. Ranges that are none are left out. */
export function joinRanges(ranges: readonly LineRange[]): readonly LineRange[] {
  const joined: LineRange[] = [];
  const sound = ranges.filter(
    ({ start, end }) =>
      Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 1 && end >= start,
  );
  for (const range of sound.toSorted((a, b) => a.start - b.start)) {
    if (range.end > LAST_LINE) continue;
    const last = joined.at(-1);
    if (last === undefined || range.start > last.end + 1) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

/** `3`, `12-40`. */
export const rangeInWords = ({ start, end }: LineRange): string =>
  start === end ? String(start) : `${start}-${end}`;
