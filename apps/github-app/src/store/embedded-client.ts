/** The embedded database as drizzle uses a PGlite, with the database itself in another thread. */
import { Worker } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';

interface QueryResult {
  readonly rows: unknown[];
  readonly affectedRows?: number;
}

interface QueryOptions {
  readonly rowMode?: 'array' | 'object';
}

/** What drizzle calls, and what migrations need. */
interface Statements {
  query(text: string, values?: readonly unknown[], options?: QueryOptions): Promise<QueryResult>;
  exec(text: string): Promise<void>;
}

export interface EmbeddedClient extends Statements {
  /** Nothing else runs meanwhile. */
  transaction<T>(action: (statements: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const threadFile = new URL('../../pglite-thread.mjs', import.meta.url);

/** Opens the database of a folder, making it where there is none. @throws Error when PGlite cannot open it. */
export async function openInThread(folder: string): Promise<EmbeddedClient> {
  const thread = new Worker(threadFile, { workerData: { folder } });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let ended: Error | null = null;

  const started = new Promise<void>((resolve, reject) => {
    pending.set(lastId, { resolve: () => resolve(), reject });
  });
  const failAll = (error: Error): void => {
    ended = error;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  thread.on('error', failAll);
  thread.on('exit', () => failAll(new Error('the embedded database has ended')));
  thread.on('message', ({ id, result, error }: Answer) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(Object.assign(new Error(error.message), error));
  });
  await started;

  const ask = (request: Readonly<Record<string, unknown>>): Promise<unknown> => {
    if (ended !== null) return Promise.reject(ended);
    const id = (lastId += 1);
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.postMessage({ ...request, id });
    });
  };

  const direct: Statements = {
    query: async (text, values = [], { rowMode = 'object' } = {}) =>
      (await ask({ kind: 'query', text, values, rowMode })) as QueryResult,
    exec: async (text) => {
      await ask({ kind: 'exec', text });
    },
  };

  /** Transactions and single statements take turns: there is one connection. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const mine = turn.then(action);
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    query: (...given) => inTurn(() => direct.query(...given)),
    exec: (text) => inTurn(() => direct.exec(text)),
    transaction: (action) =>
      inTurn(async () => {
        await direct.exec('begin');
        try {
          const result = await action(direct);
          await direct.exec('commit');
          return result;
        } catch (error) {
          await direct.exec('rollback');
          throw error;
        }
      }),
    async close() {
      await inTurn(() => ask({ kind: 'close' }));
      ended = new Error('the embedded database is closed');
      await thread.terminate();
    },
  };
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** drizzle asks a PGlite for nothing but these methods. */
export function asPglite(client: EmbeddedClient): PGlite {
  return client as unknown as PGlite;
}
