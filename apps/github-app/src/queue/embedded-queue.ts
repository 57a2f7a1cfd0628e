/** Tasks as rows of the embedded database, run by this process. What is left when it ends is there at its next start. */
import { sql } from 'drizzle-orm';
import { rowsOf, textArray } from '../store/connection.ts';
import type { Database } from '../store/connection.ts';
import { rowsOfTasks, SOON, taskOf } from './task-queue.ts';
import type { QueueOptions, Row, RunTask, TaskQueue } from './task-queue.ts';

export function createEmbeddedQueue(database: Database, options: QueueOptions): TaskQueue {
  const running = new Set<string>();
  let run: RunTask | null = null;
  let closed = false;
  let timer: NodeJS.Timeout | null = null;
  /** One look for work at a time, and another one if somebody asked meanwhile. */
  let looking = false;
  let lookAgain = false;
  const ended: (() => void)[] = [];

  const look = async (): Promise<void> => {
    if (run === null || closed) return;
    if (looking) {
      lookAgain = true;
      return;
    }
    looking = true;
    try {
      do {
        lookAgain = false;
        await startDue(run);
      } while (lookAgain);
    } catch (error) {
      options.onFault(error);
    } finally {
      looking = false;
    }
    await plan();
  };

  const startDue = async (work: RunTask): Promise<void> => {
    const free = options.concurrency - running.size;
    if (free <= 0) return;
    const rows = await rowsOf<Row>(
      database,
      sql`select key, payload from task where run_at <= now() and key <> all(${textArray(running)})
        order by priority, run_at, id limit ${free}`,
    );
    for (const row of rows) {
      if (closed) return;
      running.add(row.key);
      void perform(row, work);
    }
  };

  const perform = async ({ key, payload }: Row, work: RunTask): Promise<void> => {
    try {
      const task = taskOf(payload);
      const outcome = task === null ? ({ kind: 'done' } as const) : await work(task);
      await settle(key, payload.length, outcome);
    } catch (error) {
      // Still a row: it is looked at again.
      options.onFault(error);
    } finally {
      running.delete(key);
      for (const tell of ended.splice(0)) tell();
      wake();
    }
  };

  /** Requests are only ever added at the end of a row: what was not there at the start is kept. */
  const settle = async (
    key: string,
    done: number,
    outcome: Awaited<ReturnType<RunTask>>,
  ): Promise<void> => {
    if (outcome.kind === 'done') {
      const gone = await rowsOf<{ key: string }>(
        database,
        sql`delete from task where key = ${key} and jsonb_array_length(payload) <= ${done} returning key`,
      );
      if (gone.length === 0)
        await database.execute(
          sql`update task set payload = ${rest(done)}, run_at = now() where key = ${key}`,
        );
      return;
    }
    const again = JSON.stringify([outcome.task]);
    await database.execute(
      sql`update task set payload = ${again}::jsonb || ${rest(done)},
        run_at = case when jsonb_array_length(payload) > ${done} then now()
          else now() + make_interval(secs => ${outcome.seconds}) end
        where key = ${key}`,
    );
  };

  /** Wakes up for what is due next. */
  const plan = async (): Promise<void> => {
    if (closed) return;
    let wait = options.poll;
    try {
      const [next] = await rowsOf<{ wait: string | number | null }>(
        database,
        sql`select extract(epoch from min(run_at) - now()) * 1000 as wait from task where run_at > now()`,
      );
      if (next !== undefined && next.wait !== null) wait = Math.min(wait, Number(next.wait) + 1);
    } catch (error) {
      options.onFault(error);
    }
    if (timer !== null) clearTimeout(timer);
    timer = closed ? null : setTimeout(wake, Math.max(1, wait));
  };

  const wake = (): void => void look();

  return {
    async add(tasks, { within } = {}) {
      const rows = rowsOfTasks(tasks);
      if (rows.length === 0) return;
      await (within ?? database).execute(
        sql`insert into task (key, priority, payload)
          select key, priority, payload
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(key text, priority smallint, payload jsonb)
          on conflict (key) do update set
            payload = task.payload || excluded.payload,
            priority = least(task.priority, excluded.priority),
            run_at = least(task.run_at, excluded.run_at)`,
      );
      if (within === undefined) wake();
    },
    wake,
    async start(given) {
      run = given;
      wake();
    },
    async stats() {
      const [row] = await rowsOf<Record<'ready' | 'waiting' | 'oldest', string | number | null>>(
        database,
        sql`select count(*) filter (where run_at <= now()) as ready,
          count(*) filter (where run_at > now()) as waiting,
          extract(epoch from now() - min(run_at)) as oldest
          from task where key <> all(${textArray(running)})`,
      );
      return {
        ready: Number(row?.ready ?? 0),
        waiting: Number(row?.waiting ?? 0),
        oldestSeconds: Math.max(0, Number(row?.oldest ?? 0)),
      };
    },
    tidy: async () => undefined,
    async idle() {
      for (;;) {
        if (running.size === 0) {
          const [row] = await rowsOf<{ due: string | number }>(
            database,
            sql`select count(*) as due from task where run_at <= now() + make_interval(secs => ${SOON})`,
          );
          if (Number(row?.due ?? 0) === 0 && running.size === 0) return;
        }
        await new Promise<void>((resolve) => {
          ended.push(resolve);
          setTimeout(resolve, options.poll);
        });
      }
    },
    async close(patience) {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      const deadline = Date.now() + patience;
      while (running.size > 0 && Date.now() < deadline)
        await new Promise<void>((resolve) => {
          const late = setTimeout(resolve, deadline - Date.now());
          ended.push(() => {
            clearTimeout(late);
            resolve();
          });
        });
    },
  };
}

function rest(done: number) {
  return sql`coalesce((select jsonb_agg(item order by place) from jsonb_array_elements(payload)
    with ordinality as items(item, place) where place > ${done}), '[]'::jsonb)`;
}
