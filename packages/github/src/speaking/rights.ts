/** What the App may do, and what somebody who tells it to do something may. */
import type { Account } from '@countersign/detectors';
import type { GitHubClient, RepositoryName } from '../client.ts';
import { readRole } from '../reviews.ts';
import { NO_MEMORY } from '../memory.ts';

const WRITING: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

export interface Standing {
  readonly mayWrite: boolean;
  /** As GitHub calls it. */
  readonly role: string;
}

/** As it is now: of somebody who wants something done, no earlier answer counts. */
export async function standingOf(
  client: GitHubClient,
  repository: RepositoryName,
  account: Account,
): Promise<Standing> {
  if (account.type !== 'User') return { mayWrite: false, role: 'not a person' };
  const role = await readRole(client, repository, account, NO_MEMORY);
  return { mayWrite: WRITING.has(role), role };
}

/**
 * The permissions that came with the token the client works with, such as `pull_requests: write`; empty where it has
 * none of an installation. No request beyond the minting of a token.
 */
export async function permissionsOf(
  client: GitHubClient,
): Promise<Readonly<Record<string, string>>> {
  const answer: unknown = await client.auth({ type: 'installation' });
  if (typeof answer !== 'object' || answer === null || !('permissions' in answer)) return {};
  const { permissions } = answer;
  return typeof permissions === 'object' && permissions !== null ? { ...permissions } : {};
}
