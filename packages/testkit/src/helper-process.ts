/** A process of our own that does one kind of work for a test: it answers orders, and ends when there are none. */
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

export type RunProgram = (
  command: string,
  args: readonly string[],
  options: ProgramOptions,
) => Promise<ProgramResult>;

/** Milliseconds without anything to do after which a helper ends: nothing has to remember to stop it. */
const IDLE = 10_000;

/** What every helper begins with: `take(work)` is called for each order, and answers status, output and failure. */
const PRELUDE = `
let running = 0;
let idle = setTimeout(process.exit, ${IDLE});
process.on('disconnect', () => process.exit());
const take = (work) => process.on('message', async ({ id, ...order }) => {
  running += 1;
  clearTimeout(idle);
  process.send({ id, ...(await work(order)) });
  running -= 1;
  if (running === 0) idle = setTimeout(process.exit, ${IDLE});
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

/** @param source of a script for node that calls `take` with what it does */
export function helperProcess(source: string): RunProgram {
  const waiting = new Map<number, Waiting>();
  let helper: ChildProcess | null = null;
  let orders = 0;

  const send = (order: Order): void => {
    helper ??= start();
    helper.channel?.ref();
    // One that is just ending takes no more orders: they are given to the next when it has ended.
    helper.send(order, () => undefined);
  };

  const start = (): ChildProcess => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '-e', PRELUDE + source],
      {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        serialization: 'advanced',
      },
    );
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
      if (helper === child) helper = null;
      // What was sent while it was ending was never begun.
      for (const { order } of waiting.values()) send(order);
    });
    return child;
  };

  return (command, args, options) => {
    orders += 1;
    const order: Order = { id: orders, command, args, ...options };
    return new Promise((resolve, reject) => {
      waiting.set(order.id, { order, resolve, reject });
      send(order);
    });
  };
}
