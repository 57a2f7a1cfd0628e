/** Judges what a merge queue is about to merge, and says so on the commit it made. */
import { publishCheckRun } from '@countersign/github';
import type { CheckRunReport } from '@countersign/github';
import { judgeMergeGroup } from '@countersign/github/judgement';
import { findDetector } from '@countersign/detectors';
import { renderCheckRun } from '@countersign/report';
import { describeFailure } from '../failure.ts';
import { CHECK_NAME, isForLater, optionsOf } from '../judge-pull-request.ts';
import { couldNotJudge } from '../reports.ts';
import { externalIdOf } from '../task.ts';
import type { JudgeGroupTask } from '../task.ts';
import type { TaskContext } from './context.ts';

/** Leaves one completed check run on the queue's commit; without one the queue waits. */
export async function judgeGroup(context: TaskContext, task: JudgeGroupTask): Promise<void> {
  const { owner, repo, headSha, repositoryId, number } = task;
  await publishCheckRun(context.client, {
    owner,
    repo,
    headSha,
    name: CHECK_NAME,
    externalId: externalIdOf(repositoryId, number ?? 0, headSha),
    appId: context.appId,
    detailsUrl: number === null ? null : context.pageOf({ owner, repo, number }),
    report: await reportOn(context, task),
  });
}

async function reportOn(context: TaskContext, task: JudgeGroupTask): Promise<CheckRunReport> {
  const { owner, repo, number } = task;
  if (number === null)
    return couldNotJudge('the merge queue does not name the pull request that it merges');
  try {
    const verdict = await judgeMergeGroup(
      context.client,
      { owner, repo, number },
      task,
      optionsOf(context, { ...task, expected: [] }),
    );
    return renderCheckRun(verdict, { describe: findDetector, number });
  } catch (error) {
    if (isForLater(context, error)) throw error;
    context.log.error({ err: error, owner, repo, number }, 'could not judge a merge group');
    return couldNotJudge(describeFailure(error));
  }
}
