import { bigint, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { id, time } from './columns.ts';

/** Every judgement with its evidence, appended, never changed. Holds no source text. */
export const decision = pgTable(
  'decision',
  {
    id: bigint('id', id).primaryKey().generatedAlwaysAsIdentity(),
    decidedAt: timestamp('decided_at', time).notNull(),
    repositoryId: bigint('repository_id', id).notNull(),
    repository: text('repository').notNull(),
    number: integer('number').notNull(),
    headSha: text('head_sha').notNull(),
    baseSha: text('base_sha').notNull(),
    baseRef: text('base_ref').notNull(),
    policyHash: text('policy_hash'),
    mode: text('mode'),
    outcome: text('outcome').notNull(),
    conclusion: text('conclusion').notNull(),
    checkRunId: bigint('check_run_id', id).notNull(),
    evidence: jsonb('evidence').notNull(),
  },
  (table) => [index('decision_pull_request').on(table.repositoryId, table.number, table.id)],
);
