/** Something came onto a branch that pull requests are judged for: was it let through? */
import type { LandedTask } from '../task.ts';
import type { TaskContext } from './context.ts';

/** How often GitHub is asked again whose commit it is, before a commit counts as nobody's. */
const LOOKS = 2;

export async function land(context: TaskContext, task: LandedTask): Promise<void> {
  const why =
    task.number === null
      ? await whyPushed(context, task)
      : await whyMerged(context, task, task.number);
  if (why === null) return;
  const { repositoryId, owner, repo, branch, sha, number, actor } = task;
  const entry = { repositoryId, repository: `${owner}/${repo}`, branch, sha, number, actor };
  if (!(await context.store.saveBypass({ ...entry, why, seenAt: context.now() }))) return;
  context.log.warn({ ...entry }, `bypassed: ${why}`);
  context.onBypass();
}

/** Null where the judgement of the merged head lets it through. */
async function whyMerged(
  { store }: TaskContext,
  task: LandedTask,
  number: number,
): Promise<string | null> {
  const [last] = await store.decisionsOf(task.repositoryId, number);
  if (last === undefined) return `#${number} was merged without a decision`;
  if (last.conclusion === 'success') return null;
  return `#${number} was merged although its check had failed (${last.outcome})`;
}

/** Null where the commit came by a pull request, whose own event tells how it was judged. */
async function whyPushed(context: TaskContext, task: LandedTask): Promise<string | null> {
  const { client } = context;
  const { owner, repo, branch, sha } = task;
  const { data } = await client.rest.repos.getBranch({ owner, repo, branch });
  if (!data.protected) return null;
  for (let look = 0; ; look += 1) {
    const listed = await client.rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: sha,
    });
    if (listed.data.some((one) => one.merged_at !== null && one.base.ref === branch)) return null;
    const delay = context.readDelays[look];
    if (look >= LOOKS || delay === undefined) return 'it was pushed past the pull requests';
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
}
