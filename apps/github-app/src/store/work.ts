/** What instances agree on: signs of life, whose turn a chore is, which reminders were written. */
import { and, eq, sql } from 'drizzle-orm';
import { appendToRecord } from '../record/record.ts';
import type { Database } from './connection.ts';
import { branchScan, bypass } from './schema/branches.ts';
import { chore, pullRequestSeen, reminder } from './schema/work.ts';

export type NewBypass = typeof bypass.$inferInsert;
export type StoredBypass = typeof bypass.$inferSelect;
export type StoredBranchScan = typeof branchScan.$inferSelect;

export interface ReminderKey {
  readonly repositoryId: number;
  readonly subject: string;
  /** Day, `YYYY-MM-DD`. */
  readonly due: string;
}

export interface Work {
  /** True for the first who asks after `seconds` have passed since the last time it was true. */
  takeChore(name: string, seconds: number): Promise<boolean>;
  /** Null where it was not written yet. */
  reminderOf(key: ReminderKey): Promise<number | null>;
  saveReminder(key: ReminderKey, issue: number): Promise<void>;
  /** False where it was known. */
  saveBypass(entry: NewBypass): Promise<boolean>;
  /** Newest first. */
  bypassesOf(repositoryId: number): Promise<readonly StoredBypass[]>;
  saveBranchScan(scan: StoredBranchScan): Promise<void>;
  branchScanOf(repositoryId: number, branch: string): Promise<StoredBranchScan | null>;
  /** By number, as GitHub writes it. */
  pullRequestsSeen(repositoryId: number): Promise<ReadonlyMap<number, string>>;
  savePullRequestsSeen(
    repositoryId: number,
    seen: readonly { readonly number: number; readonly updatedAt: string }[],
  ): Promise<void>;
}

export function createWork(database: Database): Work {
  return {
    async takeChore(name, seconds) {
      const rows = await database
        .insert(chore)
        .values({ name, doneAt: sql`now()` })
        .onConflictDoUpdate({
          target: chore.name,
          set: { doneAt: sql`now()` },
          setWhere: sql`${chore.doneAt} <= now() - make_interval(secs => ${seconds})`,
        })
        .returning({ name: chore.name });
      return rows.length > 0;
    },

    async reminderOf({ repositoryId, subject, due }) {
      const [row] = await database
        .select({ issue: reminder.issue })
        .from(reminder)
        .where(
          and(
            eq(reminder.repositoryId, repositoryId),
            eq(reminder.subject, subject),
            eq(reminder.due, due),
          ),
        );
      return row?.issue ?? null;
    },

    async saveReminder(key, issue) {
      await database
        .insert(reminder)
        .values({ ...key, issue })
        .onConflictDoNothing();
    },

    async saveBypass(entry) {
      return database.transaction(async (transaction) => {
        const rows = await transaction
          .insert(bypass)
          .values(entry)
          .onConflictDoNothing()
          .returning({ sha: bypass.sha });
        if (rows.length === 0) return false;
        const { seenAt, ...what } = entry;
        const body = { kind: 'bypass', ...what };
        const [owner = ''] = entry.repository.split('/');
        await appendToRecord(transaction, { at: seenAt, policy: null, owner, body }, null);
        return true;
      });
    },

    async bypassesOf(repositoryId) {
      return database
        .select()
        .from(bypass)
        .where(eq(bypass.repositoryId, repositoryId))
        .orderBy(sql`${bypass.seenAt} desc`);
    },

    async saveBranchScan(scan) {
      await database
        .insert(branchScan)
        .values(scan)
        .onConflictDoUpdate({
          target: [branchScan.repositoryId, branchScan.branch],
          set: scan,
        });
    },

    async branchScanOf(repositoryId, branch) {
      const [row] = await database
        .select()
        .from(branchScan)
        .where(and(eq(branchScan.repositoryId, repositoryId), eq(branchScan.branch, branch)));
      return row ?? null;
    },

    async pullRequestsSeen(repositoryId) {
      const rows = await database
        .select({ number: pullRequestSeen.number, updatedAt: pullRequestSeen.updatedAt })
        .from(pullRequestSeen)
        .where(eq(pullRequestSeen.repositoryId, repositoryId));
      return new Map(rows.map(({ number, updatedAt }) => [number, updatedAt]));
    },

    async savePullRequestsSeen(repositoryId, seen) {
      if (seen.length === 0) return;
      await database
        .insert(pullRequestSeen)
        .values(seen.map((one) => ({ repositoryId, ...one })))
        .onConflictDoUpdate({
          target: [pullRequestSeen.repositoryId, pullRequestSeen.number],
          set: { updatedAt: sql`excluded.updated_at` },
        });
    },
  };
}
