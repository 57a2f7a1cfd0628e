import { bigint, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { id, time } from './columns.ts';

/**
 * Webhook deliveries: a redelivery has the same GUID, and two Apps on one event share it. A row is written together
 * with the tasks that the delivery asks for, so that a known delivery is one whose work is kept.
 */
export const delivery = pgTable(
  'delivery',
  {
    appId: bigint('app_id', id).notNull(),
    guid: text('guid').notNull(),
    event: text('event').notNull(),
    receivedAt: timestamp('received_at', time).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.appId, table.guid] })],
);

/** When a commit became the head of a pull request, by GitHub's clock. Commit dates can be forged. */
export const headSeen = pgTable(
  'head_seen',
  {
    repositoryId: bigint('repository_id', id).notNull(),
    number: integer('number').notNull(),
    sha: text('sha').notNull(),
    pushedAt: timestamp('pushed_at', time).notNull(),
  },
  (table) => [primaryKey({ columns: [table.repositoryId, table.number, table.sha] })],
);
