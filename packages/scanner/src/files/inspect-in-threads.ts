/** Many files of a working tree on every core: each thread reads for itself, and tells only of what it found. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type {
  FileReading,
  FileRequest,
  InspectedFiles,
  InspectFiles,
  PageInspectorOptions,
  StopSignal,
} from '@countersign/detectors';
import { createClaimCells, openClaims } from '../threads/claims.ts';
import { startWorkers } from '../threads/workers.ts';
import { createLotInspector, LOT } from './lots.ts';
import type { LotReport, ReadFile } from './lots.ts';
import type { FileOrder } from './worker.ts';

export interface FileThreads {
  /** Worker threads beside this one. */
  readonly count: number;
  /** Starts a thread on a file that calls `inspectInWorker` with the same `readFile`, with this as its `workerData`. */
  start(order: FileOrder): Worker;
  readonly readFile: ReadFile;
}

/** Milliseconds this thread works before it lets others speak. */
const TURN = 25;
const OWN_THREAD = 1;
/** Files for which one more thread is worth its start. */
const WORTH_A_THREAD = 1_000;

export interface ThreadOptions extends Omit<PageInspectorOptions, 'kernel'> {
  readonly contentLimit: number;
  readonly stop: StopSignal | undefined;
}

export function inspectInThreads(threads: FileThreads, options: ThreadOptions): InspectFiles {
  const { contentLimit, stop, fingerprintKey, ownPatterns = [], ownCalls = [] } = options;
  const isStopped = (): boolean => stop?.aborted === true;

  return async function* inspectFiles(requests, inspector) {
    const lots = Math.ceil(requests.length / LOT);
    const cells = createClaimCells(lots);
    const claims = openClaims(cells);
    const left = new Set(Array.from({ length: lots }, (_lot, index) => index));
    const count = Math.min(threads.count, Math.floor(requests.length / WORTH_A_THREAD));
    const order =
      count === 0
        ? null
        : {
            blobs: requests.map(({ blob }) => blob),
            paths: requests.map(({ path }) => path),
            modes: requests.map(({ mode }) => mode),
            limit: contentLimit,
            claims: cells,
            fingerprintKey,
            ownPatterns,
            ownCalls,
          };
    const workers = startWorkers<LotReport>(count, (index) =>
      order === null ? null : threads.start({ ...order, thread: OWN_THREAD + 1 + index }),
    );
    const take = (report: LotReport): InspectedFiles => {
      for (const lot of report.parts) left.delete(lot);
      const { lookedAt, bytes, told } = report;
      const readings = told.flatMap(([index, reading]): FileReading[] => {
        const request = requests[index];
        return request === undefined ? [] : [{ request, ...reading }];
      });
      return { readings, lookedAt, bytes };
    };
    const own = createLotInspector(requests, inspector, threads.readFile);
    const inspectAll = async function* (next: () => number): AsyncGenerator<InspectedFiles> {
      for (let lot = next(); lot >= 0 && !isStopped();) {
        const from = performance.now();
        for (; lot >= 0 && performance.now() - from < TURN; lot = next()) own.inspect(lot);
        yield take(own.report());
        await nextTurn();
        for (const report of workers.reports()) yield take(report);
      }
    };
    try {
      yield* inspectAll(() => claims.takeLast(OWN_THREAD));
      while (left.size > 0 && !isStopped() && (await workers.wait()))
        for (const report of workers.reports()) yield take(report);
      // What a thread took with it when it died is inspected again.
      const again = [...left];
      if (!isStopped()) yield* inspectAll(() => again.pop() ?? -1);
    } finally {
      claims.stop();
      if (left.size > 0) await workers.stop();
    }
    const readings = [...left].flatMap((lot) => requests.slice(lot * LOT, (lot + 1) * LOT));
    if (readings.length > 0) yield { readings: readings.map(notReached), lookedAt: 0, bytes: 0 };
  };
}

const notReached = (request: FileRequest): FileReading => ({
  request,
  skipped: { kind: 'skipped', reason: 'timed-out', detail: 'not reached before it was stopped' },
});
