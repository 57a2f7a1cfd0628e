/** What of a history was not looked at, as paths: a person knows files, not blobs. */
import type { SkippedBlob, SkippedItem, SkipReason } from '@countersign/detectors';
import type { BlobPlaces } from './blob-places.ts';

/** Items of one reason that are listed; the rest is counted in one more. */
const LISTED = 1_000;

/** One item for each path and reason, with the number of versions; `shown` makes a path fit to print. */
export function skippedAsPaths(
  blobs: readonly SkippedBlob[],
  places: BlobPlaces,
  shown: (path: string) => string,
): readonly SkippedItem[] {
  const items = new Map<string, SkippedItem & { versions: number }>();
  for (const { blob, reason, detail } of blobs) {
    const paths = [...places.of(blob)].map(({ path }) => shown(path));
    for (const path of paths.length === 0 ? [nameOfBlob(blob)] : paths) {
      const key = `${reason}\0${path}`;
      const known = items.get(key);
      if (known === undefined) items.set(key, { path, reason, detail, versions: 1 });
      else known.versions += 1;
    }
  }
  return [...items.values()].map(({ path, reason, detail, versions }) => ({
    path,
    reason,
    detail: versions === 1 ? detail : `${detail} (${versions} versions)`,
  }));
}

/** Thousands of items of one reason say no more than the first thousand and their number. */
export function boundSkipped(items: readonly SkippedItem[]): readonly SkippedItem[] {
  const counts = new Map<SkipReason, number>();
  const listed = items.filter(({ reason }) => {
    const count = (counts.get(reason) ?? 0) + 1;
    counts.set(reason, count);
    return count <= LISTED;
  });
  for (const [reason, count] of counts)
    if (count > LISTED)
      listed.push({
        path: `${count - LISTED} more`,
        reason,
        detail: `${count} in all, of which ${LISTED} are listed`,
      });
  return listed;
}

/** Where no path is known. */
export function nameOfBlob(blob: string): string {
  return `blob ${blob.slice(0, 12)}`;
}
