import { bigint, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { id, time } from './columns.ts';

/**
 * The one check run of a head; `completed_at` is null while it is in progress. The row is written before GitHub is
 * asked for the run, with id 0: a run whose creation was interrupted is then looked for and not forgotten.
 */
export const checkRun = pgTable(
  'check_run',
  {
    repositoryId: bigint('repository_id', id).notNull(),
    headSha: text('head_sha').notNull(),
    name: text('name').notNull(),
    checkRunId: bigint('check_run_id', id).notNull(),
    installationId: bigint('installation_id', id).notNull(),
    owner: text('owner').notNull(),
    repo: text('repo').notNull(),
    number: integer('number').notNull(),
    startedAt: timestamp('started_at', time).notNull().defaultNow(),
    completedAt: timestamp('completed_at', time),
    conclusion: text('conclusion'),
  },
  (table) => [primaryKey({ columns: [table.repositoryId, table.headSha, table.name] })],
);
