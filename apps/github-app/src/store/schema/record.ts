import { bigint, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { id, time } from './columns.ts';

/** The end of the chain. Its one row is what writers wait for, so that any number of instances keep one chain. */
export const recordHead = pgTable('record_head', {
  id: integer('id').primaryKey(),
  seq: bigint('seq', id).notNull(),
  hash: text('hash').notNull(),
});

/** Texts and not times or JSON: what was hashed has to come back as it was. */
export const recordEntry = pgTable('record_entry', {
  seq: bigint('seq', id).primaryKey(),
  at: text('at').notNull(),
  keepUntil: text('keep_until'),
  content: text('content').notNull(),
  previous: text('previous').notNull(),
  hash: text('hash').notNull(),
  /** Canonical JSON; null once its retention has ended. */
  body: text('body'),
  decisionId: bigint('decision_id', id),
  copyTo: text('copy_to'),
});

/** How far each repository that a page names under `record.where` has the chain. */
export const recordCopy = pgTable('record_copy', {
  repository: text('repository').primaryKey(),
  seq: bigint('seq', id).notNull().default(0),
  triedAt: timestamp('tried_at', time),
  /** Why the last attempt failed, or null. */
  problem: text('problem'),
});

/** Merged pages by their hash, as decisions name them. */
export const policyPage = pgTable('policy_page', {
  hash: text('hash').primaryKey(),
  seenAt: timestamp('seen_at', time).notNull(),
  page: jsonb('page').notNull(),
});
