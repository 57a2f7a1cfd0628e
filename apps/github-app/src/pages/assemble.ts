/** Rows and GitHub's answers → what the pages of an organisation and of a repository show. */
import type { Readers, RepositoryRef } from '../sign-in/readers.ts';
import type { Visitor } from '../sign-in/sign-in.ts';
import type {
  OrganisationOverview,
  QueueHealth,
  ShownBypass,
  ShownLeak,
  WaitingPullRequest,
} from './organisation-page.ts';
import { endingExceptions, overdueReviews, pagesInUse, seenTools } from './overview.ts';
import type { LastDecision } from './overview.ts';
import type { LeakyBranch, Queries, SeenBypass } from './queries.ts';
import type { RepositoryOverview } from './repository-page.ts';

export interface AssembleOptions {
  readonly queries: Queries;
  readonly readers: Readers;
  readonly now: () => Date;
}

const SHOWN_DAYS = 90;
const DAY = 86_400_000;
/** Repositories whose open pull requests are asked for, for one page. */
const MOST_ASKED = 40;
const AT_ONCE = 6;

export async function organisationOverview(
  { queries, readers, now }: AssembleOptions,
  visitor: Visitor,
  owner: string,
  repositories: readonly RepositoryRef[],
  queue: QueueHealth,
): Promise<OrganisationOverview> {
  const ids = repositories.map(({ id }) => id);
  const byId = new Map(repositories.map((one) => [one.id, one]));
  const decisions = await lastDecisions(queries, byId, now());
  const { waiting, notAsked } = await waitingOf(readers, visitor, byId, decisions);
  const hashes = decisions.flatMap(({ policyHash }) => (policyHash === null ? [] : [policyHash]));
  const kept = await queries.pages([...new Set(hashes)]);
  const pages = pagesInUse(decisions, kept);
  const copied = pages.map(({ page }) => page.keys.some(({ key }) => key === 'record.where'));
  return {
    owner,
    repositories: repositories
      .map((one) => ({
        ...one,
        judged: decisions.filter(({ repositoryId }) => repositoryId === one.id).length,
      }))
      .toSorted((a, b) => b.judged - a.judged || (a.name < b.name ? -1 : 1)),
    waiting,
    notAsked,
    leaks: leaksOf(byId, decisions, await queries.leakyBranches(ids)),
    tools: seenTools(decisions, kept),
    exceptions: endingExceptions(pages, now()),
    overdue: overdueReviews(pages, now()),
    bypasses: bypassesOf(byId, await queries.bypasses(ids)),
    copies: await queries.copyProblems(ids),
    copiesSet:
      copied.length > 0 && copied.every(Boolean) ? 'all' : copied.some(Boolean) ? 'some' : 'none',
    queue,
  };
}

export async function repositoryOverview(
  { queries, readers, now }: AssembleOptions,
  visitor: Visitor,
  repository: RepositoryRef,
): Promise<RepositoryOverview> {
  const byId = new Map([[repository.id, repository]]);
  const decisions = await lastDecisions(queries, byId, now());
  const { waiting } = await waitingOf(readers, visitor, byId, decisions);
  return {
    repository,
    waiting,
    leaks: leaksOf(byId, decisions, await queries.leakyBranches([repository.id])),
    bypasses: bypassesOf(byId, await queries.bypasses([repository.id])),
    decisions,
  };
}

type ById = ReadonlyMap<number, RepositoryRef>;

/** Under the names that the repositories have now. */
async function lastDecisions(
  queries: Queries,
  byId: ById,
  now: Date,
): Promise<readonly LastDecision[]> {
  const since = new Date(now.getTime() - SHOWN_DAYS * DAY);
  const decisions = await queries.lastDecisions([...byId.keys()], since);
  return decisions.map((one) => {
    const { owner, name } = byId.get(one.repositoryId) ?? one;
    return { ...one, owner, name };
  });
}

/** A pull request waits while it is open: GitHub knows, a webhook may have been lost. */
async function waitingOf(
  readers: Readers,
  visitor: Visitor,
  byId: ById,
  decisions: readonly LastDecision[],
): Promise<{ readonly waiting: readonly WaitingPullRequest[]; readonly notAsked: number }> {
  const candidates = decisions.filter(({ waitsFor }) => waitsFor !== null);
  const asked = [...new Set(candidates.map(({ repositoryId }) => repositoryId))].slice(
    0,
    MOST_ASKED,
  );
  const open = new Map<number, ReadonlyMap<number, string>>();
  const ask = async (first: number): Promise<void> => {
    for (let index = first; index < asked.length; index += AT_ONCE) {
      const repository = byId.get(asked[index] ?? 0);
      if (repository !== undefined)
        open.set(repository.id, await readers.openPullRequests(visitor, repository));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, first) => ask(first)));
  return {
    waiting: candidates.flatMap((decision) => {
      const title = open.get(decision.repositoryId)?.get(decision.number);
      return title === undefined ? [] : [{ decision, title }];
    }),
    notAsked: candidates.filter(({ repositoryId }) => !open.has(repositoryId)).length,
  };
}

function leaksOf(
  byId: ById,
  decisions: readonly LastDecision[],
  branches: readonly LeakyBranch[],
): readonly ShownLeak[] {
  const fromDecisions = decisions
    .filter(({ confirmed }) => confirmed.length > 0)
    .map(({ owner, name, id, number, confirmed, decidedAt }): ShownLeak => ({
      owner,
      name,
      where: { kind: 'decision', id, number },
      what: [...new Set(confirmed.map((finding) => finding.id))].join(', '),
      seenAt: decidedAt,
    }));
  const fromBranches = branches.flatMap(
    ({ repositoryId, branch, confirmed, scannedAt }): readonly ShownLeak[] => {
      const repository = byId.get(repositoryId);
      if (repository === undefined) return [];
      const { owner, name } = repository;
      const what = confirmed === 1 ? '1 value' : `${confirmed} values`;
      return [{ owner, name, where: { kind: 'branch', branch }, what, seenAt: scannedAt }];
    },
  );
  return [...fromBranches, ...fromDecisions];
}

function bypassesOf(byId: ById, rows: readonly SeenBypass[]): readonly ShownBypass[] {
  return rows.flatMap(({ repositoryId, sha, branch, number, actor, seenAt, why }) => {
    const repository = byId.get(repositoryId);
    if (repository === undefined) return [];
    const { owner, name } = repository;
    return [{ owner, name, sha, branch, number, actor, seenAt, why }];
  });
}
