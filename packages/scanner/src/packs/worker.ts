/** The body of a worker thread that judges families until there are none left. */
import { parentPort, workerData } from 'node:worker_threads';
import type { BlobStore, OwnPattern } from '@countersign/detectors';
import { makeIncrementalScanner } from '../make-scanner.ts';
import { openClaims } from '../threads/claims.ts';
import { createFamilyJudge } from './judge-families.ts';

/** What a worker is given. Plain data and shared memory. */
export interface WorkerOrder<Plan> {
  readonly plan: Plan;
  readonly contentLimit: number;
  readonly fingerprintKey: string;
  readonly ownPatterns: readonly OwnPattern[];
  readonly claims: Int32Array;
  readonly thread: number;
}

/** Milliseconds between two reports. */
const PAUSE = 100;

/** Called by the file the worker is started with: who starts it knows how a store is opened. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- What is planned and what is opened are of one type.
export function judgeInWorker<Plan>(open: (plan: Plan, limit: number) => BlobStore): void {
  const order = workerData as WorkerOrder<Plan>;
  const claims = openClaims(order.claims);
  const store = open(order.plan, order.contentLimit);
  const judge = createFamilyJudge(store, makeIncrementalScanner(order));
  let reported = performance.now();
  const send = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    parentPort?.postMessage(judge.report());
  };
  for (;;) {
    const family = claims.takeFirst(order.thread);
    if (family < 0) break;
    judge.judge(family);
    const now = performance.now();
    if (now - reported < PAUSE) continue;
    reported = now;
    send();
  }
  send();
  store.close();
}
