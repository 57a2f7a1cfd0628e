import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { runProgram } from './programs.ts';

const options = { cwd: process.cwd(), env: { PATH: process.env['PATH'] } };
const node = (script: string, input?: string) =>
  runProgram(process.execPath, ['-e', script], { ...options, input });

test('output, status and input are those of the program', async () => {
  const result = await node(
    'process.stdin.on("data",(d)=>process.stdout.write(d)).on("end",()=>{console.error("said");process.exitCode=3})',
    'given\n',
  );
  expect(result.status).toBe(3);
  expect(result.stdout.toString()).toBe('given\n');
  expect(result.stderr.toString()).toBe('said\n');
});

test('a program that is not there is an error', async () => {
  await expect(runProgram('no-such-program', [], options)).rejects.toThrow(/no-such-program/);
});

test('programs run side by side, also after the starter was ended', async () => {
  const [first, second] = await Promise.all([
    node('console.log(1)'),
    node('console.log(process.ppid)'),
  ]);
  expect(first.stdout.toString()).toBe('1\n');
  process.kill(Number(second.stdout.toString()));
  const after = await Promise.all([
    node('console.log(2)'),
    sleep(20).then(() => node('console.log(3)')),
  ]);
  expect(after.map(({ stdout }) => stdout.toString())).toEqual(['2\n', '3\n']);
});
