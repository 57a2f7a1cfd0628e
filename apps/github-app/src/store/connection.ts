/** The open database, and what it is reached by. */
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';

/** Any drizzle database of the Postgres dialect. */
export type Database = PgDatabase<PgQueryResultHKT>;

export interface Connection {
  readonly database: Database;
  /** Of Postgres; null for the embedded database, which serves one process. */
  readonly pool: Pool | null;
  close(): Promise<void>;
}

/** Rows of a statement that is written out. */
export async function rowsOf<Row>(database: Database, statement: SQL): Promise<readonly Row[]> {
  // Both drivers answer `{ rows }`; the type of any driver's answer says nothing.
  const result = (await database.execute(statement)) as { readonly rows: Row[] };
  return result.rows;
}

/** A list as one parameter: drizzle would make one of each item. */
export function textArray(items: Iterable<string>): SQL {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify([...items])}::jsonb))`;
}
