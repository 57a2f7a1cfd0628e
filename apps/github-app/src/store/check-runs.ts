/** The check run of each head. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './connection.ts';
import { checkRun } from './schema/check-runs.ts';

export interface CheckRunKey {
  readonly repositoryId: number;
  readonly headSha: string;
  readonly name: string;
}

export type StoredCheckRun = Omit<typeof checkRun.$inferSelect, 'startedAt'>;

export interface CheckRuns {
  checkRunOf(key: CheckRunKey): Promise<StoredCheckRun | null>;
  saveCheckRun(run: StoredCheckRun): Promise<void>;
  /** Gives up a run that cannot be finished any more, because GitHub no longer shows its repository. */
  forgetCheckRun(key: CheckRunKey): Promise<void>;
  /** Check runs that were begun at least `seconds` ago and not finished, e.g. because the process ended. */
  unfinishedCheckRuns(seconds: number): Promise<readonly StoredCheckRun[]>;
  unfinishedCheckRunsOf(repositoryId: number, number: number): Promise<readonly StoredCheckRun[]>;
}

export function createCheckRuns(database: Database): CheckRuns {
  const is = ({ repositoryId, headSha, name }: CheckRunKey) =>
    and(
      eq(checkRun.repositoryId, repositoryId),
      eq(checkRun.headSha, headSha),
      eq(checkRun.name, name),
    );
  return {
    async checkRunOf(key) {
      const [row] = await database.select().from(checkRun).where(is(key));
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

    async forgetCheckRun(key) {
      await database.delete(checkRun).where(is(key));
    },

    async unfinishedCheckRuns(seconds) {
      return database
        .select()
        .from(checkRun)
        .where(
          and(
            isNull(checkRun.completedAt),
            sql`${checkRun.startedAt} <= now() - make_interval(secs => ${seconds})`,
            // Nobody may finish the others.
            sql`not exists (select 1 from installation where installation.id = ${checkRun.installationId}
              and (suspended_at is not null or deleted_at is not null))`,
          ),
        );
    },

    async unfinishedCheckRunsOf(repositoryId, number) {
      return database
        .select()
        .from(checkRun)
        .where(
          and(
            isNull(checkRun.completedAt),
            eq(checkRun.repositoryId, repositoryId),
            eq(checkRun.number, number),
          ),
        );
    },
  };
}
