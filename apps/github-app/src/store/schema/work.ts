import {
  bigint,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { id, time } from './columns.ts';

/** What waits to be done, where the database is embedded. On Postgres graphile-worker keeps it in tables of its own. */
export const task = pgTable('task', {
  key: text('key').primaryKey(),
  id: bigint('id', id).notNull().generatedAlwaysAsIdentity(),
  priority: smallint('priority').notNull(),
  /** Every request that came under this key, oldest first: an array of tasks. */
  payload: jsonb('payload').notNull(),
  runAt: timestamp('run_at', time).notNull().defaultNow(),
});

/** Processes of this App over one database, by the signs of life they give. */
export const instance = pgTable('instance', {
  id: text('id').primaryKey(),
  workerIds: text('worker_ids').array().notNull(),
  seenAt: timestamp('seen_at', time).notNull().defaultNow(),
});

/** What is done every so often, by whichever instance comes first. */
export const chore = pgTable('chore', {
  name: text('name').primaryKey(),
  doneAt: timestamp('done_at', time).notNull(),
});

/** Issues that remind somebody of a day, one for each. `issue` is null until GitHub has taken it. */
export const reminder = pgTable(
  'reminder',
  {
    repositoryId: bigint('repository_id', id).notNull(),
    subject: text('subject').notNull(),
    due: text('due').notNull(),
    issue: integer('issue'),
  },
  (table) => [primaryKey({ columns: [table.repositoryId, table.subject, table.due] })],
);

/** When a pull request had last changed, by GitHub's clock, when it was last made sure that it is judged. */
export const pullRequestSeen = pgTable(
  'pull_request_seen',
  {
    repositoryId: bigint('repository_id', id).notNull(),
    number: integer('number').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.repositoryId, table.number] })],
);
