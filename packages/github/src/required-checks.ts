/** What has to be green before a branch takes a change: by rulesets, and by the older branch protection. */
import { statusOf } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';

export interface RequiredChecks {
  /** Names of the checks, as far as they were shown. */
  readonly names: readonly string[];
  /** Why there may be more, one clause each; empty where both places were read. */
  readonly unseen: readonly string[];
}

const PER_PAGE = 100;

/**
 * Needs no right of an administrator: both are shown to whoever may read the repository.
 *
 * @throws Octokit's errors, except refusals, which are told in `unseen`.
 */
export async function readRequiredChecks(
  client: GitHubClient,
  place: RepositoryName & { readonly branch: string },
): Promise<RequiredChecks> {
  const names: string[] = [];
  const unseen: string[] = [];
  const refused = (error: unknown, what: string): void => {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
    unseen.push(
      `${what} ${status === 403 ? 'are not shown to this token' : 'are not served here'}`,
    );
  };
  try {
    const rules = await client.paginate(client.rest.repos.getBranchRules, {
      ...place,
      per_page: PER_PAGE,
    });
    for (const rule of rules)
      if (rule.type === 'required_status_checks')
        names.push(
          ...(rule.parameters?.required_status_checks ?? []).map(({ context }) => context),
        );
  } catch (error) {
    refused(error, 'rulesets');
  }
  try {
    const { data } = await client.rest.repos.getBranch({ ...place });
    names.push(...(data.protection.required_status_checks?.contexts ?? []));
  } catch (error) {
    refused(error, 'rules of branch protection');
  }
  return { names: [...new Set(names)], unseen };
}
