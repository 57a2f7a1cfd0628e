import { bigint, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { id, time } from './columns.ts';

// The tables `task` and `instance` are used in statements that are written out: see the queues.

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
