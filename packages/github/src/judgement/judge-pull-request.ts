/** One pull request, judged as it stands on GitHub: read, detect, evaluate. What a verdict means is the policy's to say. */
import { createHash } from 'node:crypto';
import { DEFAULT_FINGERPRINT_KEY, redactSecrets, withLabels } from '@countersign/detectors';
import type { Change, ChangeFacts, ReviewFacts } from '@countersign/detectors';
import { BASELINE_FILE, NO_BASELINE, ownCallsOf, parseBaseline } from '@countersign/policy';
import type { Baseline, Policy, Verdict } from '@countersign/policy';
import { scanChange } from '@countersign/scanner';
import type { GitHubClient } from '../client.ts';
import { NO_MEMORY } from '../memory.ts';
import type { ReadMemory } from '../memory.ts';
import { pagesOfSnapshot, readTextAt, shownText } from '../policy-pages.ts';
import type { PullRequestName, Snapshot } from '../pull-request-query.ts';
import { readChange } from '../read-change.ts';
import { readReviewFacts, readSettledSnapshot } from '../read-pull-request.ts';
import type { ExpectedEvent } from '../read-pull-request.ts';
import { judge, policyInForce } from './policy-in-force.ts';
import type { PolicyInForce } from './policy-in-force.ts';
import { traceOnBase } from './trace-exceptions.ts';

export interface JudgementOptions {
  readonly now: () => Date;
  /** What webhooks told of and the reading has to show. */
  readonly expected?: readonly ExpectedEvent[];
  /** Milliseconds between attempts to see it. */
  readonly delays?: readonly number[];
  readonly memory?: ReadMemory;
  /** When GitHub announced a head of a pull request of this repository, or null. */
  readonly announced?: (key: {
    readonly number: number;
    readonly sha: string;
  }) => Promise<Date | null>;
  /** Whose check run is looked for, and its name. */
  readonly appId?: number;
  readonly checkName?: string;
  /** Numbers of other pull requests that are known to have had this head. */
  readonly knownOfHead?: (repositoryId: number, headSha: string) => Promise<readonly number[]>;
}

export interface Judgement {
  readonly number: number;
  readonly snapshot: Snapshot;
  readonly verdict: Verdict;
  readonly policy: Policy;
}

export interface HeadJudgement {
  /** The pull request that was asked for. */
  readonly own: Judgement;
  /** Every other open pull request with the same head: a check run belongs to the commit, so it has to hold for all. */
  readonly others: readonly Judgement[];
}

/** Milliseconds for reading and detecting; what is not reached by then is listed as not looked at. */
const TIME_LIMIT = 300_000;

export async function readJudgedSnapshot(
  client: GitHubClient,
  name: PullRequestName,
  options: JudgementOptions,
): Promise<Snapshot> {
  return readSettledSnapshot(client, name, {
    baseline: BASELINE_FILE,
    ...(options.expected === undefined ? {} : { expected: options.expected }),
    ...(options.delays === undefined ? {} : { delays: options.delays }),
    ...(options.appId === undefined ? {} : { appId: options.appId }),
    ...(options.checkName === undefined ? {} : { checkName: options.checkName }),
  });
}

/**
 * The verdict on a head that was read before, and on every other open pull request that shares it.
 * @throws Octokit's errors as they are.
 */
export async function judgeHead(
  client: GitHubClient,
  name: PullRequestName,
  snapshot: Snapshot,
  options: JudgementOptions,
): Promise<HeadJudgement> {
  const own = await judgePull(client, name, snapshot, options);
  const { headSha, repositoryId } = snapshot.pullRequest;
  const known = (await options.knownOfHead?.(repositoryId, headSha)) ?? [];
  const numbers = new Set([...snapshot.sameHead, ...known].filter((one) => one !== name.number));
  const others: Judgement[] = [];
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    const { expected: _, ...rest } = options;
    const other = { ...name, number };
    const read = await readJudgedSnapshot(client, other, rest);
    if (read.pullRequest.state === 'closed' || read.pullRequest.headSha !== headSha) continue;
    others.push(await judgePull(client, other, read, options));
  }
  return { own, others };
}

/** A judgement, with what it was made of. */
export interface FullJudgement extends Judgement {
  readonly inForce: PolicyInForce;
  readonly reviews: ReviewFacts;
}

export async function judgePull(
  client: GitHubClient,
  name: PullRequestName,
  snapshot: Snapshot,
  options: JudgementOptions,
): Promise<FullJudgement> {
  const now = options.now();
  const inForce = await policyInForce(client, await pagesOfSnapshot(client, name, snapshot), now);
  const { policy } = inForce;
  const memory = options.memory ?? NO_MEMORY;
  const { facts, commits } = await readFacts(client, name, snapshot, { policy, memory });
  const reviews = await readReviewFacts(client, name, snapshot, commits, {
    label: policy.humanCheck.label,
    teams: teamsOf(policy),
    memory,
    ...announcedOf(name, options),
  });
  const verdict = await judge(
    {
      ...facts,
      authorship: withLabels(facts.authorship, reviews, redactSecrets),
      reviews,
    },
    inForce,
    {
      now,
      baseline: await baselineFor(client, name, snapshot, facts),
      trace: traceOnBase(client, name, snapshot, memory),
    },
  );
  return { number: name.number, snapshot, verdict, policy, inForce, reviews };
}

const announcedOf = (
  { number }: PullRequestName,
  { announced }: JudgementOptions,
): { readonly announced?: (sha: string) => Promise<Date | null> } =>
  announced === undefined ? {} : { announced: (sha) => announced({ number, sha }) };

const teamsOf = ({ humanCheck }: Policy): readonly string[] =>
  [...new Set(humanCheck.reviewersNeeded.flat())].filter((reviewer) => reviewer.includes('/'));

interface Read {
  /** Without reviews. */
  readonly facts: ChangeFacts;
  readonly commits: Change['commits'];
}

export interface FactsOptions {
  readonly policy: PolicyInForce['policy'];
  readonly memory: ReadMemory;
}

/** Contents by object ids, judged once: the same head, base, declarations and detectors give the same facts. */
export async function readFacts(
  client: GitHubClient,
  name: PullRequestName,
  snapshot: Pick<Snapshot, 'pullRequest' | 'notes'>,
  { policy, memory }: FactsOptions,
): Promise<Read> {
  const { pullRequest, notes } = snapshot;
  const key = factsKey(name, snapshot, policy);
  const known = memory.get(key) as Read | undefined;
  if (known !== undefined) return known;
  const { change } = await readChange(client, name, { pullRequest, notes }, memory);
  const facts = await scanChange(change, {
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: policy.ourPatterns,
    ownCalls: ownCallsOf(policy),
    branch: pullRequest.headRef,
    pullRequest: {
      author: pullRequest.author,
      title: pullRequest.title,
      body: pullRequest.body,
    },
    timeLimit: TIME_LIMIT,
  });
  const read = { facts, commits: change.commits };
  if (isLasting(read)) memory.set(key, read);
  return read;
}

/** What may be different next time is read again: a fault, an address that GitHub may know by then. */
function isLasting({ facts, commits }: Read): boolean {
  const faults = facts.coverage.skipped.some(
    ({ reason }) =>
      reason === 'timed-out' || reason === 'unreadable' || reason === 'missing-object',
  );
  const unknown = commits.some(
    ({ accounts }) => accounts === null || accounts.author === null || accounts.committer === null,
  );
  return !faults && !unknown;
}

function factsKey(
  { owner, repo, number }: PullRequestName,
  { pullRequest, notes }: Pick<Snapshot, 'pullRequest' | 'notes'>,
  policy: Policy,
): string {
  const parts = [
    owner.toLowerCase(),
    repo.toLowerCase(),
    number,
    pullRequest.headSha,
    pullRequest.baseSha,
    notes,
    policy.fingerprintKey,
    policy.ourPatterns,
    ownCallsOf(policy),
    pullRequest.headRef,
    pullRequest.author,
    pullRequest.title,
    pullRequest.body,
  ];
  return `facts:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}

/** The base's: a pull request does not bring the list of what it is forgiven. */
export async function baselineFor(
  client: GitHubClient,
  { owner, repo }: PullRequestName,
  { basePages, pullRequest }: Snapshot,
  facts: ChangeFacts,
): Promise<Baseline> {
  if (facts.findings.length === 0) return NO_BASELINE;
  const shown = basePages === null ? null : shownText(basePages.baseline);
  const isThere = basePages === null || basePages.baseline !== null;
  const text =
    shown ??
    (isThere
      ? await readTextAt(client, { owner, repo, ref: pullRequest.baseSha, path: BASELINE_FILE })
      : null);
  return text === null ? NO_BASELINE : parseBaseline(text).baseline;
}
