import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createTaskQueue } from './queue.ts';

describe('createTaskQueue', () => {
  test('one task of a key runs, one waits and stands for all that came meanwhile', async () => {
    const runs: string[] = [];
    const queue = createTaskQueue<string>({
      concurrency: 4,
      merge: (waiting, added) => waiting + added,
      async run(task) {
        runs.push(task);
        await sleep(5);
      },
    });
    for (const task of ['a', 'b', 'c', 'd']) queue.add('one', task);
    expect(queue.size).toBe(2);
    await queue.idle();
    expect(runs).toEqual(['a', 'bcd']);
  });

  test('never more at once than allowed, never two of a key, nothing lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        async (added, concurrency) => {
          const running = new Set<string>();
          const seen: number[] = [];
          let most = 0;
          const queue = createTaskQueue<{ key: string; ids: number[]; turns: number }>({
            concurrency,
            merge: (waiting, next) => ({ ...next, ids: [...waiting.ids, ...next.ids] }),
            async run(task) {
              expect(running.has(task.key)).toBe(false);
              running.add(task.key);
              most = Math.max(most, running.size);
              for (let turn = 0; turn < task.turns; turn += 1) await Promise.resolve();
              seen.push(...task.ids);
              running.delete(task.key);
            },
          });
          for (const [id, [number, turns]] of added.entries()) {
            const key = `key ${number}`;
            queue.add(key, { key, ids: [id], turns });
            if (turns === 0) await Promise.resolve();
          }
          await queue.idle();
          expect(most).toBeLessThanOrEqual(concurrency);
          expect(seen.toSorted((a, b) => a - b)).toEqual(added.map((_, id) => id));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('closing ends what runs and drops what waits', async () => {
    const runs: string[] = [];
    const queue = createTaskQueue<string>({
      concurrency: 1,
      merge: (_waiting, added) => added,
      async run(task) {
        await sleep(5);
        runs.push(task);
      },
    });
    queue.add('one', 'runs');
    queue.add('two', 'waits');
    await queue.close();
    queue.add('three', 'late');
    await queue.idle();
    expect(runs).toEqual(['runs']);
  });
});
