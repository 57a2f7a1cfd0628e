/** Drizzle over a pool of connections to Postgres. */
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { Database } from './connection.ts';

export function pooledDatabase(pool: Pool): Database {
  const database = drizzle(pool);
  // Drizzle's own takes a connection from the pool and gives it back only where `begin` went well. One that Postgres
  // ended a moment before would be missing for ever: each restart leaves fewer, and the pool can never be closed.
  database.transaction = async (work, config) => {
    const client = await pool.connect();
    try {
      return await drizzle(client).transaction(work, config);
    } finally {
      client.release();
    }
  };
  return database;
}
