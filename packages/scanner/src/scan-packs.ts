/**
 * The quick way through a history: blobs are made from one another as their packs say, and inherit what was found in what
 * they are made of. Every core takes part; what cannot be made this way is read one by one. The findings are those of
 * the plain way.
 */
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { recogniseUnreadable } from '@countersign/detectors';
import type {
  BlobFindings,
  BlobScan,
  BlobScanOptions,
  BlobStore,
  ReadBlobs,
  SkippedBlob,
} from '@countersign/detectors';
import { makeIncrementalScanner } from './make-scanner.ts';
import { createFamilyJudge } from './packs/judge-families.ts';
import type { FamilyReport } from './packs/judge-families.ts';
import type { WorkerOrder } from './packs/worker.ts';
import { createClaimCells, openClaims } from './threads/claims.ts';
import { startWorkers } from './threads/workers.ts';

export interface PackSource<Plan> {
  /** Handed to worker threads as it is. */
  readonly plan: Plan;
  open(plan: Plan, limit: number): BlobStore;
  readonly readBlobs: ReadBlobs;
  holds(blob: string): boolean;
  /** Objects that no family holds and that may be blobs. */
  readonly lost: readonly string[];
  /** Null while it is not known how many there are. */
  readonly blobs: number | null;
}

export interface PackThreads {
  /** Worker threads beside this one. */
  readonly count: number;
  /** Starts a thread on a file that calls `judgeInWorker`, with this as its `workerData`. */
  start(order: unknown): Worker;
}

/** Milliseconds this thread works before it lets others speak. */
const TURN = 25;
const OWN_THREAD = 1;

export function scanPacks<Plan>(
  source: PackSource<Plan>,
  options: BlobScanOptions,
  threads: PackThreads | null,
): BlobScan {
  const { contentLimit, fingerprintKey, ownPatterns = [], stop, onProgress } = options;
  const skipped: SkippedBlob[] = [];
  const missed: string[] = [...source.lost];
  let blobs = 0;
  let bytes = 0;
  let findings = 0;

  const take = (report: FamilyReport): readonly BlobFindings[] => {
    for (const blob of report.skipped) skipped.push(blob);
    for (const blob of report.missed) missed.push(blob);
    blobs += report.blobs;
    bytes += report.bytes;
    for (const one of report.found) findings += one.findings.length;
    onProgress?.({ blobs, ofBlobs: source.blobs, bytes, findings });
    return report.found;
  };
  const isStopped = (): boolean => stop?.aborted === true;

  async function* find(): AsyncGenerator<BlobFindings> {
    const store = source.open(source.plan, contentLimit);
    const cells = createClaimCells(store.families);
    const claims = openClaims(cells);
    const order = { plan: source.plan, contentLimit, fingerprintKey, ownPatterns, claims: cells };
    const workers = startWorkers<FamilyReport>(
      threads === null ? 0 : Math.min(threads.count, store.families - 1),
      (index) => {
        const given: WorkerOrder<Plan> = { ...order, thread: OWN_THREAD + 1 + index };
        return threads?.start(given) ?? null;
      },
    );
    try {
      const scanner = makeIncrementalScanner({ fingerprintKey, ownPatterns });
      const judge = createFamilyJudge(store, scanner);
      const judgeAll = async function* (next: () => number): AsyncGenerator<BlobFindings> {
        for (let family = next(); family >= 0 && !isStopped();) {
          const from = performance.now();
          for (; family >= 0 && performance.now() - from < TURN; family = next())
            judge.judge(family);
          yield* take(judge.report());
          await setImmediate();
          for (const report of workers.reports()) yield* take(report);
        }
      };
      yield* judgeAll(() => claims.takeLast(OWN_THREAD));
      while (!isStopped() && (await workers.wait()))
        for (const report of workers.reports()) yield* take(report);
      if (isStopped()) return;
      for (const report of workers.reports()) yield* take(report);
      // What a thread took with it when it died is judged again.
      const again = workers.unfinished((index) => claims.takenBy(OWN_THREAD + 1 + index));
      yield* judgeAll(() => again.pop() ?? -1);

      for await (const { blob, content } of source.readBlobs(missed, contentLimit)) {
        if (isStopped()) return;
        const hidden =
          content.kind === 'skipped' ? content : recogniseUnreadable('', content.bytes);
        if (hidden !== null) skipped.push({ blob, reason: hidden.reason, detail: hidden.detail });
        if (content.kind === 'skipped' || hidden !== null) continue;
        const { findings: here } = scanner.whole(content.bytes);
        blobs += 1;
        bytes += content.bytes.length;
        findings += here.length;
        onProgress?.({ blobs, ofBlobs: source.blobs, bytes, findings });
        if (here.length > 0) yield { blob, bytes: content.bytes.length, findings: here };
      }
    } finally {
      claims.stop();
      await workers.stop();
      store.close();
    }
  }

  return {
    reads: 'stored',
    holds: (blob) => source.holds(blob),
    found: find(),
    totals: () => ({ blobs, bytes, skipped, gaps: [] }),
  };
}
