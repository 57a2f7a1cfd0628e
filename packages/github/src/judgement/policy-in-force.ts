/** The pages as they stand on GitHub → the policy of one pull request, and the verdict under it. */
import type { GitHubClient } from '../client.ts';
import { readEarlierPages } from '../policy-pages.ts';
import type { PolicyPage, PolicyPages } from '../policy-pages.ts';
import { aiToolIds } from '@countersign/detectors';
import type { ChangeFacts } from '@countersign/detectors';
import { cannotJudge, evaluateTraced, mergePolicy, parsePage, worst } from '@countersign/policy';
import type {
  Baseline,
  PageInput,
  Policy,
  PolicyProblem,
  TraceExceptions,
  Verdict,
} from '@countersign/policy';

export interface PolicyInForce {
  readonly policy: Policy;
  /** Why a page does not apply though it is there; empty when every page does. */
  readonly unusable: readonly PolicyProblem[];
}

/**
 * A page with a mistake gives way to its last valid version on the same branch. Without one the other pages apply, and
 * the page is listed as unusable.
 */
export async function policyInForce(
  client: GitHubClient,
  pages: PolicyPages,
  now: Date,
): Promise<PolicyInForce> {
  const organisation = await usablePage(client, pages.organisation, 'organisation');
  const repository = await usablePage(client, pages.repository, 'repository');
  const unread = pages.problems.map((problem): PolicyProblem => ({
    file: problem.file,
    line: 1,
    column: 1,
    severity: 'error',
    message: `The page ${problem.message}.`,
    suggestion: null,
  }));
  return {
    policy: mergePolicy({ organisation: organisation.input, repository: repository.input, now }),
    unusable: [...unread, ...organisation.unusable, ...repository.unusable],
  };
}

interface Usable {
  readonly input: PageInput | null;
  readonly unusable: readonly PolicyProblem[];
}

async function usablePage(
  client: GitHubClient,
  page: PolicyPage | null,
  origin: PageInput['origin'],
): Promise<Usable> {
  if (page === null) return { input: null, unusable: [] };
  const { file } = page;
  const present = parsePage(page.text, file, { knownTools: aiToolIds() });
  const { problems } = present;
  if (present.page !== null)
    return { input: { page: present.page, file, origin, problems }, unusable: [] };
  for await (const earlier of readEarlierPages(client, page)) {
    const valid = parsePage(earlier.text, file).page;
    if (valid !== null)
      return { input: { page: valid, file, origin, problems: onlyErrors(problems) }, unusable: [] };
  }
  return { input: null, unusable: onlyErrors(problems) };
}

function onlyErrors(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return problems.filter((problem) => problem.severity === 'error');
}

export interface JudgeOptions {
  readonly now: Date;
  readonly baseline: Baseline;
  readonly trace: TraceExceptions;
}

/** What still applies is judged too: a broken page must not hide what the organisation's page stops. */
export async function judge(
  facts: ChangeFacts,
  { policy, unusable }: PolicyInForce,
  { now, baseline, trace }: JudgeOptions,
): Promise<Verdict> {
  const gate = 'pull-request';
  const verdict = await evaluateTraced(facts, policy, { now, gate, baseline }, trace);
  const [first] = unusable;
  if (first === undefined) return verdict;
  const broken = cannotJudge({
    source: facts.source,
    gate,
    why: `The page ${first.file} cannot be used.`,
    remedy: `Correct ${first.file} on the branch it is read from.`,
    problems: unusable,
  });
  return {
    ...verdict,
    outcome: worst([verdict.outcome, broken.outcome]),
    summary: verdict.outcome === 'block' ? `${verdict.summary} ${broken.summary}` : broken.summary,
    rules: [...broken.rules, ...verdict.rules],
  };
}
