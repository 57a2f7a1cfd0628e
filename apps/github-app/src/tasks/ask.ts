/** Somebody told the App to do something: looked up whether they may, and passed on. */
import { standingOf } from '@countersign/github';
import type { AskTask, JudgeTask } from '../task.ts';
import type { TaskContext } from './context.ts';

/**
 * Commands and the button that asks for reviews are for people who can write here; their own pull request may be judged
 * again by its author as well. Anybody else is not answered, so that nobody can make the App talk.
 */
export async function ask(context: TaskContext, task: AskTask): Promise<void> {
  const { owner, repo, actor, what, isAuthor, number } = task;
  const { mayWrite, role } = await standingOf(context.client, { owner, repo }, actor);
  const isOwn = what === 'recheck' && isAuthor && actor.type === 'User';
  if (!mayWrite && !isOwn) {
    context.log.info({ owner, repo, number, what, actor: actor.login, role }, 'not done: no right');
    return;
  }
  const judgement: JudgeTask = {
    kind: 'judge',
    installationId: task.installationId,
    owner,
    repo,
    repositoryId: task.repositoryId,
    number,
    expected: [],
    attempt: 0,
    urgency: 'now',
    ...(what === 'explain' ? { explain: true } : {}),
    ...(what === 'request-review' ? { reviewAskedBy: actor.login } : {}),
  };
  await context.enqueue([judgement]);
}
