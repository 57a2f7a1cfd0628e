import { bigint, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { id, time } from './columns.ts';

/** What a branch holds as it stands: findings without excerpts, and what was not looked at. */
export const branchScan = pgTable(
  'branch_scan',
  {
    repositoryId: bigint('repository_id', id).notNull(),
    branch: text('branch').notNull(),
    sha: text('sha').notNull(),
    scannedAt: timestamp('scanned_at', time).notNull(),
    confirmed: integer('confirmed').notNull(),
    findings: jsonb('findings').notNull(),
    coverage: jsonb('coverage').notNull(),
  },
  (table) => [primaryKey({ columns: [table.repositoryId, table.branch] })],
);

/** What came onto a protected branch without a passing decision: pushed past the check, or merged in spite of it. */
export const bypass = pgTable(
  'bypass',
  {
    repositoryId: bigint('repository_id', id).notNull(),
    sha: text('sha').notNull(),
    branch: text('branch').notNull(),
    repository: text('repository').notNull(),
    /** Of the pull request; null for a push. */
    number: integer('number'),
    actor: text('actor').notNull(),
    seenAt: timestamp('seen_at', time).notNull(),
    why: text('why').notNull(),
  },
  (table) => [primaryKey({ columns: [table.repositoryId, table.branch, table.sha] })],
);
