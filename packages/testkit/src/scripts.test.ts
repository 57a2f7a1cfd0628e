import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runScript } from './scripts.ts';

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'countersign-scripts-')));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(source: string, { args = [] as readonly string[], input = '', env = {} } = {}) {
  const file = join(folder, 'script.cjs');
  await writeFile(file, `#!/usr/bin/env node\n${source}`);
  const { status, stdout, stderr } = await runScript(file, args, { cwd: folder, env, input });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

test('arguments, input, environment and folder are those that are given', async () => {
  const ran = await run(
    `(async () => {
      let text = '';
      for await (const chunk of process.stdin) text += chunk;
      process.stdout.write(JSON.stringify([process.argv.slice(2), text, process.env, process.cwd()]));
      process.stderr.write('said\\n');
      process.exitCode = 3;
    })();`,
    { args: ['a', 'b c'], input: 'given', env: { ONE: '1' } },
  );
  expect(ran).toMatchObject({ status: 3, err: 'said\n' });
  expect(JSON.parse(ran.out)).toEqual([['a', 'b c'], 'given', { ONE: '1' }, folder]);
});

test('nothing of an earlier run is left', async () => {
  const source =
    'let runs = 0; runs += 1; process.stdout.write(String(runs)); process.exitCode = 0;';
  expect([(await run(source)).out, (await run(source)).out]).toEqual(['1', '1']);
});

test.each<readonly [string, string]>([
  ['thrown at once', 'throw new Error("broken");'],
  ['thrown later', 'setTimeout(() => { throw new Error("broken"); });'],
  ['rejected', 'void Promise.reject(new Error("broken"));'],
])('an error that is %s ends with it on standard error', async (_name, source) => {
  const ran = await run(source);
  expect(ran).toMatchObject({ status: 1, err: expect.stringMatching(/Error: broken\n +at /u) });
  expect((await run('process.exitCode = 0;')).status).toBe(0);
});
