/** Runs the detectors over a change with limits, so that no input can hold a process for ever or silently go unread. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CONTENT_LIMIT, inspectChange } from '@countersign/detectors';
import type {
  Change,
  ChangeFacts,
  ContentRequest,
  FileContent,
  InspectOptions,
  StopSignal,
} from '@countersign/detectors';
import { inspectInThreads } from './files/inspect-in-threads.ts';
import type { FileThreads } from './files/inspect-in-threads.ts';
import { createKeywordKernel } from './kernel/keyword-kernel.ts';

export interface ScanOptions extends Omit<
  InspectOptions,
  'contentLimit' | 'kernel' | 'inspectFiles'
> {
  /** Bytes a content may have; default {@link CONTENT_LIMIT}. */
  readonly contentLimit?: number;
  /** Milliseconds for the whole change; contents not reached by then are listed as timed out. Default: none. */
  readonly timeLimit?: number;
  /** When it says so, what was not reached is listed as timed out. */
  readonly stop?: StopSignal;
  /** A clock in milliseconds that never goes back; default `performance.now`. */
  readonly clock?: () => number;
  /**
   * For a change whose contents are files that `readFile` can read; default: this thread alone, by the change's own means.
   * With a {@link timeLimit} they are not used.
   */
  readonly threads?: FileThreads;
}

/** Milliseconds of detecting after which other work of the process gets its turn. */
const TURN = 25;

export async function scanChange(change: Change, options: ScanOptions): Promise<ChangeFacts> {
  const { contentLimit = CONTENT_LIMIT, timeLimit, clock, stop, threads, ...inspect } = options;
  const limited = withLimits(change, {
    timeLimit,
    stop,
    clock: clock ?? (() => performance.now()),
  });
  const kernel = createKeywordKernel();
  return inspectChange(limited, {
    ...inspect,
    contentLimit,
    ...(kernel === null ? {} : { kernel }),
    ...(threads !== undefined &&
      timeLimit === undefined && {
        inspectFiles: inspectInThreads(threads, { ...inspect, contentLimit, stop }),
      }),
  });
}

function withLimits(
  change: Change,
  limits: {
    readonly timeLimit: number | undefined;
    readonly stop: StopSignal | undefined;
    readonly clock: () => number;
  },
): Change {
  const { clock, timeLimit, stop } = limits;
  const isStopped = (): boolean => stop?.aborted === true;
  const deadline = timeLimit === undefined ? Infinity : clock() + timeLimit;

  async function* readContents(
    requests: readonly ContentRequest[],
  ): AsyncGenerator<{ request: ContentRequest; content: FileContent }> {
    const open = new Set(requests);
    let turnEnds = clock() + TURN;
    if (clock() <= deadline && !isStopped())
      for await (const answer of change.readContents(requests)) {
        open.delete(answer.request);
        yield answer;
        const time = clock();
        if (time > deadline || isStopped()) break;
        if (time > turnEnds) {
          await nextTurn();
          turnEnds = clock() + TURN;
        }
      }
    const stopped = isStopped();
    const timedOut = stopped || clock() > deadline;
    for (const request of open) {
      const content: FileContent = timedOut
        ? {
            kind: 'skipped',
            reason: 'timed-out',
            detail: stopped
              ? 'not reached before it was stopped'
              : `not reached within ${((timeLimit ?? 0) / 1000).toFixed(1)} s`,
          }
        : { kind: 'skipped', reason: 'unreadable', detail: 'the source gave no answer for it' };
      yield { request, content };
    }
  }

  return { ...change, readContents };
}
