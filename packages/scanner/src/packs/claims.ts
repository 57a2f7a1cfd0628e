/** Which thread has taken which family: shared memory, so that none is judged twice and no thread waits. */

export interface Claims {
  /** The next free one from the front (the largest) or the back; -1 when there is none, or when all shall stop. */
  takeFirst(thread: number): number;
  takeLast(thread: number): number;
  /** What a thread took. */
  takenBy(thread: number): readonly number[];
  stop(): void;
  readonly stopped: boolean;
}

/** One cell a family, 0 or the number of the thread that has it; one more that says whether to stop. */
export function createClaimCells(families: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer((families + 1) * 4));
}

/** Threads are numbered from 1. Each makes its own of the same cells. */
export function openClaims(cells: Int32Array): Claims {
  const families = cells.length - 1;
  let front = 0;
  let back = families - 1;
  const take = (family: number, thread: number): boolean =>
    Atomics.compareExchange(cells, family, 0, thread) === 0;
  const isStopped = (): boolean => Atomics.load(cells, families) === 1;
  return {
    takeFirst(thread) {
      while (front < families && !isStopped()) {
        front += 1;
        if (take(front - 1, thread)) return front - 1;
      }
      return -1;
    },
    takeLast(thread) {
      while (back >= 0 && !isStopped()) {
        back -= 1;
        if (take(back + 1, thread)) return back + 1;
      }
      return -1;
    },
    takenBy(thread) {
      const taken: number[] = [];
      for (let family = 0; family < families; family += 1)
        if (Atomics.load(cells, family) === thread) taken.push(family);
      return taken;
    },
    stop() {
      Atomics.store(cells, families, 1);
    },
    get stopped() {
      return isStopped();
    },
  };
}
