/** Worker threads and what they report. One that cannot start or dies is no loss: what it had taken is told. */
import type { Worker } from 'node:worker_threads';

/** Plain data: it is sent between threads. */
export interface Report {
  /** Parts of the work that were done. */
  readonly parts: readonly number[];
}

export interface Workers<Told extends Report> {
  /** Reports that have come in since the last call. */
  reports(): readonly Told[];
  /** Until something comes in or a thread ends. False when all have ended. */
  wait(): Promise<boolean>;
  /** Parts that were taken by threads, as `takenBy` says, but never reported. */
  unfinished(takenBy: (index: number) => readonly number[]): number[];
  stop(): Promise<void>;
}

/** `start` answers null where no thread can be had. */
export function startWorkers<Told extends Report>(
  count: number,
  start: (index: number) => Worker | null,
): Workers<Told> {
  const reports: Told[] = [];
  const done = new Set<number>();
  const running = new Set<Worker>();
  let wake: (() => void) | null = null;
  const signal = (): void => {
    wake?.();
    wake = null;
  };
  for (let index = 0; index < count; index += 1) {
    const worker = started(() => start(index));
    if (worker === null) break;
    running.add(worker);
    worker.on('message', (report: Told) => {
      for (const part of report.parts) done.add(part);
      reports.push(report);
      signal();
    });
    const end = (): void => {
      running.delete(worker);
      signal();
    };
    worker.on('error', end);
    worker.on('exit', end);
  }

  return {
    reports: () => reports.splice(0),
    async wait() {
      if (reports.length > 0) return true;
      if (running.size === 0) return false;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      return true;
    },
    unfinished(takenBy) {
      const left: number[] = [];
      for (let index = 0; index < count; index += 1)
        for (const part of takenBy(index)) if (!done.has(part)) left.push(part);
      return left;
    },
    async stop() {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}

function started(start: () => Worker | null): Worker | null {
  try {
    return start();
  } catch {
    // No memory or no permission for a thread: this one does all the work.
    return null;
  }
}
