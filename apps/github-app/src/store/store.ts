/** What the App remembers. Every statement is idempotent, so that repeated or interrupted work does no harm. */
import { sql } from 'drizzle-orm';
import { createRecord } from '../record/record.ts';
import type { Record } from '../record/record.ts';
import { createCheckRuns } from './check-runs.ts';
import type { CheckRuns } from './check-runs.ts';
import type { Connection } from './connection.ts';
import { createDecisions } from './decisions.ts';
import type { Decisions } from './decisions.ts';
import { createDeliveries } from './deliveries.ts';
import type { Deliveries } from './deliveries.ts';
import { createExclusively } from './exclusive.ts';
import type { Exclusively } from './exclusive.ts';
import { createInstallations } from './installations.ts';
import type { Installations } from './installations.ts';
import { createWork } from './work.ts';
import type { Work } from './work.ts';

export type { StoredDecision } from './decisions.ts';
export type { StoredCheckRun } from './check-runs.ts';

export interface Store extends Deliveries, CheckRuns, Decisions, Installations, Work, Record {
  readonly connection: Connection;
  /** Does this while nobody else holds the name, in any instance. */
  readonly exclusively: Exclusively;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export function createStore(connection: Connection): Store {
  const { database } = connection;
  return {
    connection,
    ...createDeliveries(database),
    ...createCheckRuns(database),
    ...createDecisions(database),
    ...createRecord(database),
    ...createInstallations(database),
    ...createWork(database),
    exclusively: createExclusively(connection),
    async ping() {
      await database.execute(sql`select 1`);
    },
    close: () => connection.close(),
  };
}
