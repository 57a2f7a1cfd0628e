/** Tables, the same on PGlite and on Postgres. The SQL that makes them is in `migrations/`. */
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

const id = { mode: 'number' } as const;
const time = { withTimezone: true, mode: 'date' } as const;

/** Webhook deliveries: a redelivery has the same GUID, and two Apps on one event share it. */
export const delivery = pgTable(
  'delivery',
  {
    appId: bigint('app_id', id).notNull(),
    guid: text('guid').notNull(),
    event: text('event').notNull(),
    receivedAt: timestamp('received_at', time).notNull().defaultNow(),
    handledAt: timestamp('handled_at', time),
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

/** The one check run of a head; `completed_at` is null while it is in progress. */
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
