/** The body of a worker thread that inspects files until there are none left. */
import { parentPort, workerData } from 'node:worker_threads';
import { createPageInspector } from '@countersign/detectors';
import type { FileRequest, PageInspectorOptions } from '@countersign/detectors';
import { createKeywordKernel } from '../kernel/keyword-kernel.ts';
import { openClaims } from '../threads/claims.ts';
import { createLotInspector } from './lots.ts';
import type { ReadFile } from './lots.ts';

/** What a worker is given. Lists side by side are sent many times faster than a list of records. */
export interface FileOrder extends Omit<PageInspectorOptions, 'kernel'> {
  readonly blobs: readonly string[];
  readonly paths: readonly string[];
  readonly modes: readonly (string | null)[];
  readonly limit: number;
  readonly claims: Int32Array;
  readonly thread: number;
}

/** Milliseconds between two reports. */
const PAUSE = 100;

/** Called by the file the worker is started with: who starts it knows how files are read. */
export function inspectInWorker(readFile: ReadFile): void {
  const { blobs, paths, modes, limit, claims: cells, thread, ...page } = workerData as FileOrder;
  const requests = blobs.map((blob, index): FileRequest => ({
    blob,
    path: paths[index] ?? '',
    mode: modes[index] ?? null,
    limit,
  }));
  const claims = openClaims(cells);
  const kernel = createKeywordKernel();
  const inspector = createPageInspector({ ...page, ...(kernel && { kernel }) });
  const lots = createLotInspector(requests, inspector, readFile);
  let reported = performance.now();
  const send = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    parentPort?.postMessage(lots.report());
  };
  for (let lot = claims.takeFirst(thread); lot >= 0; lot = claims.takeFirst(thread)) {
    lots.inspect(lot);
    const now = performance.now();
    if (now - reported < PAUSE) continue;
    reported = now;
    send();
  }
  send();
}
