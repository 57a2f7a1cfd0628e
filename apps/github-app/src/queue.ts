/** Work by key, in this process: at most one task of a key runs and at most one waits, however many are asked for. */

export interface TaskQueueOptions<T> {
  /** Must not throw: what a failure means is the task's to decide. */
  readonly run: (task: T) => Promise<void>;
  /** One task out of the one that waits and the one just added. */
  readonly merge: (waiting: T, added: T) => T;
  /** Keys worked on at once. */
  readonly concurrency: number;
}

export interface TaskQueue<T> {
  add(key: string, task: T): void;
  /** Running and waiting tasks. */
  readonly size: number;
  /** Resolves once nothing runs or waits. */
  idle(): Promise<void>;
  /** Drops what waits, resolves once what runs has ended. Nothing can be added afterwards. */
  close(): Promise<void>;
}

export function createTaskQueue<T>(options: TaskQueueOptions<T>): TaskQueue<T> {
  const waiting = new Map<string, T>();
  const running = new Set<string>();
  let closed = false;
  let onIdle: (() => void)[] = [];

  const start = (key: string, task: T): void => {
    waiting.delete(key);
    running.add(key);
    void options.run(task).finally(() => {
      running.delete(key);
      startWaiting();
    });
  };

  const startWaiting = (): void => {
    for (const [key, task] of waiting) {
      if (running.size >= options.concurrency) break;
      if (!running.has(key)) start(key, task);
    }
    if (running.size > 0 || waiting.size > 0) return;
    const resolvers = onIdle;
    onIdle = [];
    for (const resolve of resolvers) resolve();
  };

  const idle = (): Promise<void> =>
    running.size === 0 && waiting.size === 0
      ? Promise.resolve()
      : new Promise((resolve) => onIdle.push(resolve));

  return {
    add(key, task) {
      if (closed) return;
      const before = waiting.get(key);
      waiting.set(key, before === undefined ? task : options.merge(before, task));
      startWaiting();
    },
    get size() {
      return running.size + waiting.size;
    },
    idle,
    close() {
      closed = true;
      waiting.clear();
      return idle();
    },
  };
}
