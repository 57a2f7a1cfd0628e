/** Tasks on Postgres by graphile-worker, for any number of instances. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { sql } from 'drizzle-orm';
import { Logger, makeWorkerUtils, run as startRunner, runMigrations } from 'graphile-worker';
import type { Runner, WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { rowsOf, textArray } from '../store/connection.ts';
import type { Connection, Database } from '../store/connection.ts';
import type { Task } from '../task.ts';
import { rowsOfTasks, SOON, taskOf } from './task-queue.ts';
import type { QueueOptions, Row, RunTask, TaskQueue } from './task-queue.ts';

const TASK_NAME = 'countersign';
/** A task is tried as often as it says itself; what is counted here are processes that ended in the middle. */
const MOST_ATTEMPTS = 1_000;
/** Milliseconds before the runner is started again after one of its workers broke. */
const RESTART_DELAY = 500;

/** @throws Error when Postgres does not answer. */
export async function createGraphileQueue(
  { database }: Connection,
  pool: Pool,
  options: QueueOptions,
): Promise<TaskQueue> {
  const logger = new Logger(() => (level, message, meta) => {
    const severity: string = level;
    if (severity === 'error') options.onFault(meta?.['error'] ?? new Error(message));
  });
  await runMigrations({ pgPool: pool, logger });

  const instanceId = randomUUID();
  const workers = new Set<string>();
  let run: RunTask | null = null;
  let runner: Runner | null = null;
  let closed = false;
  let running = 0;
  let beat: NodeJS.Timeout | null = null;
  let restarting: Promise<void> | null = null;

  const startWorkers = async (): Promise<void> => {
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => workers.add(worker.workerId));
    events.on('worker:stop', ({ worker, error }) => {
      workers.delete(worker.workerId);
      // A worker that could not write down that it was done ends, and no other one takes its place.
      if (error !== undefined && error !== null) restart();
    });
    events.on('worker:fatalError', ({ worker }) => {
      workers.delete(worker.workerId);
      restart();
    });
    runner = await startRunner({
      pgPool: pool,
      logger,
      events,
      concurrency: options.concurrency,
      pollInterval: options.poll,
      noHandleSignals: true,
      parsedCronItems: [],
      taskList: {
        [TASK_NAME]: async (payload) => {
          running += 1;
          try {
            await perform(payload as readonly Task[]);
          } finally {
            running -= 1;
          }
        },
      },
    });
    runner.promise.catch((error: unknown) => {
      options.onFault(error);
      restart();
    });
    await giveSignOfLife();
  };

  const restart = (): void => {
    if (closed || restarting !== null) return;
    restarting = (async () => {
      await new Promise((resolve) => setTimeout(resolve, RESTART_DELAY));
      const old = runner;
      runner = null;
      workers.clear();
      await old?.stop().catch(options.onFault);
      if (!closed) await startWorkers();
    })()
      .catch(options.onFault)
      .finally(() => {
        restarting = null;
        if (runner === null) restart();
      });
  };

  const perform = async (payload: readonly Task[]): Promise<void> => {
    const task = taskOf(payload);
    if (task === null || run === null) return;
    const outcome = await run(task);
    if (outcome.kind === 'later') await addAt(database, outcome.task, outcome.seconds);
  };

  /** What was asked for meanwhile stands, and the earlier time counts. */
  const addAt = async (within: Database, task: Task, seconds: number): Promise<void> => {
    const [row] = rowsOfTasks([task]);
    if (row !== undefined) await addRows(within, [row], seconds);
  };

  const addRows = async (
    within: Database,
    rows: readonly Row[],
    seconds: number | null,
  ): Promise<void> => {
    let missing = rows;
    while (missing.length > 0) {
      const runAt = seconds === null ? sql`null` : sql`(now() + make_interval(secs => ${seconds}))`;
      const added = await rowsOf<{ key: string }>(
        within,
        sql`select key from graphile_worker.add_jobs(array(
          select row(${TASK_NAME}, payload, key, ${runAt}::timestamptz, ${MOST_ATTEMPTS}::smallint, key, priority, null)
            ::graphile_worker.job_spec
          from json_to_recordset(${JSON.stringify(missing)}::json) as given(key text, priority smallint, payload json)
          order by key), ${seconds !== null})`,
      );
      // A job that a worker takes at this very moment is neither replaced nor left alone: it is missing in the answer.
      const done = new Set(added.map(({ key }) => key));
      missing = missing.filter(({ key }) => !done.has(key));
    }
  };

  /** Tells that this instance lives, and gives the tasks of those that do not to whoever comes first. */
  const giveSignOfLife = async (): Promise<void> => {
    const silence = options.silence / 1000;
    await database.execute(
      sql`insert into instance (id, worker_ids) values (${instanceId}, ${textArray(workers)})
        on conflict (id) do update set worker_ids = excluded.worker_ids, seen_at = now()`,
    );
    await database.execute(
      sql`select graphile_worker.force_unlock_workers(array(
        select distinct locked_by from (
          select locked_by, locked_at from graphile_worker._private_jobs
          union all select locked_by, locked_at from graphile_worker._private_job_queues
        ) as held
        where locked_by is not null and locked_at < now() - make_interval(secs => ${silence})
          and not exists (select 1 from instance
            where locked_by = any(worker_ids) and seen_at >= now() - make_interval(secs => ${silence}))))`,
    );
    await database.execute(
      sql`delete from instance where seen_at < now() - make_interval(secs => ${silence * 10})`,
    );
  };

  return {
    async add(tasks, { within } = {}) {
      const rows = rowsOfTasks(tasks);
      if (rows.length === 0) return;
      if (within !== undefined) await addRows(within, rows, null);
      else await database.transaction((transaction) => addRows(transaction, rows, null));
    },
    // Postgres tells the workers itself.
    wake: () => undefined,
    async start(given) {
      run = given;
      await startWorkers();
      beat = setInterval(() => void giveSignOfLife().catch(options.onFault), options.beat);
    },
    async stats() {
      const [row] = await rowsOf<Record<'ready' | 'waiting' | 'oldest', string | number | null>>(
        database,
        sql`select count(*) filter (where run_at <= now()) as ready,
          count(*) filter (where run_at > now()) as waiting,
          extract(epoch from now() - min(run_at)) as oldest
          from graphile_worker.jobs where locked_at is null and attempts < max_attempts`,
      );
      return {
        ready: Number(row?.ready ?? 0),
        waiting: Number(row?.waiting ?? 0),
        oldestSeconds: Math.max(0, Number(row?.oldest ?? 0)),
      };
    },
    async tidy() {
      const utils = await makeWorkerUtils({ pgPool: pool, logger });
      try {
        await utils.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS', 'GC_JOB_QUEUES'] });
      } finally {
        await utils.release();
      }
    },
    async idle() {
      for (;;) {
        const [row] = await rowsOf<{ due: string | number }>(
          database,
          sql`select count(*) as due from graphile_worker.jobs
            where locked_at is not null
              or (attempts < max_attempts and run_at <= now() + make_interval(secs => ${SOON}))`,
        );
        if (Number(row?.due ?? 0) === 0 && running === 0) return;
        await new Promise((resolve) => setTimeout(resolve, options.poll));
      }
    },
    async close(patience) {
      closed = true;
      if (beat !== null) clearInterval(beat);
      await restarting;
      const mine = textArray(workers);
      const stopping = runner?.stop().catch(options.onFault) ?? Promise.resolve();
      let late: NodeJS.Timeout | undefined;
      const patient = new Promise<'late'>((resolve) => {
        late = setTimeout(() => resolve('late'), patience);
      });
      const outcome = await Promise.race([stopping, patient]);
      clearTimeout(late);
      try {
        // Given back at once, not when this instance has been silent for long enough.
        if (outcome === 'late')
          await database.execute(sql`select graphile_worker.force_unlock_workers(${mine})`);
        await database.execute(sql`delete from instance where id = ${instanceId}`);
      } catch (error) {
        options.onFault(error);
      }
    },
  };
}
