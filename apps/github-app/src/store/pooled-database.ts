/** Drizzle over a pool of connections to Postgres. */
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient } from 'pg';
import type { Database } from './connection.ts';

const over = (client: PoolClient) => drizzle(client);

export function pooledDatabase(pool: Pool): Database {
  const database = drizzle(pool);
  // One for each connection, not for each transaction: ten thousand of them is what an hour's memory would go to.
  const ofClient = new WeakMap<PoolClient, ReturnType<typeof over>>();
  // Drizzle's own takes a connection from the pool and gives it back only where `begin` went well. One that Postgres
  // ended a moment before would be missing for ever: each restart leaves fewer, and the pool can never be closed.
  database.transaction = async (work, config) => {
    const client = await pool.connect();
    try {
      const one = ofClient.get(client) ?? over(client);
      ofClient.set(client, one);
      return await one.transaction(work, config);
    } finally {
      client.release();
    }
  };
  return database;
}
