/** The open pull requests of a head that GitHub names. */
import type { FindTask } from '../task.ts';
import type { TaskContext } from './context.ts';

export async function find(context: TaskContext, task: FindTask): Promise<void> {
  const { client, store } = context;
  const { owner, repo, headSha } = task;
  const listed = await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
    owner,
    repo,
    commit_sha: headSha,
    per_page: 100,
  });
  const open = listed.filter((one) => one.state === 'open' && one.head.sha === headSha);
  // GitHub may list none for a commit of a fork; what was judged before is known here.
  const known = await store.pullRequestsOfHead(task.repositoryId, headSha);
  const numbers = new Set([...open.map((one) => one.number), ...known]);
  await context.enqueue(
    [...numbers].map((number) => ({ ...task, kind: 'judge', number, expected: [], attempt: 0 })),
  );
}
