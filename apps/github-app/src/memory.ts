/** Answers of GitHub that are kept in this process, so that judging again asks only for what may have changed. */
import type { ReadMemory } from '@countersign/github';

interface Kept {
  readonly value: unknown;
  /** Milliseconds since the epoch after which it is asked for again. */
  readonly until: number;
}

export interface MemoryOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Kept facts of whole changes: the largest of all. */
  readonly facts?: number;
  /** Everything else. */
  readonly others?: number;
}

/** Milliseconds; somebody's right may be taken away at any time. */
const ROLE_LIFETIME = 10 * 60_000;

export function createMemory({ now, facts = 200, others = 20_000 }: MemoryOptions): ReadMemory {
  const ofFacts = new Map<string, Kept>();
  const ofOthers = new Map<string, Kept>();
  const placeOf = (key: string): Map<string, Kept> => (isLarge(key) ? ofFacts : ofOthers);
  return {
    get(key) {
      const place = placeOf(key);
      const found = place.get(key);
      if (found === undefined) return undefined;
      place.delete(key);
      if (found.until <= now()) return undefined;
      // Last used, last forgotten.
      place.set(key, found);
      return found.value;
    },
    set(key, value) {
      const place = placeOf(key);
      place.delete(key);
      place.set(key, { value, until: key.startsWith('role:') ? now() + ROLE_LIFETIME : Infinity });
      const most = place === ofFacts ? facts : others;
      for (const oldest of place.keys()) {
        if (place.size <= most) break;
        place.delete(oldest);
      }
    },
  };
}

const isLarge = (key: string): boolean =>
  key.startsWith('facts:') || key.startsWith('patch:') || key.startsWith('commit:');
