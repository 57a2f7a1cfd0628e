/** Added lines out of the `patch` text that GitHub gives for one file. */
import type { LineRange } from '@countersign/detectors';

/** `@@ -1,2 +3,4 @@ heading`; a count of one is left out. */
const HUNK_HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * Ranges of added lines, in order, adjacent lines joined. Null where the patch does not hold as many added lines as
 * `additions` says: it was cut, and what was cut is unknown.
 */
export function addedLinesOfPatch(patch: string, additions: number): readonly LineRange[] | null {
  const ranges: LineRange[] = [];
  let line = 0;
  let left = 0;
  let added = 0;
  for (const text of patch.split('\n')) {
    if (left === 0) {
      const header = HUNK_HEADER.exec(text);
      if (header !== null) {
        line = Number(header[1]);
        left = Number(header[2] ?? 1);
        continue;
      }
    }
    if (text.startsWith('-') || text.startsWith('\\')) continue;
    if (left === 0) continue;
    if (text.startsWith('+')) {
      added += 1;
      const last = ranges.at(-1);
      if (last !== undefined && last.end === line - 1)
        ranges[ranges.length - 1] = { start: last.start, end: line };
      else ranges.push({ start: line, end: line });
    }
    line += 1;
    left -= 1;
  }
  return added === additions ? ranges : null;
}
