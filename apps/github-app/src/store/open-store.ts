/** Opens the database: Postgres where an address is given, else an embedded one in a folder or in memory. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './connection.ts';
import { asPglite, openInThread } from './embedded-client.ts';
import type { EmbeddedClient } from './embedded-client.ts';
import { lockFolder } from './folder-lock.ts';
import { APPLIED, migrate } from './migrate.ts';
import type { MigrationConnection } from './migrate.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

export type StoreLocation =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** `image`: a fresh database as PGlite dumps it; starting from one saves making it. */
  | { readonly kind: 'memory'; readonly image?: Blob };

/** Brings the tables up to date before it returns. */
export async function openStore(location: StoreLocation): Promise<Store> {
  switch (location.kind) {
    case 'postgres':
      return createStore(await openPostgres(location.url));
    case 'folder':
      return createStore(await openFolder(location.path));
    case 'memory':
      return createStore(await openMemory(location.image));
  }
}

/** Any number of instances may start at once: one migrates, the others wait for it. */
const MIGRATION_LOCK = 7_061_894;
/** Connections of one instance: its workers, its webhooks, the one that listens, and some to spare. */
const CONNECTIONS = 12;
/** Milliseconds. */
const CONNECT_TIMEOUT = 10_000;

async function openPostgres(url: string): Promise<Connection> {
  const { default: pg } = await import('pg');
  const { pooledDatabase } = await import('./pooled-database.ts');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'countersign',
  });
  // A connection that ends between two statements, as all do when Postgres restarts, would else end the process. The
  // next statement fails and tells.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await migrate({
      names: async () => {
        const { rows } = await client.query<{ name: string }>(APPLIED);
        return rows.map(({ name }) => name);
      },
      run: async (statements) => {
        await client.query(statements);
      },
    });
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    await pool.end();
    throw error;
  }
  return { database: pooledDatabase(pool), pool, close: () => pool.end() };
}

/**
 * The database in a folder, locked for this process. It is made in a folder beside and renamed, because PGlite cannot
 * open one whose making was interrupted; the thread that makes it ends, and gives back what making it needed.
 */
async function openFolder(path: string): Promise<Connection> {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const lock = lockFolder(path);
  try {
    const { drizzle } = await import('drizzle-orm/pglite');
    const folder = databaseFolder(path);
    if (!existsSync(folder)) {
      const making = `${folder}.making`;
      rmSync(making, { recursive: true, force: true });
      const fresh = await openInThread(making);
      await fresh.close();
      renameSync(making, folder);
    }
    const client = await openInThread(folder);
    await migrateEmbedded(client);
    return {
      database: drizzle(asPglite(client)),
      pool: null,
      async close() {
        await client.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Before there was a lock beside it, the folder itself was the database. */
function databaseFolder(path: string): string {
  return existsSync(join(path, 'PG_VERSION')) ? path : join(path, 'database');
}

async function openMemory(image: Blob | undefined): Promise<Connection> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const client = await PGlite.create(image === undefined ? {} : { loadDataDir: image });
  await migrateEmbedded({
    transaction: (action) =>
      client.transaction((statements) =>
        action({
          query: (text, values) => statements.query(text, values === undefined ? [] : [...values]),
          exec: async (text) => {
            await statements.exec(text);
          },
        }),
      ),
  });
  return { database: drizzle(client), pool: null, close: () => client.close() };
}

async function migrateEmbedded(client: Pick<EmbeddedClient, 'transaction'>): Promise<void> {
  await client.transaction((statements) =>
    migrate({
      names: async () => {
        const { rows } = await statements.query(APPLIED);
        return (rows as { name: string }[]).map(({ name }) => name);
      },
      run: (text) => statements.exec(text),
    } satisfies MigrationConnection),
  );
}
