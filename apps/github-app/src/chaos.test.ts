import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { TEST_DATABASE_URL } from './store/postgres-store.test-support.ts';

const script = fileURLToPath(new URL('../../../bench/chaos.mjs', import.meta.url));

/** Every fault once. Over Postgres with two instances; without one over the embedded database, and it says so. */
test('whatever happens on the way, every head ends with the one check it must have', async () => {
  const instances = TEST_DATABASE_URL === undefined ? '1' : '2';
  // One order of events: other seeds are for `npm run chaos`, where somebody reads what they find.
  const args = ['--times', '1', '--instances', instances, '--seed', '11'];
  const chaos = spawn(process.execPath, [script, ...args]);
  let said = '';
  chaos.stdout.on('data', (text: Buffer) => (said += text.toString()));
  chaos.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [status] = (await once(chaos, 'close')) as [number | null];
  process.stdout.write(said);
  expect(said).toContain('0 checks in progress, 0 duplicates, 0 lost, 0 wrong');
  expect(status).toBe(0);
}, 120_000);
