/** Judges a pull request, and ends the checks of heads that it has no longer. */
import { findCheckRun, getPullRequest, publishCheckRun } from '@countersign/github';
import { isGone } from '../failure.ts';
import { CHECK_NAME, judgePullRequest, NOT_CREATED } from '../judge-pull-request.ts';
import { SUPERSEDED } from '../reports.ts';
import type { StoredCheckRun } from '../store/check-runs.ts';
import { externalIdOf } from '../task.ts';
import type { JudgeTask } from '../task.ts';
import type { TaskContext } from './context.ts';

export async function judge(context: TaskContext, task: JudgeTask): Promise<void> {
  await judgePullRequest(context, task);
  await endOvertaken(context, task);
}

/** A judgement that was interrupted leaves a check that no later judgement comes back to, once the head has moved. */
async function endOvertaken(context: TaskContext, task: JudgeTask): Promise<void> {
  const { store, client } = context;
  const unfinished = await store.unfinishedCheckRunsOf(task.repositoryId, task.number);
  if (unfinished.length === 0) return;
  const { headSha, state } = await getPullRequest(client, {
    owner: task.owner,
    repo: task.repo,
    number: task.number,
  });
  for (const run of unfinished) {
    if (state === 'open' && run.headSha === headSha) continue;
    await cancel(context, task, run);
    // Another pull request may have this head: its judgement completes the same run.
    const numbers = await store.pullRequestsOfHead(task.repositoryId, run.headSha);
    const others = numbers.filter((number) => number !== task.number);
    await context.enqueue(others.map((number) => ({ ...task, number, expected: [], attempt: 0 })));
  }
}

async function cancel(
  { store, client, appId, now }: TaskContext,
  task: JudgeTask,
  run: StoredCheckRun,
): Promise<void> {
  const { repositoryId, headSha } = run;
  const where = { owner: task.owner, repo: task.repo, headSha, name: CHECK_NAME, appId };
  const id =
    run.checkRunId === NOT_CREATED
      ? await findCheckRun(client, where).catch((error: unknown) => {
          if (isGone(error)) return null;
          throw error;
        })
      : run.checkRunId;
  if (id === null) {
    await store.forgetCheckRun({ repositoryId, headSha, name: CHECK_NAME });
    return;
  }
  await publishCheckRun(client, {
    ...where,
    externalId: externalIdOf(repositoryId, run.number, headSha),
    existingId: id,
    report: SUPERSEDED,
  });
  const { conclusion } = SUPERSEDED;
  await store.saveCheckRun({ ...run, checkRunId: id, completedAt: now(), conclusion });
}
