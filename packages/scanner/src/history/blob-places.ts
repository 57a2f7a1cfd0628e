/** Where the blobs that matter live: at which paths, since which commit, until which. */
import type { HistoryFile, PlacedBlob } from '@countersign/detectors';
import type { Moment } from './moment.ts';

/** A blob at one path. */
export interface BlobPlace {
  readonly path: string;
  /** Null where no commit leads to it. */
  readonly first: Moment | null;
  /** Null while it is not known to be gone. */
  readonly removed: Moment | null;
  readonly inHead: boolean;
}

export interface BlobPlaces {
  /** What a commit does to a path; commits come oldest first. */
  touch(file: HistoryFile, commit: Moment): void;
  /** A file of HEAD. */
  present(file: PlacedBlob): void;
  /** A place without a commit. */
  lone(file: PlacedBlob): void;
  /** In no order; empty when the blob was never met. */
  of(blob: string): Iterable<BlobPlace>;
  /** Those that were met, in no order. */
  blobs(): Iterable<string>;
}

type Open = { -readonly [Key in keyof BlobPlace]: BlobPlace[Key] };

export function createBlobPlaces(isWanted: (blob: string) => boolean): BlobPlaces {
  const byBlob = new Map<string, Map<string, Open>>();

  const placeOf = (blob: string, path: string, first: Moment | null): Open => {
    let places = byBlob.get(blob);
    if (places === undefined) {
      places = new Map();
      byBlob.set(blob, places);
    }
    let place = places.get(path);
    if (place === undefined) {
      place = { path, first, removed: null, inHead: false };
      places.set(path, place);
    }
    return place;
  };

  return {
    touch({ path, blob, previousBlobs }, commit) {
      for (const previous of previousBlobs) {
        if (previous === blob || !isWanted(previous)) continue;
        const place = byBlob.get(previous)?.get(path);
        if (place !== undefined) place.removed = commit;
      }
      // It may have been away in between.
      if (blob !== null && isWanted(blob)) placeOf(blob, path, commit).removed = null;
    },
    present({ path, blob }) {
      if (isWanted(blob)) placeOf(blob, path, null).inHead = true;
    },
    lone({ path, blob }) {
      if (isWanted(blob)) placeOf(blob, path, null);
    },
    of: (blob) => byBlob.get(blob)?.values() ?? [],
    blobs: () => byBlob.keys(),
  };
}
