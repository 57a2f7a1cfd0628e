/**
 * Programs are started by a small process of our own. To start one, the system copies the page tables of whoever starts
 * it, and a test's process has hundreds of megabytes: there each start of git takes forty milliseconds instead of one.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export interface ProgramOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array | undefined;
}

export interface ProgramResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** Milliseconds without a program to run after which the starter ends: nothing has to remember to stop it. */
const IDLE = 10_000;

const STARTER = `
const { execFile } = require('node:child_process');
let running = 0;
let idle = setTimeout(process.exit, ${IDLE});
process.on('disconnect', () => process.exit());
process.on('message', ({ id, command, args, cwd, env, input }) => {
  running += 1;
  clearTimeout(idle);
  const options = { cwd, env, encoding: 'buffer', maxBuffer: 1 << 28 };
  const child = execFile(command, args, options, (error, stdout, stderr) => {
    const status = error === null ? 0 : error.code;
    const failure = typeof status === 'number' ? null : error.message;
    process.send({ id, status, failure, stdout, stderr });
    running -= 1;
    if (running === 0) idle = setTimeout(process.exit, ${IDLE});
  });
  // A program that ends without reading its input closes the pipe: its exit status tells enough.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
});`;

interface Order extends ProgramOptions {
  readonly id: number;
  readonly command: string;
  readonly args: readonly string[];
}

interface Answer extends ProgramResult {
  readonly id: number;
  /** Set where the program could not be started or was killed. */
  readonly failure: string | null;
}

interface Waiting {
  readonly order: Order;
  readonly resolve: (result: ProgramResult) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let starter: ChildProcess | null = null;
let orders = 0;

/** Rejects where the program could not be started or was killed. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  orders += 1;
  const order: Order = { id: orders, command, args, ...options };
  return new Promise((resolve, reject) => {
    waiting.set(order.id, { order, resolve, reject });
    send(order);
  });
}

function send(order: Order): void {
  starter ??= startStarter();
  starter.channel?.ref();
  // One that is just ending takes no more orders: they are given to the next when it has ended.
  starter.send(order, () => undefined);
}

function startStarter(): ChildProcess {
  const child = spawn(process.execPath, ['-e', STARTER], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  child.unref();
  child.on('message', (message) => {
    const { id, failure, ...result } = message as Answer;
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) child.channel?.unref();
    if (failure === null) one?.resolve(result);
    else one?.reject(new Error(failure));
  });
  child.on('exit', () => {
    if (starter === child) starter = null;
    // What was sent while it was ending was never begun.
    for (const { order } of waiting.values()) send(order);
  });
  return child;
}
