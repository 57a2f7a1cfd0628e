/** What the App remembers. Every statement is idempotent, so that repeated or interrupted work does no harm. */
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './open-store.ts';
import { checkRun, decision, delivery, headSeen } from './schema.ts';

export interface DeliveryKey {
  readonly appId: number;
  readonly guid: string;
}

export interface HeadKey {
  readonly repositoryId: number;
  readonly number: number;
  readonly sha: string;
}

export type StoredCheckRun = Omit<typeof checkRun.$inferSelect, 'startedAt'>;
export type NewDecision = typeof decision.$inferInsert;
export type StoredDecision = typeof decision.$inferSelect;

export interface Store {
  /** `handled` for a delivery whose work is done; one that was interrupted is accepted again. */
  acceptDelivery(
    key: DeliveryKey & { readonly event: string },
  ): Promise<'accepted' | 'already-handled'>;
  markHandled(keys: readonly DeliveryKey[]): Promise<void>;
  /** The first time counts: a head that comes back later is not newer. */
  recordPush(key: HeadKey, pushedAt: Date): Promise<void>;
  pushedAt(key: HeadKey): Promise<Date | null>;
  checkRunOf(key: {
    readonly repositoryId: number;
    readonly headSha: string;
    readonly name: string;
  }): Promise<StoredCheckRun | null>;
  saveCheckRun(run: StoredCheckRun): Promise<void>;
  /** Check runs that were begun and not finished, e.g. because the process ended. */
  unfinishedCheckRuns(): Promise<readonly StoredCheckRun[]>;
  /** Numbers of the pull requests that were judged with this head. */
  pullRequestsOfHead(repositoryId: number, headSha: string): Promise<readonly number[]>;
  appendDecision(entry: NewDecision): Promise<void>;
  /** Newest first. */
  decisionsOf(repositoryId: number, number: number): Promise<readonly StoredDecision[]>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export function createStore(database: Database, close: () => Promise<void>): Store {
  return {
    async acceptDelivery({ appId, guid, event }) {
      await database.insert(delivery).values({ appId, guid, event }).onConflictDoNothing();
      const [row] = await database
        .select({ handledAt: delivery.handledAt })
        .from(delivery)
        .where(and(eq(delivery.appId, appId), eq(delivery.guid, guid)));
      return row?.handledAt instanceof Date ? 'already-handled' : 'accepted';
    },

    async markHandled(keys) {
      for (const { appId, guid } of keys)
        await database
          .update(delivery)
          .set({ handledAt: new Date() })
          .where(and(eq(delivery.appId, appId), eq(delivery.guid, guid)));
    },

    async recordPush(key, pushedAt) {
      await database
        .insert(headSeen)
        .values({ ...key, pushedAt })
        .onConflictDoNothing();
    },

    async pushedAt({ repositoryId, number, sha }) {
      const [row] = await database
        .select({ pushedAt: headSeen.pushedAt })
        .from(headSeen)
        .where(
          and(
            eq(headSeen.repositoryId, repositoryId),
            eq(headSeen.number, number),
            eq(headSeen.sha, sha),
          ),
        );
      return row?.pushedAt ?? null;
    },

    async checkRunOf({ repositoryId, headSha, name }) {
      const [row] = await database
        .select()
        .from(checkRun)
        .where(
          and(
            eq(checkRun.repositoryId, repositoryId),
            eq(checkRun.headSha, headSha),
            eq(checkRun.name, name),
          ),
        );
      return row ?? null;
    },

    async saveCheckRun(run) {
      await database
        .insert(checkRun)
        .values(run)
        .onConflictDoUpdate({
          target: [checkRun.repositoryId, checkRun.headSha, checkRun.name],
          set: run,
        });
    },

    async unfinishedCheckRuns() {
      return database.select().from(checkRun).where(isNull(checkRun.completedAt));
    },

    async pullRequestsOfHead(repositoryId, headSha) {
      const rows = await database
        .selectDistinct({ number: decision.number })
        .from(decision)
        .where(and(eq(decision.repositoryId, repositoryId), eq(decision.headSha, headSha)));
      return rows.map((row) => row.number);
    },

    async appendDecision(entry) {
      await database.insert(decision).values(entry);
    },

    async decisionsOf(repositoryId, number) {
      return database
        .select()
        .from(decision)
        .where(and(eq(decision.repositoryId, repositoryId), eq(decision.number, number)))
        .orderBy(desc(decision.id));
    },

    async ping() {
      await database.execute(sql`select 1`);
    },

    close,
  };
}
