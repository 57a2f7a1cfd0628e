/** One pull request, judged as it stands now: read, judge, say it in the check run, record it. */
import {
  getPullRequest,
  publishCheckRun,
  readPolicyPages,
  readPullRequest,
  readTextAt,
  startCheckRun,
} from '@countersign/github';
import type {
  CheckRunReport,
  GitHubClient,
  PullRequest,
  PullRequestName,
  RepositoryName,
} from '@countersign/github';
import { DEFAULT_FINGERPRINT_KEY, findDetector } from '@countersign/detectors';
import { BASELINE_FILE, NO_BASELINE, parseBaseline } from '@countersign/policy';
import type { Baseline, Policy, Verdict } from '@countersign/policy';
import { renderCheckRun } from '@countersign/report';
import { scanChange } from '@countersign/scanner';
import { boundToPush } from './bound-to-push.ts';
import { describeFailure, isTransient, retryAfterOf } from './failure.ts';
import type { Log } from './log.ts';
import { evidenceOf } from './record/evidence.ts';
import { judge, policyInForce } from './policy.ts';
import type { Store } from './store/store.ts';
import { externalIdOf } from './task.ts';
import type { JudgeTask } from './task.ts';

export const CHECK_NAME = 'Countersign';

/** In the store, of a run that GitHub was asked for and that may or may not exist. */
export const NOT_CREATED = 0;

export interface JudgeContext {
  /** Authenticated as the installation. */
  readonly client: GitHubClient;
  readonly store: Store;
  readonly log: Log;
  readonly appId: number;
  readonly now: () => Date;
  /** Milliseconds between attempts to see what a webhook told of. */
  readonly readDelays: readonly number[];
  /** How often the caller will try again. While it will, a fault of GitHub that may pass is thrown and not judged. */
  readonly retriesLeft: number;
}

/** Heads that may arrive while judging before it is left to the next webhook. */
const MOST_ROUNDS = 3;
/** Milliseconds for reading and detecting; what is not reached by then is listed as not looked at. */
const TIME_LIMIT = 300_000;

/**
 * Leaves exactly one completed check run on the present head: a verdict, or `failure` with the reason why there is
 * none. A closed pull request is left alone.
 * @throws when GitHub does not take the check run either, so that the caller can try again.
 */
export async function judgePullRequest(context: JudgeContext, task: JudgeTask): Promise<void> {
  const name = { owner: task.owner, repo: task.repo, number: task.number };
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const pullRequest = await getPullRequest(context.client, name);
    if (pullRequest.state === 'closed') return;
    const run = await beginCheckRun(context, task, pullRequest);
    const judged = await judgeOrSayWhyNot(context, task, name, run.headSha);
    const present = await getPullRequest(context.client, name);
    const moved = present.headSha !== run.headSha || judged.headSha !== run.headSha;
    if (moved && round < MOST_ROUNDS) {
      await completeCheckRun(context, task, run, SUPERSEDED);
      continue;
    }
    await completeCheckRun(context, task, run, moved ? SUPERSEDED : judged.report);
    if (!moved) await record(context, task, pullRequest, run.id, judged);
    return;
  }
}

/** `cancelled` does not satisfy a required check. */
export const SUPERSEDED: CheckRunReport = {
  conclusion: 'cancelled',
  title: 'A newer commit was pushed while this one was judged',
  summary: 'See the check on the newest commit of the pull request.',
  annotations: [],
};

interface Run {
  readonly id: number;
  readonly headSha: string;
  readonly externalId: string;
}

interface Judged {
  readonly headSha: string;
  readonly report: CheckRunReport;
  /** Null where it could not be judged. */
  readonly verdict: Verdict | null;
  readonly policy: Policy | null;
}

async function beginCheckRun(
  context: JudgeContext,
  task: JudgeTask,
  pullRequest: PullRequest,
): Promise<Run> {
  const { headSha } = pullRequest;
  const { repositoryId } = pullRequest;
  const externalId = externalIdOf(repositoryId, pullRequest.number, headSha);
  const key = { repositoryId, headSha, name: CHECK_NAME };
  // Two pull requests may have one head, and be judged at once: one of them creates the run.
  return context.store.exclusively(`check-run:${repositoryId}:${headSha}`, async () => {
    const known = await context.store.checkRunOf(key);
    if (known !== null && known.checkRunId !== NOT_CREATED)
      return { id: known.checkRunId, headSha, externalId };
    // Written first: a run that is created and then forgotten would stay in progress.
    await saveRun(context, task, { id: NOT_CREATED, headSha, externalId }, null);
    const { id } = await startCheckRun(context.client, {
      owner: task.owner,
      repo: task.repo,
      headSha,
      name: CHECK_NAME,
      externalId,
      appId: context.appId,
    });
    const run = { id, headSha, externalId };
    await saveRun(context, task, run, null);
    return run;
  });
}

async function completeCheckRun(
  context: JudgeContext,
  task: JudgeTask,
  run: Run,
  report: CheckRunReport,
): Promise<void> {
  await publishCheckRun(context.client, {
    owner: task.owner,
    repo: task.repo,
    headSha: run.headSha,
    name: CHECK_NAME,
    externalId: run.externalId,
    appId: context.appId,
    existingId: run.id,
    report,
  });
  await saveRun(context, task, run, report.conclusion);
}

async function saveRun(
  context: JudgeContext,
  task: JudgeTask,
  run: Run,
  conclusion: string | null,
): Promise<void> {
  await context.store.saveCheckRun({
    repositoryId: task.repositoryId,
    headSha: run.headSha,
    name: CHECK_NAME,
    checkRunId: run.id,
    installationId: task.installationId,
    owner: task.owner,
    repo: task.repo,
    number: task.number,
    completedAt: conclusion === null ? null : context.now(),
    conclusion,
  });
}

async function judgeOrSayWhyNot(
  context: JudgeContext,
  task: JudgeTask,
  name: PullRequestName,
  headSha: string,
): Promise<Judged> {
  try {
    return await readAndJudge(context, task, name);
  } catch (error) {
    if (retryAfterOf(error) !== null || (context.retriesLeft > 0 && isTransient(error)))
      throw error;
    context.log.error({ err: error, ...name }, 'could not judge');
    const why = describeFailure(error);
    return {
      headSha,
      verdict: null,
      policy: null,
      report: {
        conclusion: 'failure',
        title: `Could not judge: ${why}`,
        summary: `**Could not judge:** ${why}.\n\nNothing passes unseen: run the check again to repeat the attempt.`,
        annotations: [],
      },
    };
  }
}

async function readAndJudge(
  context: JudgeContext,
  task: JudgeTask,
  name: PullRequestName,
): Promise<Judged> {
  const { client, store } = context;
  const { pullRequest, change, reviews } = await readPullRequest(client, name, {
    expected: task.expected,
    delays: context.readDelays,
  });
  const pages = await readPolicyPages(client, { ...name, baseSha: pullRequest.baseSha });
  const now = context.now();
  const inForce = await policyInForce(client, pages, now);
  const pushedAt = await store.pushedAt({
    repositoryId: pullRequest.repositoryId,
    number: pullRequest.number,
    sha: pullRequest.headSha,
  });
  const facts = await scanChange(change, {
    fingerprintKey: inForce.policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: inForce.policy.ourPatterns,
    branch: pullRequest.headRef,
    pullRequest: {
      author: pullRequest.author,
      title: pullRequest.title,
      body: pullRequest.body,
    },
    reviews: boundToPush(reviews, pushedAt),
    timeLimit: TIME_LIMIT,
  });
  const baseline =
    facts.findings.length === 0
      ? NO_BASELINE
      : await baselineOfBase(client, {
          owner: name.owner,
          repo: name.repo,
          ref: pullRequest.baseSha,
        });
  const verdict = judge(facts, inForce, now, baseline);
  return {
    headSha: pullRequest.headSha,
    verdict,
    policy: inForce.policy,
    report: renderCheckRun(verdict, { describe: findDetector }),
  };
}

/** The base's: a pull request does not bring the list of what it is forgiven. */
async function baselineOfBase(
  client: GitHubClient,
  at: RepositoryName & { readonly ref: string },
): Promise<Baseline> {
  const text = await readTextAt(client, { ...at, path: BASELINE_FILE });
  return text === null ? NO_BASELINE : parseBaseline(text).baseline;
}

async function record(
  context: JudgeContext,
  task: JudgeTask,
  pullRequest: PullRequest,
  checkRunId: number,
  judged: Judged,
): Promise<void> {
  const { verdict, policy, report } = judged;
  await context.store.appendDecision({
    decidedAt: context.now(),
    repositoryId: task.repositoryId,
    repository: `${task.owner}/${task.repo}`,
    number: task.number,
    headSha: judged.headSha,
    baseSha: pullRequest.baseSha,
    baseRef: pullRequest.baseRef,
    policyHash: verdict?.policy.hash ?? null,
    mode: verdict?.mode ?? null,
    outcome: verdict?.outcome ?? 'unsure',
    conclusion: report.conclusion,
    checkRunId,
    evidence: verdict === null ? { couldNotJudge: report.title } : evidenceOf(verdict),
    policy,
  });
}
