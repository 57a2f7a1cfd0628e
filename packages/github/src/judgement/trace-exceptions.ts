/** Since when an exception has been on the base, and whether the organisation's owner approved what brought it. */
import { firstSeen, lastBrought, MOST_PAGE_VERSIONS } from '@countersign/policy';
import type { DeclaredException, TraceExceptions } from '@countersign/policy';
import type { GitHubClient, RepositoryName } from '../client.ts';
import { remembered } from '../memory.ts';
import type { ReadMemory } from '../memory.ts';
import { readPageVersions } from '../page-versions.ts';
import type { PageCommit } from '../page-versions.ts';
import type { Snapshot } from '../pull-request-query.ts';
import { isTeamMember } from '../reviews.ts';

/**
 * One request, and none where the page was looked up before; one more for each member of a team who may have approved.
 * Approvals are asked for each time, because they may still be given.
 */
export function traceOnBase(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  { pullRequest, basePages }: Pick<Snapshot, 'pullRequest' | 'basePages'>,
  memory: ReadMemory,
): TraceExceptions {
  return async (exceptions) => {
    const approvals = exceptions.some(({ approver }) => approver !== null) ? 'ask' : 'leave';
    const read = (): Promise<readonly PageCommit[]> => {
      const { baseSha } = pullRequest;
      const most = MOST_PAGE_VERSIONS;
      return readPageVersions(client, { owner, repo, baseSha, most, approvals });
    };
    const page = basePages?.page0?.oid ?? basePages?.page1?.oid ?? null;
    const key = `page-versions:${owner}/${repo}:${pullRequest.baseRef}:${page}`.toLowerCase();
    const versions =
      approvals === 'ask' || page === null ? await read() : await remembered(memory, key, read);
    const first = firstSeen(exceptions, versions);
    const brought = approvals === 'ask' ? lastBrought(exceptions, versions) : [];
    const known: DeclaredException[] = [];
    for (const [index, exception] of exceptions.entries()) {
      const last = versions.find(({ commit }) => commit === brought[index]?.commit) ?? null;
      const disowned = await whyDisowned(client, exception, last);
      known.push({ ...exception, addedOn: first[index]?.on ?? null, disowned });
    }
    return known;
  };
}

async function whyDisowned(
  client: GitHubClient,
  { approver }: DeclaredException,
  brought: PageCommit | null,
): Promise<string | null> {
  if (approver === null) return null;
  const merged = brought?.merged ?? [];
  // Nobody can approve a pull request of their own.
  const logins = merged.flatMap(({ author, approvedBy }) => [...approvedBy, author ?? []].flat());
  for (const login of new Set(logins)) if (await isOwner(client, approver, login)) return null;
  const [first] = merged;
  return first === undefined
    ? `no pull request that ${approver} approved brought it`
    : `${approver} did not approve #${first.number}, which brought it`;
}

/** `@ana`, or `@acme/ana` for a person or a team of that organisation. */
async function isOwner(client: GitHubClient, owner: string, login: string): Promise<boolean> {
  const name = owner.slice(owner.lastIndexOf('/') + 1).replace(/^@/, '');
  if (name.toLowerCase() === login.toLowerCase()) return true;
  return owner.includes('/') && (await isTeamMember(client, owner, login)) === true;
}
