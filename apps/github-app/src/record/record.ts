/** Decisions, appended to their table and to the chain in one transaction. */
import { and, asc, eq, gt, gte, isNotNull, lt } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { canonicalJson, lengthInDays } from '@countersign/policy';
import type { Policy } from '@countersign/policy';
import type { Database } from '../store/connection.ts';
import { decision } from '../store/schema/decisions.ts';
import { policyPage, recordEntry, recordHead } from '../store/schema/record.ts';
import { linkAfter } from './chain.ts';
import type { RecordHead, RecordLine } from './chain.ts';
import { keptPageOf } from './policy-page.ts';

export type DecisionEntry = typeof decision.$inferInsert & {
  /** Under which it was judged; null where no page could be read. */
  readonly policy: Policy | null;
};

export interface RecordPart {
  /** ISO 8601, inclusive. */
  readonly from?: string;
  /** ISO 8601, exclusive. */
  readonly to?: string;
  /** Entries after this one. */
  readonly after?: number;
}

export interface Record {
  appendDecision(entry: DecisionEntry): Promise<void>;
  recordHead(): Promise<RecordHead>;
  /** In the order of the chain. */
  recordLines(part: RecordPart): AsyncIterable<StoredLine>;
  /** Deletes the contents whose last day is over, and the decisions they are of. Answers how many. */
  endRetention(today: string): Promise<number>;
}

export interface StoredLine extends RecordLine {
  readonly copyTo: string | null;
  /** What the table of decisions, which the pages show, says now: the body it would have, or that the row is gone. */
  readonly table: { readonly body: string } | 'none' | 'gone';
}

export interface RecordEvent {
  readonly at: Date;
  readonly policy: Policy | null;
  /** Login of the account whose repository it happened in. */
  readonly owner: string;
  readonly body: Readonly<{ kind: string }> & Readonly<{ [key: string]: unknown }>;
}

/** Of the body, so that readers of old records know what they read. */
const SCHEMA = 'countersign.record/1';
const PAGE = 500;
const DAY = 86_400_000;

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export function createRecord(database: Database): Record {
  return {
    appendDecision: ({ policy, ...given }) =>
      database.transaction(async (transaction) => {
        const entry = { ...given, evidence: storable(given.evidence) };
        if (policy !== null)
          await transaction
            .insert(policyPage)
            .values({
              hash: policy.hash,
              seenAt: entry.decidedAt,
              page: storable(keptPageOf(policy)),
            })
            .onConflictDoNothing();
        const [row] = await transaction
          .insert(decision)
          .values(entry)
          .returning({ id: decision.id });
        const body = bodyOf(entry);
        const [owner = ''] = entry.repository.split('/');
        const event = { at: entry.decidedAt, policy, owner, body };
        await appendToRecord(transaction, event, row?.id ?? null);
      }),

    async recordHead() {
      const [row] = await database.select().from(recordHead);
      if (row === undefined) throw new Error('the end of the record is missing');
      return { seq: row.seq, hash: row.hash };
    },

    async *recordLines({ from, to, after = 0 }) {
      const within: (SQL | undefined)[] = [
        from === undefined ? undefined : gte(recordEntry.at, from),
        to === undefined ? undefined : lt(recordEntry.at, to),
      ];
      let seq = after;
      for (;;) {
        const rows = await database
          .select()
          .from(recordEntry)
          .leftJoin(decision, eq(decision.id, recordEntry.decisionId))
          .where(and(gt(recordEntry.seq, seq), ...within))
          .orderBy(asc(recordEntry.seq))
          .limit(PAGE);
        for (const row of rows) {
          const { decisionId, ...line } = row.record_entry;
          const body = row.decision === null ? null : bodyOf(row.decision);
          yield {
            ...line,
            table:
              body !== null
                ? { body: canonicalJson({ schema: SCHEMA, ...body }) }
                : decisionId === null
                  ? 'none'
                  : 'gone',
          };
        }
        const last = rows.at(-1);
        if (last === undefined || rows.length < PAGE) return;
        seq = last.record_entry.seq;
      }
    },

    endRetention: (today) =>
      database.transaction(async (transaction) => {
        const over = and(isNotNull(recordEntry.body), lt(recordEntry.keepUntil, today));
        const ended = await transaction
          .update(recordEntry)
          .set({ body: null })
          .where(over)
          .returning({ id: recordEntry.decisionId });
        for (const { id } of ended)
          if (id !== null) await transaction.delete(decision).where(eq(decision.id, id));
        return ended.length;
      }),
  };
}

/** What is recorded is told apart by `body.kind`; without a judgement there is no decision. */
export async function appendToRecord(
  transaction: Transaction,
  { at, policy, owner, body }: RecordEvent,
  decisionId: number | null,
): Promise<void> {
  // Whoever else wants to append waits here, in this instance and in every other.
  const [head] = await transaction.select().from(recordHead).for('update');
  if (head === undefined) throw new Error('the end of the record is missing');
  const line = linkAfter(head, {
    at: at.toISOString(),
    keepUntil: keepUntil(policy, at),
    body: { schema: SCHEMA, ...body },
  });
  await transaction
    .insert(recordEntry)
    .values({ ...line, decisionId, copyTo: copyTo(policy, owner) });
  await transaction
    .update(recordHead)
    .set({ seq: line.seq, hash: line.hash })
    .where(eq(recordHead.id, head.id));
}

/** Postgres keeps no NUL and no half of a character in JSON; a page of policy may quote either. */
const UNSTORABLE = /[\0\p{Cs}]/gu;

function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNSTORABLE, '\ufffd');
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, storable(one)]));
}

function bodyOf(entry: Omit<DecisionEntry, 'policy'>): RecordEvent['body'] {
  return {
    kind: 'decision',
    decidedAt: entry.decidedAt.toISOString(),
    repository: { id: entry.repositoryId, name: entry.repository },
    pullRequest: entry.number,
    head: entry.headSha,
    base: { sha: entry.baseSha, ref: entry.baseRef },
    policy: { hash: entry.policyHash, mode: entry.mode },
    outcome: entry.outcome,
    conclusion: entry.conclusion,
    checkRun: entry.checkRunId,
    evidence: entry.evidence,
  };
}

function settingOf(policy: Policy | null, key: 'record.keep' | 'record.where'): string | null {
  const value = policy?.keys[key]?.value;
  return typeof value === 'string' ? value : null;
}

/** Without a length on the page nothing is deleted: nobody asked for it. */
function keepUntil(policy: Policy | null, at: Date): string | null {
  const length = settingOf(policy, 'record.keep');
  if (length === null) return null;
  return new Date(at.getTime() + lengthInDays(length) * DAY).toISOString().slice(0, 10);
}

const REPOSITORY = /^repository (([\w.-]+)\/[\w.-]+)$/;

/** `owner/name`, or null where the page names none. A page may not have other people's repositories written to. */
function copyTo(policy: Policy | null, owner: string): string | null {
  const [, repository = null, account = ''] =
    REPOSITORY.exec(settingOf(policy, 'record.where') ?? '') ?? [];
  return account.toLowerCase() === owner.toLowerCase() ? repository : null;
}
