/** A path that differs from every parent of a merge: what the merge itself brought. */
import type { DiffEntry } from './parse-diff.ts';

/** The differences of one path against each parent, as one. */
export function mergeEntry(parents: readonly [DiffEntry, ...DiffEntry[]]): DiffEntry {
  const [first] = parents;
  const everywhere = (status: string): boolean => parents.every((entry) => entry.status === status);
  return {
    ...first,
    status: everywhere('A')
      ? 'A'
      : first.blob === null
        ? 'D'
        : first.status === 'A'
          ? 'M'
          : first.status,
    previousBlobs: [...new Set(parents.flatMap((entry) => entry.previousBlobs))],
    addedLines: everywhere('A') ? 'all' : first.blob === null ? [] : 'unknown',
  };
}
