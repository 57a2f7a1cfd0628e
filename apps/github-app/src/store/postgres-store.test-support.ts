/** A database of one's own on a running Postgres. */
import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

/** Address of a Postgres that tests may make databases on; unset where there is none. */
export const TEST_DATABASE_URL: string | undefined = process.env['COUNTERSIGN_TEST_DATABASE_URL'];

/** Closing the store drops its database. */
export async function openPostgresStore(server: string): Promise<Store> {
  const name = `countersign_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const store = await openStore({ kind: 'postgres', url: url.href });
  return {
    ...store,
    async close() {
      await store.close();
      await onServer(server, `drop database ${name}`);
    },
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const database = drizzle(server);
  try {
    await database.execute(sql.raw(statement));
  } finally {
    await database.$client.end();
  }
}
