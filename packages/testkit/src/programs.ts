/**
 * Programs are started by a small process of our own. To start one, the system copies the page tables of whoever starts
 * it, and a test's process has hundreds of megabytes: there each start of git takes forty milliseconds instead of one.
 */
import { helperProcess } from './helper-process.ts';
import type { RunProgram } from './helper-process.ts';

const STARTER = `
const { execFile } = require('node:child_process');
take(({ command, args, cwd, env, input }) => new Promise((resolve) => {
  const options = { cwd, env, encoding: 'buffer', maxBuffer: 1 << 28 };
  const child = execFile(command, args, options, (error, stdout, stderr) => {
    const status = error === null ? 0 : error.code;
    const failure = typeof status === 'number' ? null : error.message;
    resolve({ status, failure, stdout, stderr });
  });
  // A program that ends without reading its input closes the pipe: its exit status tells enough.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
}));`;

/** Rejects where the program could not be started or was killed. */
export const runProgram: RunProgram = helperProcess(STARTER);
