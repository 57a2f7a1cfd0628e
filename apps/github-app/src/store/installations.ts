/** Where the App is installed, on what, and which installation GitHub asked it to leave alone for a while. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from './connection.ts';
import { rowsOf } from './connection.ts';
import { installation, repository } from './schema/installations.ts';

export type StoredRepository = typeof repository.$inferSelect;

export interface RepositoryName {
  readonly id: number;
  readonly installationId: number;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string | null;
  readonly archived: boolean;
}

/** - `paused`: GitHub named a time; `suspended`, `deleted`: there is nobody to act as. */
export type InstallationState =
  | { readonly kind: 'active' }
  | { readonly kind: 'paused'; readonly seconds: number }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'deleted' };

export interface Installations {
  installationState(id: number): Promise<InstallationState>;
  /** Leaves all work of this installation for so long, counted by the database's clock. The longer time counts. */
  pauseInstallation(id: number, seconds: number): Promise<void>;
  saveInstallation(id: number, state: 'active' | 'suspended' | 'deleted'): Promise<void>;
  /** Of those that are known and active. */
  activeInstallations(): Promise<readonly number[]>;
  saveRepositories(repositories: readonly RepositoryName[]): Promise<void>;
  removeRepositories(ids: readonly number[]): Promise<void>;
  repositoryOf(id: number): Promise<StoredRepository | null>;
  /** Those that are there and not archived. */
  repositoriesOf(installationId: number): Promise<readonly StoredRepository[]>;
}

interface StateRow {
  readonly seconds: string | number | null;
  readonly suspended: boolean;
  readonly deleted: boolean;
}

export function createInstallations(database: Database): Installations {
  return {
    async installationState(id) {
      const [row] = await rowsOf<StateRow>(
        database,
        sql`select extract(epoch from paused_until - now()) as seconds,
          suspended_at is not null as suspended, deleted_at is not null as deleted
          from installation where id = ${id}`,
      );
      if (row === undefined) return { kind: 'active' };
      if (row.deleted) return { kind: 'deleted' };
      if (row.suspended) return { kind: 'suspended' };
      const seconds = Number(row.seconds ?? 0);
      return seconds > 0 ? { kind: 'paused', seconds } : { kind: 'active' };
    },

    async pauseInstallation(id, seconds) {
      await database.execute(
        sql`insert into installation (id, paused_until) values (${id}, now() + make_interval(secs => ${seconds}))
          on conflict (id) do update set paused_until = greatest(installation.paused_until, excluded.paused_until)`,
      );
    },

    async saveInstallation(id, state) {
      const given = {
        suspendedAt: state === 'suspended' ? sql`now()` : null,
        deletedAt: state === 'deleted' ? sql`now()` : null,
      };
      await database
        .insert(installation)
        .values({ id, ...given })
        .onConflictDoUpdate({ target: installation.id, set: given });
    },

    async activeInstallations() {
      const rows = await database
        .select({ id: installation.id })
        .from(installation)
        .where(and(isNull(installation.suspendedAt), isNull(installation.deletedAt)))
        .orderBy(installation.id);
      return rows.map(({ id }) => id);
    },

    async saveRepositories(repositories) {
      if (repositories.length === 0) return;
      // The last word on an id counts; two rows of one id cannot be written in one statement.
      const byId = new Map(repositories.map((one) => [one.id, one]));
      const given = [...byId.values()].toSorted((a, b) => a.id - b.id);
      await database
        .insert(repository)
        .values(given.map((one) => ({ ...one, removedAt: null })))
        .onConflictDoUpdate({
          target: repository.id,
          set: {
            installationId: sql`excluded.installation_id`,
            owner: sql`excluded.owner`,
            name: sql`excluded.name`,
            defaultBranch: sql`coalesce(excluded.default_branch, ${repository.defaultBranch})`,
            archived: sql`excluded.archived`,
            removedAt: null,
          },
          setWhere: sql`(${repository.installationId}, ${repository.owner}, ${repository.name}, ${repository.defaultBranch}, ${repository.archived}, ${repository.removedAt})
            is distinct from (excluded.installation_id, excluded.owner, excluded.name, excluded.default_branch, excluded.archived, null::timestamptz)`,
        });
      const ids = [...new Set(given.map((one) => one.installationId))];
      await database
        .insert(installation)
        .values(ids.toSorted((a, b) => a - b).map((id) => ({ id })))
        .onConflictDoNothing();
    },

    async removeRepositories(ids) {
      if (ids.length === 0) return;
      await database
        .update(repository)
        .set({ removedAt: sql`now()` })
        .where(inArray(repository.id, [...ids]));
    },

    async repositoryOf(id) {
      const [row] = await database.select().from(repository).where(eq(repository.id, id));
      return row ?? null;
    },

    async repositoriesOf(installationId) {
      return database
        .select()
        .from(repository)
        .where(
          and(
            eq(repository.installationId, installationId),
            eq(repository.archived, false),
            isNull(repository.removedAt),
          ),
        )
        .orderBy(repository.id);
    },
  };
}
