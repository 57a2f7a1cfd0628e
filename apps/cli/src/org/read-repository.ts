/** One repository of an organisation as GitHub shows it, judged by the pages that apply. */
import {
  PAGE_PATHS,
  readBranch,
  readEarlierPages,
  readOwnerPage,
  OWNER_REPOSITORY,
  readRepositoryPage,
  readRequiredChecks,
  readTextAt,
  statusOf,
} from '@countersign/github';
import type { BranchReading, GitHubClient, ListedRepository } from '@countersign/github';
import { aiToolIds } from '@countersign/detectors';
import type { StopSignal } from '@countersign/detectors';
import {
  BASELINE_FILE,
  datesOf,
  judgeRepository,
  mergePolicy,
  NO_BASELINE,
  parseBaseline,
  parsePage,
} from '@countersign/policy';
import type {
  Baseline,
  BranchGate,
  NotWalked,
  OrganisationPage,
  OrganisationRepository,
  PageInput,
  Policy,
  PolicyProblem,
} from '@countersign/policy';
import { scanChange } from '@countersign/scanner';
import { isUnreachable } from '../github-client.ts';
import { sameScan, scanTerms } from '../scan-terms.ts';
import type { ContentMemory } from './content-memory.ts';
import { RateExhausted } from './patience.ts';

/** What holds for every repository of the walk. */
export interface WalkContext {
  readonly client: GitHubClient;
  readonly organisation: OrganisationsPage;
  /** The page that is tried instead of the organisation's. */
  readonly tried: PageInput | null;
  readonly memory: ContentMemory;
  /** Files of a branch; a repository with more is not looked at. */
  readonly mostFiles: number;
  readonly now: Date;
  readonly signal: StopSignal;
}

export interface OrganisationsPage {
  /** The one that applies: the newest without mistakes. */
  readonly input: PageInput | null;
  readonly page: OrganisationPage;
  readonly policy: Policy;
  /** Of the page that applies; empty where there is none. */
  readonly text: string;
}

/** @throws Octokit's errors */
export async function readOrganisationsPage(
  client: GitHubClient,
  owner: string,
  now: Date,
): Promise<OrganisationsPage> {
  const { page, problem } = await readOwnerPage(client, owner);
  const known = { knownTools: aiToolIds() };
  const file = page?.file ?? problem?.file ?? null;
  const made = (
    input: PageInput | null,
    text: string,
    state: OrganisationPage['state'],
    problems: readonly PolicyProblem[],
  ): OrganisationsPage => {
    const policy = mergePolicy({ organisation: input, repository: null, now });
    const dates = datesOf(policy, 'organisation', now);
    return { input, text, policy, page: { file, state, problems, dates } };
  };
  if (page === null) {
    if (problem === null) return made(null, '', 'none', []);
    return made(null, '', 'broken', [unread(problem.file, problem.message)]);
  }
  const newest = parsePage(page.text, page.file, known);
  const origin = 'organisation';
  if (newest.page !== null)
    return made({ page: newest.page, file: page.file, origin }, page.text, 'valid', []);
  const problems = newest.problems.filter(({ severity }) => severity === 'error');
  for await (const { text } of readEarlierPages(client, page)) {
    const earlier = parsePage(text, page.file, known).page;
    if (earlier !== null)
      return made({ page: earlier, file: page.file, origin }, text, 'earlier', problems);
  }
  return made(null, '', 'broken', problems);
}

const unread = (file: string, message: string): PolicyProblem => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  message: `The page ${message}.`,
  suggestion: null,
});

type Read = { readonly repository: OrganisationRepository } | { readonly notLookedAt: NotWalked };

/** @throws {RateExhausted} and what an abort throws; every other fault is the repository's. */
export async function readRepository(
  listed: ListedRepository,
  context: WalkContext,
): Promise<Read> {
  const { name } = listed;
  const not = notLooked(listed);
  if (not !== null) return { notLookedAt: not };
  try {
    const { owner, defaultBranch: branch } = listed;
    const reading = await readBranch(context.client, { owner, repo: name, branch });
    const { length } = reading.change.files;
    if (length > context.mostFiles)
      return {
        notLookedAt: {
          name,
          reason: 'too-large',
          why: `it has ${length} files, more than the ${context.mostFiles} that are read through GitHub`,
          next: 'Clone it and run `countersign check` there, or raise --most-files.',
          fault: true,
        },
      };
    return { repository: await judged(listed, reading, context) };
  } catch (error) {
    if (error instanceof RateExhausted || context.signal.aborted) throw error;
    return { notLookedAt: explained(name, error) };
  }
}

/** What is not looked at by its nature. */
function notLooked({ name, archived, disabled }: ListedRepository): NotWalked | null {
  if (archived)
    return {
      name,
      reason: 'archived',
      why: 'it is archived',
      next: 'Keys in it still leak: `countersign check --history` in a clone finds them.',
      fault: false,
    };
  if (disabled)
    return {
      name,
      reason: 'disabled',
      why: 'GitHub has disabled it',
      next: 'Ask GitHub.',
      fault: true,
    };
  return null;
}

function explained(name: string, error: unknown): NotWalked {
  const status = statusOf(error);
  if (status === 409)
    return {
      name,
      reason: 'empty',
      why: 'it has no commit yet',
      next: 'Nothing to do.',
      fault: false,
    };
  if (status === 403 || status === 404 || status === 451)
    return {
      name,
      reason: 'no-permission',
      why: `GitHub does not show its files to this token (${status})`,
      next: 'Give the token the right to read its contents, or look whether its default branch exists.',
      fault: true,
    };
  const why = isUnreachable(error)
    ? 'GitHub could not be reached'
    : status === null
      ? 'it could not be read'
      : `GitHub answered ${status}`;
  return { name, reason: 'failed', why, next: 'Run the command again.', fault: true };
}

async function judged(
  { owner, name, visibility, defaultBranch: branch }: ListedRepository,
  { sha, change: whole }: BranchReading,
  context: WalkContext,
): Promise<OrganisationRepository> {
  const { client, now, signal, tried } = context;
  const at = { owner, repo: name };
  const own = await readOwnPage({ ...at, baseSha: sha }, whole.files, context);
  const { policy, unusable } = own;
  const change = context.memory.over(whole);
  const facts = await scanChange(change, { ...scanTerms(policy), branch, stop: signal });
  const triedPolicy =
    tried === null ? null : mergePolicy({ organisation: tried, repository: own.repository, now });
  const triedFacts =
    triedPolicy === null || sameScan(policy, triedPolicy)
      ? facts
      : await scanChange(change, { ...scanTerms(triedPolicy), branch, stop: signal });
  // What was cut short says nothing about the repository.
  if (signal.aborted) throw new Error('interrupted');
  const paths = new Set(whole.files.map(({ path }) => path));
  return judgeRepository({
    name,
    visibility,
    branch,
    sha,
    facts,
    policy,
    baseline: paths.has(BASELINE_FILE)
      ? await readBaseline(client, { ...at, ref: sha })
      : NO_BASELINE,
    ownPage: own.present ? (unusable.length > 0 ? 'broken' : 'valid') : 'none',
    problems: unusable,
    gate: await readGate(client, { ...at, branch }),
    tried: triedPolicy === null ? null : { policy: triedPolicy, facts: triedFacts },
    now,
  });
}

interface OwnPage {
  readonly policy: Policy;
  /** Errors of the page; what still applies is judged by the organisation's page alone. */
  readonly unusable: readonly PolicyProblem[];
  /** True where there is one, whatever its state. */
  readonly present: boolean;
  readonly repository: PageInput | null;
}

/** The tree says whether there is a page: most repositories have none, and cost no request. */
async function readOwnPage(
  request: { readonly owner: string; readonly repo: string; readonly baseSha: string },
  files: BranchReading['change']['files'],
  { client, organisation, now }: WalkContext,
): Promise<OwnPage> {
  const without = { policy: organisation.policy, present: false, unusable: [], repository: null };
  const named = files.some(({ path }) => (PAGE_PATHS as readonly string[]).includes(path));
  // In the organisation's own repository the one page is the organisation's.
  if (!named || request.repo === OWNER_REPOSITORY) return without;
  const { page, problem } = await readRepositoryPage(client, request);
  const present = { ...without, present: true };
  if (page === null)
    return problem === null
      ? without
      : { ...present, unusable: [unread(problem.file, problem.message)] };
  const { page: parsed, problems } = parsePage(page.text, page.file, { knownTools: aiToolIds() });
  if (parsed === null)
    return { ...present, unusable: problems.filter(({ severity }) => severity === 'error') };
  const repository: PageInput = { page: parsed, file: page.file, origin: 'repository', problems };
  return {
    ...present,
    policy: mergePolicy({ organisation: organisation.input, repository, now }),
    repository,
  };
}

async function readBaseline(
  client: GitHubClient,
  at: { readonly owner: string; readonly repo: string; readonly ref: string },
): Promise<Baseline> {
  const text = await readTextAt(client, { ...at, path: BASELINE_FILE });
  return text === null ? NO_BASELINE : parseBaseline(text).baseline;
}

/** Of the App's check run. */
const CHECK_NAME = 'Countersign';

async function readGate(
  client: GitHubClient,
  place: { readonly owner: string; readonly repo: string; readonly branch: string },
): Promise<BranchGate> {
  const { names, unseen } = await readRequiredChecks(client, place);
  if (names.includes(CHECK_NAME)) return { required: 'yes', why: null };
  return unseen.length === 0
    ? { required: 'no', why: null }
    : { required: 'unknown', why: unseen.join(', ') };
}
