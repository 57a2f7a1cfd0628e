import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMemoryStore } from '../store/memory-store.test-support.ts';
import { openPostgresStore, TEST_DATABASE_URL } from '../store/postgres-store.test-support.ts';
import type { Store } from '../store/store.ts';
import { keyOf } from '../task.ts';
import type { JudgeTask, Task } from '../task.ts';
import { createQueue } from './create-queue.ts';
import type { Outcome, TaskQueue } from './task-queue.ts';

const server = TEST_DATABASE_URL;
const QUEUES: readonly { name: string; open: () => Promise<Store> }[] = [
  { name: 'embedded', open: openMemoryStore },
  ...(server === undefined ? [] : [{ name: 'Postgres', open: () => openPostgresStore(server) }]),
];

const DONE: Outcome = { kind: 'done' };
/** A label stands for one webhook: what is asked for must be owed by some run. */
const judge = (number: number, event = 0): JudgeTask => ({
  kind: 'judge',
  installationId: 1,
  owner: 'acme',
  repo: 'shop',
  repositoryId: 2,
  number,
  expected: [{ kind: 'review', id: event }],
  attempt: 0,
  urgency: 'now',
});
const eventsOf = (task: Task): readonly number[] =>
  task.kind === 'judge'
    ? task.expected.flatMap((one) => (one.kind === 'review' ? [one.id] : []))
    : [];

describe.each(QUEUES)('the queue, $name', ({ open }) => {
  const opened: { store: Store; queues: TaskQueue[] }[] = [];
  const start = async (instances = 1, concurrency = 4) => {
    const store = await open();
    const queues: TaskQueue[] = [];
    opened.push({ store, queues });
    const more = async (): Promise<TaskQueue> => {
      const queue = await createQueue(store.connection, {
        concurrency,
        poll: 20,
        beat: 100,
        silence: 500,
        onFault: () => undefined,
      });
      queues.push(queue);
      return queue;
    };
    for (let index = 0; index < instances; index += 1) await more();
    return { store, queues, more };
  };
  afterEach(async () => {
    for (const { store, queues } of opened.splice(0)) {
      for (const queue of queues) await queue.close(1_000);
      await store.close();
    }
  });

  test('one task of a key runs, one waits and stands for all that came meanwhile', async () => {
    const { queues } = await start();
    const [queue] = queues as [TaskQueue];
    const runs: (readonly number[])[] = [];
    await queue.start(async (task) => {
      runs.push(eventsOf(task));
      await sleep(100);
      return DONE;
    });
    await queue.add([judge(1, 1)]);
    while (runs.length === 0) await sleep(5);
    for (const event of [2, 3, 4]) await queue.add([judge(1, event)]);
    await queue.idle();
    expect(runs).toEqual([[1], [2, 3, 4]]);
  });

  test('never two of a key, never more at once than allowed, nothing lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        async (added, concurrency) => {
          const { queues } = await start(1, concurrency);
          const [queue] = queues as [TaskQueue];
          const running = new Set<string>();
          const seen: number[] = [];
          let most = 0;
          let twice = 0;
          await queue.start(async (task) => {
            if (running.has(keyOf(task))) twice += 1;
            running.add(keyOf(task));
            most = Math.max(most, running.size);
            await sleep(2);
            seen.push(...eventsOf(task));
            running.delete(keyOf(task));
            return DONE;
          });
          for (const [event, [number, pause]] of added.entries()) {
            await queue.add([judge(number, event)]);
            if (pause === 0) await sleep(2);
          }
          await queue.idle();
          expect({ twice, most: most <= concurrency }).toEqual({ twice: 0, most: true });
          expect(seen.toSorted((a, b) => a - b)).toEqual(added.map((_, event) => event));
        },
      ),
      { numRuns: 3 },
    );
  });

  test('what is put off runs at its time, or when it is asked for again', async () => {
    const { queues } = await start();
    const [queue] = queues as [TaskQueue];
    const runs: number[] = [];
    await queue.start(async (task) => {
      runs.push(task.attempt);
      if (task.attempt === 0 && runs.length === 1)
        return { kind: 'later', task: { ...task, attempt: 1 }, seconds: 0.2 };
      if (task.attempt === 1) return { kind: 'later', task: { ...task, attempt: 2 }, seconds: 600 };
      return DONE;
    });
    await queue.add([judge(1, 1)]);
    await queue.idle();
    expect(runs).toEqual([0, 1]);
    expect(await queue.stats()).toMatchObject({ ready: 0, waiting: 1 });
    await queue.add([judge(1, 2)]);
    await queue.idle();
    expect(runs).toEqual([0, 1, 0]);
    expect(await queue.stats()).toMatchObject({ ready: 0, waiting: 0 });
  });

  test('what a process leaves behind is done by the next', async () => {
    const { queues, more } = await start();
    const [queue] = queues as [TaskQueue];
    const begun: Task[] = [];
    await queue.start((task) => {
      begun.push(task);
      // Never ends: as good as a process that was killed.
      return new Promise(() => undefined);
    });
    await queue.add([judge(1, 1), judge(2, 2)]);
    while (begun.length === 0) await sleep(5);
    await queue.close(10);
    const next = await more();
    const seen: number[] = [];
    await next.start(async (task) => {
      seen.push(...eventsOf(task));
      return DONE;
    });
    await next.idle();
    expect(new Set(seen)).toEqual(new Set([1, 2]));
  });

  test('what somebody waits for comes before the background', async () => {
    const { queues } = await start(1, 1);
    const [queue] = queues as [TaskQueue];
    const order: number[] = [];
    await queue.add([
      { ...judge(1), urgency: 'background' },
      { ...judge(2), urgency: 'background' },
    ]);
    await queue.add([judge(3)]);
    await queue.start(async (task) => {
      if (task.kind === 'judge') order.push(task.number);
      return DONE;
    });
    await queue.idle();
    expect(order).toEqual([3, 1, 2]);
  });
});
