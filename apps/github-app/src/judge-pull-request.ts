/** One pull request, judged as it stands now: read, judge, say it in the check run, record it. */
import { getPullRequest, NoPullRequest, publishCheckRun, startCheckRun } from '@countersign/github';
import type {
  Button,
  CheckRunReport,
  GitHubClient,
  PullRequestName,
  ReadMemory,
  Snapshot,
} from '@countersign/github';
import { judgeHead, readJudgedSnapshot } from '@countersign/github/judgement';
import type { JudgementOptions } from '@countersign/github/judgement';
import { emergencyIn, followUp } from './emergency.ts';
import { describeFailure, isTransient, retryAfterOf } from './failure.ts';
import type { Log } from './log.ts';
import { createMemory } from './memory.ts';
import { evidenceOf } from './record/evidence.ts';
import { reportOf, SUPERSEDED } from './reports.ts';
import type { Judged } from './reports.ts';
import { speakOf, speakOfNone } from './speak.ts';
import type { Spoken } from './speak.ts';
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
  /** Milliseconds after which a judgement that is still under way is announced as in progress. Default 5 seconds. */
  readonly slowAfter?: number;
  /** Page of the newest decision on a pull request, or null where there are no pages. */
  readonly pageOf: (name: PullRequestName) => string | null;
  /** How often the caller will try again. While it will, a fault of GitHub that may pass is thrown and not judged. */
  readonly retriesLeft: number;
}

const SLOW_AFTER = 5_000;

/** Heads that may arrive while judging before it is left to the next webhook. */
const MOST_ROUNDS = 3;

/** One for each App in this process: the store is what makes it one. */
const memories = new WeakMap<Store, ReadMemory>();

function memoryOf(store: Store): ReadMemory {
  const known = memories.get(store) ?? createMemory({ now: Date.now });
  memories.set(store, known);
  return known;
}

/**
 * Leaves exactly one completed check run on the present head: a verdict, or `failure` with the reason why there is
 * none. A closed pull request is left alone. What is quickly judged is written once; what takes longer is announced
 * first, and then the head is looked at again before it is completed.
 * @throws when GitHub does not take the check run either, so that the caller can try again.
 */
export async function judgePullRequest(context: JudgeContext, task: JudgeTask): Promise<void> {
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const head = await readHead(context, task);
    if (head === null) return;
    const announcement = announceWhenSlow(context, task, head);
    const judged = await judgeOrSayWhyNot(context, task, head).finally(() => announcement.stop());
    const begun = await announcement.run();
    if (begun !== null) {
      const present = await getPullRequest(context.client, nameOf(task));
      const moved = present.headSha !== head.headSha;
      if (moved) {
        await completeCheckRun(context, task, begun, SUPERSEDED);
        if (round < MOST_ROUNDS && present.state === 'open') continue;
        return;
      }
    }
    const spoken = await speak(context, task, head, judged);
    const report = reportOf(judged, spoken.notes, context.pageOf(nameOf(task)));
    const run = await completeCheckRun(
      context,
      task,
      begun ?? (await knownRun(context, head)),
      report,
      spoken.buttons,
    );
    await record(context, task, head, run.id, { ...judged, report });
    await followEmergency(context, task, head, judged);
    return;
  }
}

const nameOf = ({ owner, repo, number }: JudgeTask) => ({ owner, repo, number });

/** What is judged: a head, and how it was read. */
interface Head {
  readonly repositoryId: number;
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** What went wrong while reading, or the whole reading. */
  readonly reading: { readonly snapshot: Snapshot } | { readonly fault: unknown };
}

/** Null where there is nothing to judge: closed, or no such pull request any more. */
async function readHead(context: JudgeContext, task: JudgeTask): Promise<Head | null> {
  const { number } = task;
  try {
    const snapshot = await readJudgedSnapshot(
      context.client,
      nameOf(task),
      optionsOf(context, task),
    );
    const { state, repositoryId, headSha, baseSha, baseRef } = snapshot.pullRequest;
    if (state === 'closed') return null;
    return { repositoryId, number, headSha, baseSha, baseRef, reading: { snapshot } };
  } catch (error) {
    if (error instanceof NoPullRequest) return null;
    if (isForLater(context, error)) throw error;
    const { state, ...known } = await getPullRequest(context.client, nameOf(task));
    return state === 'closed' ? null : { ...known, number, reading: { fault: error } };
  }
}

export function optionsOf(
  { store, now, readDelays, appId }: JudgeContext,
  { expected, repositoryId }: Pick<JudgeTask, 'expected' | 'repositoryId'>,
): JudgementOptions {
  return {
    now,
    expected,
    delays: readDelays,
    appId,
    checkName: CHECK_NAME,
    memory: memoryOf(store),
    announced: ({ number, sha }) => store.pushedAt({ repositoryId, number, sha }),
    knownOfHead: (id, headSha) => store.pullRequestsOfHead(id, headSha),
  };
}

interface Run {
  /** Null where there is none yet; absent where nobody knows. */
  readonly id?: number | null;
  readonly headSha: string;
  readonly externalId: string;
}

type CreatedRun = Run & { readonly id: number };

interface Announcement {
  stop(): void;
  /** The run that was begun, or null. */
  run(): Promise<CreatedRun | null>;
}

/** Nobody watches a check for seconds; a check that is missing for longer looks broken. */
function announceWhenSlow(context: JudgeContext, task: JudgeTask, head: Head): Announcement {
  let begun: Promise<CreatedRun> | null = null;
  const begin = (): void => {
    begun = beginCheckRun(context, task, head);
    // A failure comes out where it is awaited.
    begun.catch(() => undefined);
  };
  const after = context.slowAfter ?? SLOW_AFTER;
  if (after === 0) begin();
  const timer = after === 0 ? null : setTimeout(begin, after);
  return {
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
    run: async () => begun,
  };
}

async function knownRun(context: JudgeContext, head: Head): Promise<Run> {
  const { repositoryId, headSha, number, reading } = head;
  const externalId = externalIdOf(repositoryId, number, headSha);
  const known = await context.store.checkRunOf({ repositoryId, headSha, name: CHECK_NAME });
  const run = { headSha, externalId };
  if (known !== null && known.checkRunId !== NOT_CREATED) return { ...run, id: known.checkRunId };
  return 'snapshot' in reading ? { ...run, id: reading.snapshot.checkRun?.id ?? null } : run;
}

async function beginCheckRun(
  context: JudgeContext,
  task: JudgeTask,
  head: Head,
): Promise<CreatedRun> {
  return createAlone(context, task, await knownRun(context, head), null, (run) =>
    startCheckRun(context.client, {
      owner: task.owner,
      repo: task.repo,
      headSha: run.headSha,
      name: CHECK_NAME,
      externalId: run.externalId,
      appId: context.appId,
      detailsUrl: context.pageOf(nameOf(task)),
      ...existing(run),
    }),
  );
}

/**
 * Two pull requests may have one head and be judged at once: one of them creates the run, the other one finds it. That
 * it is asked for is written first, so that a run whose creation was interrupted is looked for and not forgotten.
 */
async function createAlone(
  context: JudgeContext,
  task: JudgeTask,
  run: Run,
  conclusion: string | null,
  create: (run: Run) => Promise<{ readonly id: number }>,
): Promise<CreatedRun> {
  const { store } = context;
  const { repositoryId } = task;
  const { headSha, externalId } = run;
  const createAndSave = async (known: Run): Promise<CreatedRun> => {
    const { id } = await create(known);
    const created = { headSha, externalId, id };
    await saveRun(context, task, created, conclusion);
    return created;
  };
  if (typeof run.id === 'number') return createAndSave(run);
  return store.exclusively(`check-run:${repositoryId}:${headSha}`, async () => {
    const known = await store.checkRunOf({ repositoryId, headSha, name: CHECK_NAME });
    if (known === null) {
      await saveRun(context, task, { headSha, externalId, id: NOT_CREATED }, null);
      return createAndSave(run);
    }
    const interrupted = known.checkRunId === NOT_CREATED;
    // Without an id it is looked for on GitHub.
    return createAndSave({ headSha, externalId, ...(interrupted ? {} : { id: known.checkRunId }) });
  });
}

export function isForLater(
  { retriesLeft }: Pick<JudgeContext, 'retriesLeft'>,
  error: unknown,
): boolean {
  return retryAfterOf(error) !== null || (retriesLeft > 0 && isTransient(error));
}

const existing = ({ id }: Run): { readonly existingId?: number | null } =>
  id === undefined ? {} : { existingId: id };

async function completeCheckRun(
  context: JudgeContext,
  task: JudgeTask,
  run: Run,
  report: CheckRunReport,
  buttons: readonly Button[] = ['recheck'],
): Promise<CreatedRun> {
  return createAlone(context, task, run, report.conclusion, (known) =>
    publishCheckRun(context.client, {
      owner: task.owner,
      repo: task.repo,
      headSha: known.headSha,
      name: CHECK_NAME,
      externalId: known.externalId,
      appId: context.appId,
      detailsUrl: context.pageOf(nameOf(task)),
      ...existing(known),
      report,
      buttons,
    }),
  );
}

async function saveRun(
  context: JudgeContext,
  task: JudgeTask,
  run: CreatedRun,
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
  { reading, ...head }: Head,
): Promise<Judged> {
  try {
    if ('fault' in reading) throw reading.fault;
    const judgement = await judgeHead(
      context.client,
      nameOf(task),
      reading.snapshot,
      optionsOf(context, task),
    );
    return { judgement, whyNot: '' };
  } catch (error) {
    if (isForLater(context, error)) throw error;
    context.log.error({ err: error, ...nameOf(task), headSha: head.headSha }, 'could not judge');
    return { judgement: null, whyNot: describeFailure(error) };
  }
}

async function speak(
  context: JudgeContext,
  task: JudgeTask,
  head: Head,
  { judgement, whyNot }: Judged,
): Promise<Spoken> {
  const { client, log, store } = context;
  const detailsUrl = context.pageOf(nameOf(task));
  const speaking = { client, log, memory: memoryOf(store), detailsUrl };
  return judgement === null
    ? speakOfNone(speaking, task, head.headSha, `Could not judge: ${whyNot}`)
    : speakOf(speaking, task, judgement);
}

/** Once for a head: what was recorded before was followed before. */
async function followEmergency(
  context: JudgeContext,
  task: JudgeTask,
  head: Head,
  { judgement }: Judged,
): Promise<void> {
  const declared = judgement === null ? null : emergencyIn(judgement.own.verdict);
  if (declared === null) return;
  const decisions = await context.store.decisionsOf(task.repositoryId, task.number);
  const known = decisions.filter(
    ({ headSha, conclusion, evidence }) =>
      headSha === head.headSha &&
      conclusion === 'success' &&
      JSON.stringify(evidence).includes('"emergency"'),
  );
  if (known.length <= 1) await followUp(context, nameOf(task), head.headSha, declared);
}

async function record(
  context: JudgeContext,
  task: JudgeTask,
  head: Head,
  checkRunId: number,
  { judgement, report }: Judged & { readonly report: CheckRunReport },
): Promise<void> {
  const verdict = judgement?.own.verdict ?? null;
  await context.store.appendDecision({
    decidedAt: context.now(),
    repositoryId: task.repositoryId,
    repository: `${task.owner}/${task.repo}`,
    number: task.number,
    headSha: head.headSha,
    baseSha: head.baseSha,
    baseRef: head.baseRef,
    policyHash: verdict?.policy.hash ?? null,
    mode: verdict?.mode ?? null,
    outcome: verdict?.outcome ?? 'unsure',
    conclusion: report.conclusion,
    checkRunId,
    evidence: verdict === null ? { couldNotJudge: report.title } : evidenceOf(verdict),
    policy: judgement?.own.policy ?? null,
  });
}
