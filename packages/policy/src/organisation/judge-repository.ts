/** One repository of an organisation: what lies on its default branch, held against its page. */
import { findDetector } from '@countersign/detectors';
import type { ChangeFacts } from '@countersign/detectors';
import type { Baseline } from '../baseline/baseline.ts';
import { changedRules, newlyStopped } from '../evaluate/compare-verdicts.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { dayOf, daysBetween } from '../evaluate/exceptions.ts';
import type { PageOrigin, Policy, RefusedKey } from '../evaluate/policy.ts';
import { createActivity } from '../map/activity.ts';
import type { RepositoryMap } from '../map/ai-map.ts';
import { mapRepository } from '../map/map-repository.ts';
import { createPeopleFilter } from '../map/people-filter.ts';
import { listExceptions } from '../page/list-exceptions.ts';
import type { PolicyProblem } from '../page/problem.ts';
import type { JudgedFinding, Verdict } from '../verdict.ts';
import type {
  BranchGate,
  LeakedKey,
  OrganisationRepository,
  PageDate,
  Trial,
} from './organisation.ts';

/** The page that is tried, with the same files read by its terms. */
export interface TriedPolicy {
  readonly policy: Policy;
  readonly facts: ChangeFacts;
}

export interface RepositoryInput {
  readonly name: string;
  readonly visibility: string;
  readonly branch: string;
  readonly sha: string;
  readonly facts: ChangeFacts;
  readonly policy: Policy;
  readonly baseline: Baseline;
  readonly ownPage: OrganisationRepository['ownPage'];
  readonly problems: readonly PolicyProblem[];
  readonly gate: BranchGate;
  readonly tried: TriedPolicy | null;
  readonly now: Date;
}

/** Of each list that may be long; the rest is counted. */
const MOST = 20;

const { hide } = createPeopleFilter();

export function judgeRepository(input: RepositoryInput): OrganisationRepository {
  const { facts, policy, baseline, now, tried, ownPage } = input;
  const judged = (by: TriedPolicy): Verdict =>
    evaluate(by.facts, by.policy, { now, gate: 'local', baseline });
  const verdict = judged({ facts, policy });
  const leaks = verdict.findings.filter(
    ({ kind, tier, suppressed }) =>
      kind === 'secret' && tier === 'confirmed' && suppressed === null,
  );
  const usable = ownPage === 'broken' ? null : verdict;
  return {
    map: mapRepository({
      name: input.name,
      facts,
      verdict,
      policy,
      page: pageOf(policy),
      // Commits are not walked: nothing is said of them.
      activity: createActivity(),
      people: createPeopleFilter(),
      wholeHistory: false,
    }),
    visibility: input.visibility,
    branch: input.branch,
    sha: input.sha,
    outcome: usable?.outcome ?? null,
    leaks: leaks.slice(0, MOST).map(leakOf),
    moreLeaks: Math.max(0, leaks.length - MOST),
    ownPage,
    problems: input.problems,
    refused: policy.refused,
    dates: datesOf(policy, 'repository', now),
    gate: input.gate,
    trial: tried === null ? null : trialOf(usable, judged(tried), policy, tried.policy),
  };
}

const titleOf = (id: string): string => findDetector(id)?.title ?? id;

const leakOf = ({ id, path, line, excerpt, fingerprint }: JudgedFinding): LeakedKey => ({
  id,
  title: titleOf(id),
  path: hide(path),
  line,
  excerpt,
  fingerprint,
});

function pageOf({ sources }: Policy): RepositoryMap['page'] {
  const own = sources.includes('repository');
  if (sources.includes('organisation')) return own ? 'both' : 'organisation';
  return own ? 'own' : 'none';
}

/** What a page sets a day for and needs somebody soon: within the notice that checks give, or past. */
export function datesOf(policy: Policy, origin: PageOrigin, now: Date): readonly PageDate[] {
  const dates = listExceptions(policy, now, null)
    .filter((one) => one.origin === origin && (one.state === 'ends-soon' || one.state === 'ended'))
    .map(({ rule, until, days }): PageDate => ({
      what: 'exception',
      subject: rule,
      on: until,
      days,
    }));
  const review = policy.keys['next_review'];
  if (policy.nextReview === null || review?.origin !== origin) return dates;
  const days = daysBetween(dayOf(now), policy.nextReview);
  const file = policy.pages.find((page) => page.origin === origin)?.file ?? 'countersign.yml';
  return days < 0
    ? [{ what: 'review', subject: file, on: policy.nextReview, days }, ...dates]
    : dates;
}

function trialOf(
  before: Verdict | null,
  after: Verdict,
  policy: Policy,
  triedPolicy: Policy,
): Trial {
  const stops = newlyStopped(before, after);
  return {
    before: before?.outcome ?? null,
    after: after.outcome,
    rules: changedRules(before, after),
    stops: stops.slice(0, MOST).map(({ id, severity, path, line }) => ({
      id,
      title: titleOf(id),
      severity,
      path: hide(path),
      line,
    })),
    moreStops: Math.max(0, stops.length - MOST),
    refused: without(triedPolicy.refused, policy.refused),
    accepted: without(policy.refused, triedPolicy.refused),
  };
}

const without = (
  some: readonly RefusedKey[],
  others: readonly RefusedKey[],
): readonly RefusedKey[] => some.filter(({ key }) => !others.some((other) => other.key === key));
