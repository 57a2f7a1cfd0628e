/** Opens the database: Postgres where an address is given, else an embedded one in a folder or in memory. */
import { fileURLToPath } from 'node:url';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

export type StoreLocation =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** `image`: a fresh database as PGlite dumps it; starting from one saves making it. */
  | { readonly kind: 'memory'; readonly image?: Blob };

/** Any drizzle database of the Postgres dialect. */
export type Database = PgDatabase<PgQueryResultHKT>;

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Brings the tables up to date before it returns. */
export async function openStore(location: StoreLocation): Promise<Store> {
  return location.kind === 'postgres' ? openPostgres(location.url) : openEmbedded(location);
}

/** Any number of instances may start at once: one migrates, the others wait for it. */
const MIGRATION_LOCK = 7_061_894;

async function openPostgres(url: string): Promise<Store> {
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { migrate } = await import('drizzle-orm/node-postgres/migrator');
  const { sql } = await import('drizzle-orm');
  const database = drizzle(url);
  await database.transaction(async (lock) => {
    await lock.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await migrate(database, { migrationsFolder });
  });
  return createStore(database, () => database.$client.end());
}

async function openEmbedded(
  location: Exclude<StoreLocation, { kind: 'postgres' }>,
): Promise<Store> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const { migrate } = await import('drizzle-orm/pglite/migrator');
  const client = await PGlite.create(
    location.kind === 'folder'
      ? { dataDir: location.path }
      : location.image === undefined
        ? {}
        : { loadDataDir: location.image },
  );
  const database = drizzle(client);
  await migrate(database, { migrationsFolder });
  return createStore(database, () => client.close());
}
