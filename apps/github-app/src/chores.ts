/** What is done every so often, by whichever instance comes first; the database's clock says when it is time. */
import type { Log } from './log.ts';
import type { Pauses } from './octokit.ts';
import type { TaskQueue } from './queue/task-queue.ts';
import type { Store, StoredCheckRun } from './store/store.ts';
import type { Task } from './task.ts';

export interface ChoresOptions {
  readonly store: Store;
  readonly queue: TaskQueue;
  readonly log: Log;
  readonly pauses: Pauses;
  readonly redeliver: () => Promise<void>;
  readonly copyRecord: () => Promise<void>;
  readonly now: () => Date;
  /** Asks GitHub where the App is installed; answers what to do where that was not known. */
  readonly installations: () => Promise<readonly Task[]>;
}

export interface Chores {
  /** Everything that is due, now. */
  run(): Promise<void>;
  close(): Promise<void>;
}

const MINUTE = 60;
const DAY = 86_400;
/** Days that deliveries are known for; GitHub repeats them for three. */
const KEPT_DELIVERIES = 7;

export function startChores({
  store,
  queue,
  log,
  pauses,
  redeliver,
  copyRecord,
  now,
  installations,
}: ChoresOptions): Chores {
  const chores: readonly { name: string; seconds: number; act: () => Promise<void> }[] = [
    { name: 'sweep', seconds: pauses.interrupted / 3_000, act: sweep },
    { name: 'redeliver', seconds: pauses.redeliver / 1_000, act: redeliver },
    { name: 'catch-up', seconds: pauses.catchUp / 1_000, act: catchUp },
    { name: 'remind', seconds: DAY, act: () => forEach('remind') },
    { name: 'copy-record', seconds: MINUTE, act: copyRecord },
    { name: 'tidy', seconds: DAY, act: tidy },
  ];

  /** Checks whose judgement was interrupted and that no task will come back to. */
  async function sweep(): Promise<void> {
    const runs = await store.unfinishedCheckRuns(pauses.interrupted / 1_000);
    await queue.add(runs.map(judgementOf));
  }

  async function catchUp(): Promise<void> {
    await queue.add(await installations());
    await forEach('catch-up');
  }

  async function forEach(kind: 'catch-up' | 'remind'): Promise<void> {
    const active = await store.activeInstallations();
    await queue.add(
      active.map((installationId): Task => ({
        kind,
        installationId,
        attempt: 0,
        urgency: 'background',
      })),
    );
  }

  async function tidy(): Promise<void> {
    await store.forgetDeliveries(KEPT_DELIVERIES);
    await store.endRetention(now().toISOString().slice(0, 10));
    await queue.tidy();
  }

  let running: Promise<void> | null = null;
  const runAll = async (): Promise<void> => {
    for (const { name, seconds, act } of chores)
      try {
        if (await store.takeChore(name, seconds)) await act();
      } catch (error) {
        log.warn({ err: error, chore: name }, 'a chore failed and is done at its next time');
      }
  };
  const run = (): Promise<void> => {
    running ??= runAll().finally(() => {
      running = null;
    });
    return running;
  };

  const shortest = Math.min(...chores.map(({ seconds }) => seconds * 1_000));
  const timer = setInterval(() => void run(), shortest / 2);
  timer.unref();
  void run();
  return {
    run,
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}

/** A check that was begun, as the task that finishes it. */
export function judgementOf(run: StoredCheckRun): Task {
  return {
    kind: 'judge',
    installationId: run.installationId,
    owner: run.owner,
    repo: run.repo,
    repositoryId: run.repositoryId,
    number: run.number,
    expected: [],
    attempt: 0,
    urgency: 'now',
  };
}
