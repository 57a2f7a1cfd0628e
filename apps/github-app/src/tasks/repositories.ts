/** The repositories of an installation as GitHub lists them now, and their open pull requests. */
import type { GitHubClient } from '@countersign/github';
import type { RepositoryName } from '../store/installations.ts';
import type { Store } from '../store/store.ts';
import type { JudgeTask } from '../task.ts';

/** Names by id; what is no longer listed is marked as removed. */
export async function refreshRepositories(
  client: GitHubClient,
  store: Store,
  installationId: number,
): Promise<readonly RepositoryName[]> {
  const listed = await client.paginate(client.rest.apps.listReposAccessibleToInstallation, {
    per_page: 100,
  });
  const present = listed.map((one): RepositoryName => ({
    id: one.id,
    installationId,
    owner: one.owner.login,
    name: one.name,
    defaultBranch: one.default_branch,
    archived: one.archived ?? false,
  }));
  const ids = new Set(present.map(({ id }) => id));
  const known = await store.repositoriesOf(installationId);
  await store.removeRepositories(known.map(({ id }) => id).filter((id) => !ids.has(id)));
  await store.saveRepositories(present);
  return present.filter(({ archived }) => !archived);
}

export interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  readonly updatedAt: string;
  /**
   * False where it changed in the second of the answer or the one before: GitHub's times are whole seconds, so what
   * comes next may have the same.
   */
  readonly settled: boolean;
}

const JUST_NOW = 2_000;

/** Oldest first. `base` null: into any branch. */
export async function openPullRequests(
  client: GitHubClient,
  { owner, name }: Pick<RepositoryName, 'owner' | 'name'>,
  base: string | null,
): Promise<readonly OpenPullRequest[]> {
  return client.paginate(
    client.rest.pulls.list,
    {
      owner,
      repo: name,
      state: 'open',
      sort: 'created',
      direction: 'asc',
      per_page: 100,
      ...(base === null ? {} : { base }),
    },
    ({ data, headers }) =>
      data.map(({ number, head, base: { ref }, updated_at: updatedAt }): OpenPullRequest => ({
        number,
        headSha: head.sha,
        baseRef: ref,
        updatedAt,
        // Both are GitHub's own times.
        settled: Date.parse(headers.date ?? '') - Date.parse(updatedAt) >= JUST_NOW,
      })),
  );
}

/** For later, while there are requests to spare. */
export function backgroundJudgement(where: RepositoryName, number: number): JudgeTask {
  return {
    kind: 'judge',
    installationId: where.installationId,
    owner: where.owner,
    repo: where.name,
    repositoryId: where.id,
    number,
    expected: [],
    attempt: 0,
    urgency: 'background',
  };
}
