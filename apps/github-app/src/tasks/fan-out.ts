/** A page changed: what is open under it is judged again, oldest first, while GitHub leaves requests to spare. */
import type { FanOutTask } from '../task.ts';
import type { TaskContext } from './context.ts';
import { backgroundJudgement, openPullRequests, refreshRepositories } from './repositories.ts';

export async function fanOut(
  context: Pick<TaskContext, 'client' | 'store' | 'enqueue'>,
  task: FanOutTask,
): Promise<void> {
  const { client, store } = context;
  const { installationId, repositoryId } = task;
  const repositories =
    task.branch === null
      ? await refreshRepositories(client, store, installationId)
      : [
          {
            id: repositoryId,
            installationId,
            owner: task.owner,
            name: task.repo,
            defaultBranch: null,
            archived: false,
          },
        ];
  for (const repository of repositories) {
    const open = await openPullRequests(client, repository, task.branch);
    await context.enqueue(open.map(({ number }) => backgroundJudgement(repository, number)));
  }
}
