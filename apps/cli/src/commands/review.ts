/** `countersign review`: what the people who answer for the page bring to the meeting that reads it again. */
import { classifyAiFile, findAiTool, readAuthorship, redactSecrets } from '@countersign/detectors';
import {
  isFailed,
  listCommitsSince,
  listFileCommits,
  listPathsAt,
  openRepository,
  readPageAt,
} from '@countersign/git';
import type { FileCommit, Repository } from '@countersign/git';
import {
  changedKeys,
  countByRule,
  evaluate,
  exceptionsUsed,
  listExceptions,
  parsePage,
  POLICY_FILES,
} from '@countersign/policy';
import type { ListedException, Policy } from '@countersign/policy';
import { renderReview } from '@countersign/report';
import type { Review, ToolNews } from '@countersign/report';
import type { Io } from '../io.ts';
import { BrokenPage, loadBaseline, mergeWithStored } from '../policy-source.ts';
import { scanHere } from '../scan-here.ts';
import { orThrow, UserError } from '../user-error.ts';
import { policyHere } from './policy.ts';

export interface ReviewFlags {
  readonly since?: string;
  readonly json?: true;
}

const DAY = 86_400_000;
/** Days to the review after this one: a quarter. */
const QUARTER = 90;
/** Commits whose words are read; more would not change what is decided. */
const MOST_COMMITS = 20_000;

export async function review(flags: ReviewFlags, io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  const { policy, topLevel } = await policyHere({}, io);
  if (!policy.hasPage)
    throw new UserError('there is no policy page to review', '`countersign init` writes one.');
  const now = io.now();
  const last = await lastReview(repository, flags);
  const facts = await scanHere(topLevel, policy);
  const { baseline } = await loadBaseline({
    file: undefined,
    cwd: io.cwd,
    repository,
    folder: topLevel,
    source: facts.source,
    now,
  });
  const context = { now, gate: 'local', baseline } as const;
  const exceptions = listExceptions(policy, now, exceptionsUsed(facts, policy, context));
  const then = last === null ? null : await policyAtCommit(repository, last.commit, now);
  const before = then === null ? [] : listExceptions(then, now, null);
  const { tools, commits } = await toolNews(repository, last?.commit ?? null, policy);
  const result: Review = {
    policy,
    today: dayOf(now),
    since: last === null ? null : { day: last.day, because: last.because },
    changedKeys: then === null ? [] : changedKeys(then, policy),
    exceptions,
    newExceptions: exceptions.flatMap((one, index) =>
      before.some((other) => keyOf(other) === keyOf(one)) ? [] : [index],
    ),
    goneExceptions: before.filter((one) => !exceptions.some((other) => keyOf(other) === keyOf(one)))
      .length,
    tools,
    findings: countByRule(evaluate(facts, policy, context).findings),
    commits,
    proposedReview: dayOf(new Date(now.getTime() + QUARTER * DAY)),
  };
  io.stdout.write(
    flags.json === true ? `${JSON.stringify(result, null, 2)}\n` : renderReview(result),
  );
  return 0;
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 'YYYY-MM-DD'.length);

/** One exception, whatever became of it. */
const keyOf = ({ rule, paths, fingerprint, why, until }: ListedException): string =>
  JSON.stringify([rule, paths, fingerprint, why, until]);

interface LastReview {
  readonly commit: string;
  readonly day: string;
  readonly because: string;
}

/** The last commit that set another `next_review`: whoever moves that day has read the page. */
async function lastReview(
  repository: Repository,
  { since }: ReviewFlags,
): Promise<LastReview | null> {
  if (repository.head === null) return null;
  const top = { ...repository, cwd: repository.topLevel };
  const changes = await listFileCommits(top, repository.head, POLICY_FILES);
  if (isFailed(changes)) throw new UserError(changes.problem.message, changes.problem.next);
  if (since !== undefined) return reviewOn(since, changes);
  let newer: { readonly commit: FileCommit; readonly nextReview: string } | null = null;
  for (const commit of changes) {
    const nextReview = await nextReviewAt(repository, commit.id);
    if (nextReview === null) continue;
    if (newer !== null && newer.nextReview !== nextReview) break;
    newer = { commit, nextReview };
  }
  if (newer === null) return null;
  return {
    commit: newer.commit.id,
    day: dayOf(new Date(newer.commit.committedAt * 1000)),
    because: `next_review was set to ${newer.nextReview} then`,
  };
}

/** The page as it was at the end of a day. */
function reviewOn(since: string, changes: readonly FileCommit[]): LastReview | null {
  const end = Date.parse(`${since}T23:59:59Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(since) || Number.isNaN(end))
    throw new UserError(`"${since}" is not a day`, 'write it as 2027-01-31.');
  const commit = changes.find(({ committedAt }) => committedAt * 1000 <= end);
  return commit === undefined ? null : { commit: commit.id, day: since, because: 'as asked for' };
}

async function nextReviewAt(repository: Repository, commit: string): Promise<string | null> {
  const page = await readPageAt(repository, commit, POLICY_FILES);
  return page === null ? null : (parsePage(page.text, page.file).page?.next_review ?? null);
}

/** Null where the page of that time has mistakes, or there was none. */
async function policyAtCommit(
  repository: Repository,
  commit: string,
  now: Date,
): Promise<Policy | null> {
  try {
    const page = await readPageAt(repository, commit, POLICY_FILES);
    return page === null ? null : (await mergeWithStored(page, repository, now)).policy;
  } catch (error) {
    if (error instanceof BrokenPage) return null;
    throw error;
  }
}

/** Tools by their files then and now, and by the commits since that name them. No names of people. */
async function toolNews(
  repository: Repository,
  base: string | null,
  policy: Policy,
): Promise<{ readonly tools: readonly ToolNews[]; readonly commits: number }> {
  const pathsNow = repository.head === null ? [] : await pathsAt(repository, repository.head);
  const pathsThen = base === null ? [] : await pathsAt(repository, base);
  const { commits } =
    base === null
      ? { commits: [] }
      : orThrow(await listCommitsSince(repository, base, MOST_COMMITS));
  const helped = new Map<string, number>();
  for (const commit of commits)
    for (const tool of readAuthorship({ commits: [commit], redact: redactSecrets }).tools)
      helped.set(tool, (helped.get(tool) ?? 0) + 1);
  const then = toolFiles(pathsThen);
  const now = toolFiles(pathsNow);
  const approved = new Set(policy.aiTools.approved.map(({ tool }) => tool));
  const names = [...new Set([...then.keys(), ...now.keys(), ...helped.keys()])].sort();
  return {
    commits: commits.length,
    tools: names.map((tool) => ({
      tool,
      name: findAiTool(tool)?.name ?? tool,
      approved: approved.has(tool),
      before: then.get(tool) ?? 0,
      now: now.get(tool) ?? 0,
      commits: helped.get(tool) ?? 0,
    })),
  };
}

async function pathsAt(repository: Repository, commit: string): Promise<readonly string[]> {
  const paths = await listPathsAt(repository, commit);
  if (isFailed(paths)) throw new UserError(paths.problem.message, paths.problem.next);
  return paths;
}

/** Files that several tools read do not say which one is used. */
function toolFiles(paths: readonly string[]): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  for (const path of paths)
    for (const { tool, shared } of classifyAiFile(path))
      if (!shared) files.set(tool, (files.get(tool) ?? 0) + 1);
  return files;
}
