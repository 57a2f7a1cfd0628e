/** One at a time: instances over one Postgres by its advisory locks, and within a process by waiting. */
import type { Connection } from './connection.ts';

export type Exclusively = <T>(name: string, action: () => Promise<T>) => Promise<T>;

export function createExclusively({ pool }: Connection): Exclusively {
  const turns = new Map<string, Promise<unknown>>();

  /** First within the process, so that it takes one connection for a name at most. */
  const inTurn = async <T>(name: string, action: () => Promise<T>): Promise<T> => {
    const before = turns.get(name) ?? Promise.resolve();
    const mine = before.then(action);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    turns.set(name, settled);
    try {
      return await mine;
    } finally {
      if (turns.get(name) === settled) turns.delete(name);
    }
  };

  if (pool === null) return inTurn;
  return (name, action) =>
    inTurn(name, async () => {
      // A transaction, so that the lock ends with the connection and with nothing else.
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
        const result = await action();
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // Ended and not rolled back: whatever broke may have broken the connection.
        client.release(true);
        throw error;
      }
    });
}
