/**
 * Takes webhooks in: a delivery and the tasks it asks for are kept in one transaction before GitHub is answered. Those
 * that arrive while one transaction is under way share the next, so that many at once cost few.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './store/connection.ts';
import { createDeliveries } from './store/deliveries.ts';
import type { PushSeen } from './store/deliveries.ts';
import { createInstallations } from './store/installations.ts';
import type { RepositoryName } from './store/installations.ts';
import type { Store } from './store/store.ts';
import type { TaskQueue } from './queue/task-queue.ts';
import type { Task } from './task.ts';

export interface Incoming {
  readonly appId: number;
  readonly guid: string;
  readonly event: string;
  readonly tasks: readonly Task[];
  readonly pushes: readonly PushSeen[];
  /** What the event calls repositories by now. */
  readonly repositories: readonly RepositoryName[];
}

/** - `known`: a redelivery; what it asks for was kept before. */
export type Taken = 'taken' | 'known';

export interface Intake {
  /** Kept for good once resolved. @throws when the database does not take it: GitHub then hears of a failure. */
  take(incoming: Incoming): Promise<Taken>;
  /** Whether a delivery was taken here lately. */
  took(guid: string): boolean;
  /**
   * Does what a webhook asks for and takes it back: the first ones after a start, which may be a rush, would else wait
   * for connections, plans and compilers.
   */
  warmUp(): Promise<void>;
  /** Resolves when few webhooks arrive, or after a while: GitHub waits for answers, and nobody for one judgement. */
  calm(): Promise<void>;
}

/** Milliseconds that are looked at together, how many webhooks in them are a rush, and the longest wait for its end. */
const WINDOW = 200;
const RUSH = 30;
const LONGEST_RUSH = 5_000;

const MOST_REMEMBERED = 10_000;

/** Milliseconds before each attempt to write a batch. */
const AGAIN = [0, 20, 100, 500];

/** Deliveries in one transaction. */
const MOST_AT_ONCE = 200;

const WARM_UPS = 30;

class TakenBack extends Error {}

/** Of nobody; each has a name of its own, so that instances do not wait for each other. */
const rehearsal = (): Incoming => ({
  appId: 0,
  guid: `rehearsal-${randomUUID()}`,
  event: 'pull_request',
  tasks: [
    {
      kind: 'judge',
      installationId: 0,
      repositoryId: 0,
      owner: 'countersign',
      repo: 'rehearsal',
      urgency: 'now',
      attempt: 0,
      number: 1,
      expected: [{ kind: 'head', sha: '0'.repeat(40) }],
    },
  ],
  pushes: [{ repositoryId: 0, number: 1, sha: '0'.repeat(40), pushedAt: new Date(0) }],
  repositories: [
    {
      id: 0,
      installationId: 0,
      owner: 'countersign',
      name: 'rehearsal',
      defaultBranch: null,
      archived: false,
    },
  ],
});

interface Waiting {
  readonly incoming: Incoming;
  readonly resolve: (taken: Taken) => void;
  readonly reject: (error: unknown) => void;
}

export function createIntake(store: Store, queue: TaskQueue): Intake {
  const waiting: Waiting[] = [];
  const lately = new Set<string>();
  let busy = false;
  let window = 0;
  let inWindow = 0;
  let inLastWindow = 0;

  const windowNow = (): void => {
    const present = Math.floor(performance.now() / WINDOW);
    if (present === window) return;
    inLastWindow = present === window + 1 ? inWindow : 0;
    inWindow = 0;
    window = present;
  };

  /** Answers the GUIDs that were not known before. */
  const write = async (
    within: Database,
    batch: readonly Incoming[],
  ): Promise<ReadonlySet<string>> => {
    const deliveries = createDeliveries(within);
    const fresh = await deliveries.keepDeliveries(unique(batch));
    const taken = batch.filter(({ guid }) => fresh.has(guid));
    await deliveries.recordPushes(taken.flatMap(({ pushes }) => pushes));
    await createInstallations(within).saveRepositories(
      taken.flatMap(({ repositories }) => repositories),
    );
    await queue.add(
      taken.flatMap(({ tasks }) => tasks),
      { within },
    );
    return fresh;
  };

  const keep = async (batch: readonly Waiting[]): Promise<void> => {
    const fresh = await store.connection.database.transaction((transaction) =>
      write(
        transaction,
        batch.map(({ incoming }) => incoming),
      ),
    );
    queue.wake();
    const seen = new Set<string>();
    if (lately.size > MOST_REMEMBERED) lately.clear();
    for (const { incoming, resolve } of batch) {
      lately.add(incoming.guid);
      resolve(fresh.has(incoming.guid) && !seen.has(incoming.guid) ? 'taken' : 'known');
      seen.add(incoming.guid);
    }
  };

  const keepEach = async (batch: readonly Waiting[]): Promise<void> => {
    for (const pause of AGAIN)
      try {
        if (pause > 0) await sleep(pause);
        return await keep(batch);
      } catch (error) {
        // Several instances, or the queue's own workers, may stand in each other's way for a moment.
        if (isPassing(error)) continue;
        // One that the database refuses must not take the others with it.
        const [only, ...others] = batch;
        if (others.length === 0) only?.reject(error);
        else for (const one of batch) await keepEach([one]);
        return;
      }
    for (const { reject } of batch) reject(new Error('the database is busy with something else'));
  };

  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) await keepEach(waiting.splice(0, MOST_AT_ONCE));
    busy = false;
  };

  return {
    take: (incoming) =>
      new Promise((resolve, reject) => {
        windowNow();
        inWindow += 1;
        waiting.push({ incoming, resolve, reject });
        void work();
      }),
    took: (guid) => lately.has(guid),
    async warmUp() {
      for (let round = 0; round < WARM_UPS; round += 1)
        try {
          await store.connection.database.transaction(async (transaction) => {
            await write(transaction, [rehearsal()]);
            throw new TakenBack();
          });
        } catch (error) {
          if (!(error instanceof TakenBack)) throw error;
        }
    },
    async calm() {
      for (let waited = 0; waited < LONGEST_RUSH; waited += WINDOW) {
        windowNow();
        if (Math.max(inWindow, inLastWindow) < RUSH && waiting.length === 0) return;
        await sleep(WINDOW);
      }
    },
  };
}

/** The same delivery may come twice at once, and a statement cannot write one row twice. */
function unique(
  all: readonly Incoming[],
): readonly { appId: number; guid: string; event: string }[] {
  const byGuid = new Map(all.map(({ appId, guid, event }) => [guid, { appId, guid, event }]));
  return [...byGuid.values()];
}

/** Postgres' codes for a deadlock and for transactions that cannot be put in an order. */
const PASSING: readonly unknown[] = ['40P01', '40001'];

function isPassing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && PASSING.includes(error.code)) return true;
  return 'cause' in error && isPassing(error.cause);
}
