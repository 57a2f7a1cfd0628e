import { bigint, boolean, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { id, time } from './columns.ts';

/** Where the App is installed, and until when GitHub asked it to leave that installation alone. */
export const installation = pgTable('installation', {
  id: bigint('id', id).primaryKey(),
  account: text('account'),
  pausedUntil: timestamp('paused_until', time),
  suspendedAt: timestamp('suspended_at', time),
  deletedAt: timestamp('deleted_at', time),
});

/** Names by id: repositories are renamed and transferred, their ids stay. */
export const repository = pgTable('repository', {
  id: bigint('id', id).primaryKey(),
  installationId: bigint('installation_id', id).notNull(),
  owner: text('owner').notNull(),
  name: text('name').notNull(),
  defaultBranch: text('default_branch'),
  archived: boolean('archived').notNull().default(false),
  removedAt: timestamp('removed_at', time),
});
