/** Brings the tables up to date: every file of `migrations/` once, in the order of their names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A connection inside a transaction. */
export interface MigrationConnection {
  names(): Promise<readonly string[]>;
  /** Any number of statements. */
  run(statements: string): Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

const LEDGER = `create table if not exists countersign_migration (
  name text primary key,
  applied_at timestamp with time zone default now() not null
)`;

/**
 * Names and not numbers are compared, so that files that were written side by side are all applied. Names that are not
 * known here are of a newer version: its tables still serve this one (see the folder's README).
 */
export async function migrate(connection: MigrationConnection): Promise<void> {
  await connection.run(LEDGER);
  const applied = new Set(await connection.names());
  const files = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'));
  for (const name of files.toSorted()) {
    if (applied.has(name)) continue;
    await connection.run(readFileSync(join(migrationsFolder, name), 'utf8'));
    await connection.run(`insert into countersign_migration (name) values ('${name}')`);
  }
}

export const APPLIED = 'select name from countersign_migration';
