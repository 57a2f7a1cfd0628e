/** What webhooks should have told and did not: pull requests that are not judged as they stand. */
import type { RepositoryName } from '../store/installations.ts';
import type { ArrivalTask, CatchUpTask, ScanTask, Task } from '../task.ts';
import type { TaskContext } from './context.ts';
import { backgroundJudgement, openPullRequests, refreshRepositories } from './repositories.ts';

export async function catchUp(
  context: TaskContext,
  task: Pick<CatchUpTask, 'installationId'>,
): Promise<void> {
  const { client, store, installationId } = { ...context, ...task };
  for (const repository of await refreshRepositories(client, store, installationId))
    await catchUpWith(context, repository);
}

async function catchUpWith(context: TaskContext, repository: RepositoryName): Promise<void> {
  const { client, store } = context;
  const open = await openPullRequests(client, repository, null);
  const decisions = await store.lastDecisionsOf(repository.id);
  const judged = new Map(decisions.map((one) => [one.number, one]));
  const seen = await store.pullRequestsSeen(repository.id);
  const missed = open.filter((one) => {
    const last = judged.get(one.number);
    // That it changed is compared with GitHub's own time: no clock of ours is asked.
    const changed = seen.get(one.number) !== one.updatedAt;
    const moved = last?.headSha !== one.headSha || last.baseRef !== one.baseRef;
    const unjudged = last?.conclusion !== 'success' && last?.policyHash === null;
    return changed || moved || unjudged;
  });
  if (missed.length === 0) return;
  await context.enqueue(missed.map(({ number }): Task => backgroundJudgement(repository, number)));
  await store.savePullRequestsSeen(
    repository.id,
    missed.filter(({ settled }) => settled),
  );
}

/** The App was given repositories: what their default branches hold is looked at as well. */
export async function arrive(context: TaskContext, task: ArrivalTask): Promise<void> {
  await catchUp(context, task);
  const repositories = await context.store.repositoriesOf(task.installationId);
  await context.enqueue(
    repositories.map((one): ScanTask => ({
      kind: 'scan',
      installationId: task.installationId,
      owner: one.owner,
      repo: one.name,
      repositoryId: one.id,
      attempt: 0,
      urgency: 'background',
    })),
  );
}
