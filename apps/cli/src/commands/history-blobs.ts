/** How `check --history` judges every blob: through the packs where they can be read, else one by one. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ScanBlobs } from '@countersign/detectors';
import { openBlobStore, openPacks } from '@countersign/git';
import type { OpenedHistory, Repository } from '@countersign/git';
import { scanBlobs, scanPacks } from '@countersign/scanner';
import type { PackThreads } from '@countersign/scanner';
import { orThrow } from '../user-error.ts';

/** Beside the bundle; absent when this runs from source, where one thread does all the work. */
const WORKER = new URL('./pack-worker.cjs', import.meta.url);

export async function chooseScanBlobs(
  repository: Repository,
  opened: OpenedHistory,
): Promise<ScanBlobs> {
  const packs = openPacks(repository);
  if (packs === null) {
    const blobs = orThrow(await opened.listBlobs());
    return (options) => scanBlobs(blobs, options);
  }
  const source = { ...packs, open: openBlobStore };
  return (options) => scanPacks(source, options, threads(packs.plan.weight));
}

/** Bytes to inflate for which one more thread is worth its start. */
const WORTH_A_THREAD = 20_000_000;

/** This thread works too. */
function threads(weight: number): PackThreads | null {
  const count = Math.min(availableParallelism() - 1, Math.floor(weight / WORTH_A_THREAD));
  if (count === 0) return null;
  return { count, start: (order) => new Worker(WORKER, { workerData: order }) };
}
