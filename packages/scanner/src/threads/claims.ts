/** Which thread has taken which part of the work: shared memory, so that none is done twice and no thread waits. */

export interface Claims {
  /** The next free one from the front (the largest) or the back; -1 when there is none, or when all shall stop. */
  takeFirst(thread: number): number;
  takeLast(thread: number): number;
  /** What a thread took. */
  takenBy(thread: number): readonly number[];
  stop(): void;
  readonly stopped: boolean;
}

/** One cell a part, 0 or the number of the thread that has it; one more that says whether to stop. */
export function createClaimCells(parts: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer((parts + 1) * 4));
}

/** Threads are numbered from 1. Each makes its own of the same cells. */
export function openClaims(cells: Int32Array): Claims {
  const parts = cells.length - 1;
  let front = 0;
  let back = parts - 1;
  const take = (part: number, thread: number): boolean =>
    Atomics.compareExchange(cells, part, 0, thread) === 0;
  const isStopped = (): boolean => Atomics.load(cells, parts) === 1;
  return {
    takeFirst(thread) {
      while (front < parts && !isStopped()) {
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
      for (let part = 0; part < parts; part += 1)
        if (Atomics.load(cells, part) === thread) taken.push(part);
      return taken;
    },
    stop() {
      Atomics.store(cells, parts, 1);
    },
    get stopped() {
      return isStopped();
    },
  };
}
