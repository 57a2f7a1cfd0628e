/** Asking people and teams for a review. */
import { statusOf } from '../client.ts';
import type { GitHubClient } from '../client.ts';
import type { PullRequestName } from '../pull-request-query.ts';
import { isForbidden } from './comment.ts';

export interface AskedReviewer {
  /** `@kim` or `@org/team`, as the page writes it. */
  readonly reviewer: string;
  /** Why nobody was asked, or null. */
  readonly why: string | null;
}

/**
 * Asks each for a review, one by one: GitHub refuses a whole list for one name that it does not take.
 * @throws Octokit's errors for what is no refusal.
 */
export async function requestReviews(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
  reviewers: readonly string[],
): Promise<readonly AskedReviewer[]> {
  const asked: AskedReviewer[] = [];
  for (const reviewer of reviewers) {
    const [account = '', slug] = reviewer.replace(/^@/, '').split('/');
    const isElsewhere = slug !== undefined && account.toLowerCase() !== owner.toLowerCase();
    if (isElsewhere) {
      asked.push({ reviewer, why: `the team is not one of ${owner}` });
      continue;
    }
    const whom = slug === undefined ? { reviewers: [account] } : { team_reviewers: [slug] };
    try {
      await client.rest.pulls.requestReviewers({ owner, repo, pull_number: number, ...whom });
      asked.push({ reviewer, why: null });
    } catch (error) {
      asked.push({ reviewer, why: refusal(error) });
    }
  }
  return asked;
}

function refusal(error: unknown): string {
  if (isForbidden(error)) return 'the App needs the permission to write pull requests';
  const status = statusOf(error);
  if (status === 422)
    return 'GitHub takes reviews only from people and teams who may read this repository, and not from the author';
  if (status === 404) return 'GitHub knows no such person or team here';
  throw error;
}
