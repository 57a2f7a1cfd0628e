/** The repositories of an organisation that a token sees, page by page. */
import type { GitHubClient } from './client.ts';

export interface ListedRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly visibility: string;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly fork: boolean;
  readonly defaultBranch: string;
}

const PAGE_SIZE = 100;

/**
 * By name, so that a repository made meanwhile moves no other onto a page that was read already.
 *
 * @throws Octokit's errors; 404 where there is no such organisation.
 */
export async function* listRepositories(
  client: GitHubClient,
  owner: string,
): AsyncGenerator<readonly ListedRepository[]> {
  const pages = client.paginate.iterator(client.rest.repos.listForOrg, {
    org: owner,
    sort: 'full_name',
    direction: 'asc',
    per_page: PAGE_SIZE,
  });
  for await (const { data } of pages)
    yield data.map((one) => ({
      id: one.id,
      owner: one.owner.login,
      name: one.name,
      visibility: one.visibility ?? (one.private ? 'private' : 'public'),
      archived: one.archived ?? false,
      disabled: one.disabled ?? false,
      fork: one.fork,
      defaultBranch: one.default_branch ?? 'main',
    }));
}
