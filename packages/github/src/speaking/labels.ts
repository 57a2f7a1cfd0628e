/** Labels that the App offers in a repository and sets on a pull request. */
import type { GitHubClient, RepositoryName } from '../client.ts';
import { statusOf } from '../client.ts';
import type { ReadMemory } from '../memory.ts';
import type { PullRequestName } from '../pull-request-query.ts';
import { isForbidden } from './comment.ts';

export interface LabelToOffer {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** `missing`: the App may not create it, or GitHub shows it no such thing. */
export type LabelOutcome = 'there' | 'missing';

/**
 * Creates the label where there is none: one request for each repository and process, and one each time while it may
 * not be created. @throws Octokit's errors.
 */
export async function offerLabel(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  { name, color, description }: LabelToOffer,
  memory: ReadMemory,
): Promise<LabelOutcome> {
  const key = `label:${owner}/${repo}:${name}`.toLowerCase();
  const known = memory.get(key) as LabelOutcome | undefined;
  if (known === 'there') return known;
  const outcome = known ?? (await create());
  memory.set(key, outcome);
  if (outcome === 'there' || !(await isThere())) return outcome;
  memory.set(key, 'there');
  return 'there';

  async function create(): Promise<LabelOutcome> {
    try {
      await client.rest.issues.createLabel({ owner, repo, name, color, description });
      return 'there';
    } catch (error) {
      // It was there.
      if (statusOf(error) === 422) return 'there';
      if (!isForbidden(error) && statusOf(error) !== 404) throw error;
      return 'missing';
    }
  }

  /** Without the right to create it: a person may have. */
  async function isThere(): Promise<boolean> {
    try {
      await client.rest.issues.getLabel({ owner, repo, name });
      return true;
    } catch (error) {
      if (!isForbidden(error) && statusOf(error) !== 404) throw error;
      return false;
    }
  }
}

/** - `not-permitted`: the App may not. */
export type SetOutcome = 'done' | 'not-permitted';

/** Sets or takes off one label of a pull request. @throws Octokit's errors, except for a missing right. */
export async function setLabel(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
  name: string,
  action: 'add' | 'remove',
): Promise<SetOutcome> {
  const where = { owner, repo, issue_number: number };
  try {
    if (action === 'add') await client.rest.issues.addLabels({ ...where, labels: [name] });
    else await client.rest.issues.removeLabel({ ...where, name });
    return 'done';
  } catch (error) {
    if (isForbidden(error)) return 'not-permitted';
    // Somebody took it off meanwhile.
    if (action === 'remove' && statusOf(error) === 404) return 'done';
    throw error;
  }
}
