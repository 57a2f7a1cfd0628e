/** Webhook deliveries, and the moments that only they tell. */
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from './connection.ts';
import { delivery, headSeen } from './schema/deliveries.ts';

export interface DeliveryKey {
  readonly appId: number;
  readonly guid: string;
}

export interface HeadKey {
  readonly repositoryId: number;
  readonly number: number;
  readonly sha: string;
}

export interface PushSeen extends HeadKey {
  /** By GitHub's clock. */
  readonly pushedAt: Date;
}

export interface Deliveries {
  /** Keeps these deliveries; answers the GUIDs that were not known before. */
  keepDeliveries(
    deliveries: readonly (DeliveryKey & { readonly event: string })[],
  ): Promise<ReadonlySet<string>>;
  /** The first time counts: a head that comes back later is not newer. */
  recordPushes(pushes: readonly PushSeen[]): Promise<void>;
  pushedAt(key: HeadKey): Promise<Date | null>;
  /** Those of these GUIDs that were taken. */
  knownDeliveries(appId: number, guids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Deliveries of before `days` days ago are forgotten: GitHub redelivers for three days. */
  forgetDeliveries(days: number): Promise<void>;
}

export function createDeliveries(database: Database): Deliveries {
  return {
    async keepDeliveries(deliveries) {
      if (deliveries.length === 0) return new Set();
      const rows = await database
        .insert(delivery)
        // In one order, so that instances do not wait for each other.
        .values(deliveries.toSorted((a, b) => (a.guid < b.guid ? -1 : 1)))
        .onConflictDoNothing()
        .returning({ guid: delivery.guid });
      return new Set(rows.map(({ guid }) => guid));
    },

    async recordPushes(pushes) {
      if (pushes.length === 0) return;
      await database
        .insert(headSeen)
        .values(pushes.toSorted((a, b) => (a.sha < b.sha ? -1 : 1)))
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

    async knownDeliveries(appId, guids) {
      if (guids.length === 0) return new Set();
      const rows = await database
        .select({ guid: delivery.guid })
        .from(delivery)
        .where(and(eq(delivery.appId, appId), inArray(delivery.guid, [...guids])));
      return new Set(rows.map(({ guid }) => guid));
    },

    async forgetDeliveries(days) {
      await database
        .delete(delivery)
        .where(lt(delivery.receivedAt, sql`now() - make_interval(days => ${days})`));
    },
  };
}
