/** Threads for a working tree of many files. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createFileReader } from '@countersign/git';
import type { FileThreads } from '@countersign/scanner';

/** Beside the bundle; absent when this runs from source, where one thread does all the work. */
const WORKER = new URL('./file-worker.cjs', import.meta.url);

/** Its command is how the worker knows that what V8 compiled of it is worth keeping. */
const ARGUMENTS = ['check'];

export function fileThreads(): FileThreads {
  return {
    count: existsSync(WORKER) ? availableParallelism() - 1 : 0,
    start: (order) => new Worker(WORKER, { workerData: order, argv: ARGUMENTS }),
    readFile: createFileReader(),
  };
}
