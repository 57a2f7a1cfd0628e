/** A commit as a point in a history. */
import type { Sighting } from '@countersign/detectors';

export interface Moment extends Sighting {
  /** Rises with the history: parents have a smaller one than their children. */
  readonly order: number;
}

export function sightingOf(moment: Moment | null): Sighting | null {
  return moment && { commit: moment.commit, at: moment.at };
}
