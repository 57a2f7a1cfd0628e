/** Work that outlives the process: what was added is done, by this process or by another. */
import type { Database } from '../store/connection.ts';
import { keyOf, mergeTasks, priorityOf } from '../task.ts';
import type { Task } from '../task.ts';

export type Outcome =
  | { readonly kind: 'done' }
  /** Not before so many seconds, unless the same is asked for again meanwhile. */
  | { readonly kind: 'later'; readonly task: Task; readonly seconds: number };

/** What became of a task. Throws only where that cannot be known; the task is then done again. */
export type RunTask = (task: Task) => Promise<Outcome>;

export interface QueueStats {
  /** Tasks that could run now and do not yet, and those that wait for their time. */
  readonly ready: number;
  readonly waiting: number;
  /** How long the one that waits longest could have run; 0 where none could. */
  readonly oldestSeconds: number;
}

/** Of each key at most one task runs and at most one waits, however many are added, in any number of instances. */
export interface TaskQueue {
  /** Kept for good once resolved; `within` a transaction, once that is committed. */
  add(tasks: readonly Task[], options?: { readonly within?: Database }): Promise<void>;
  /** Looks for work at once. */
  wake(): void;
  start(run: RunTask): Promise<void>;
  stats(): Promise<QueueStats>;
  /** Removes what the queue itself leaves behind. */
  tidy(): Promise<void>;
  /** Resolves once nothing runs and nothing is due within a few seconds. */
  idle(): Promise<void>;
  /** Starts nothing more, and waits so many milliseconds for what runs; the rest is done by the next to come. */
  close(patience: number): Promise<void>;
}

export interface QueueOptions {
  /** Tasks run at once by this process. */
  readonly concurrency: number;
  /** Milliseconds between looks for work that is due. */
  readonly poll: number;
  /** Milliseconds between signs of life, and after which an instance without one counts as dead. */
  readonly beat: number;
  readonly silence: number;
  readonly onFault: (error: unknown) => void;
}

/** Seconds; what waits for longer is no work to wait for. */
export const SOON = 5;

export interface Row {
  readonly key: string;
  readonly priority: number;
  readonly payload: readonly Task[];
}

/** One row for each key, in the order of the keys, so that instances do not wait for each other. */
export function rowsOfTasks(tasks: readonly Task[]): readonly Row[] {
  const rows = new Map<string, Task>();
  for (const task of tasks) {
    const key = keyOf(task);
    const before = rows.get(key);
    rows.set(key, before === undefined ? task : mergeTasks(before, task));
  }
  return [...rows]
    .map(([key, task]) => ({ key, priority: priorityOf(task), payload: [task] }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The one task that a row stands for; null for a row that holds none. */
export function taskOf(payload: readonly Task[]): Task | null {
  const [first, ...rest] = payload;
  return first === undefined ? null : rest.reduce(mergeTasks, first);
}
