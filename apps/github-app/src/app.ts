/** Probot's events as tasks. Handlers only enqueue; what a payload says beyond names and numbers is not used. */
import type { ExpectedEvent } from '@countersign/github';
import type { ApplicationFunction, Context } from 'probot';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';
import { numberOfExternalId } from './task.ts';
import type { FindTask, JudgeTask, Task } from './task.ts';

export interface AppOptions {
  readonly appId: number;
  readonly store: Store;
  readonly log: Log;
  readonly enqueue: (task: Task) => void;
}

type PullRequestContext = Context<
  | 'pull_request.opened'
  | 'pull_request.synchronize'
  | 'pull_request.reopened'
  | 'pull_request.ready_for_review'
  | 'pull_request.edited'
  | 'pull_request.labeled'
  | 'pull_request.unlabeled'
  | 'pull_request_review.submitted'
  | 'pull_request_review.edited'
  | 'pull_request_review.dismissed'
>;

export function createApp(options: AppOptions): ApplicationFunction {
  const accept = async (id: string, name: string, tasks: readonly Task[]): Promise<void> => {
    if (tasks.length === 0) return;
    const key = { appId: options.appId, guid: id };
    if ((await options.store.acceptDelivery({ ...key, event: name })) === 'already-handled') {
      options.log.info({ delivery: id }, 'a delivery that was handled before');
      return;
    }
    for (const task of tasks) options.enqueue({ ...task, deliveries: [key] });
  };

  const judge = async (
    context: PullRequestContext,
    expected: readonly ExpectedEvent[],
  ): Promise<void> => {
    const task = judgeTask(context.payload, context.payload.pull_request.number, expected);
    await accept(context.id, context.name, task === null ? [] : [task]);
  };

  /** A head that GitHub announces was pushed no later than this payload was made. */
  const announced = async (
    context: Context<'pull_request.opened' | 'pull_request.synchronize' | 'pull_request.reopened'>,
  ): Promise<void> => {
    const { pull_request: pullRequest, repository } = context.payload;
    const sha = pullRequest.head.sha;
    await options.store.recordPush(
      { repositoryId: repository.id, number: pullRequest.number, sha },
      new Date(pullRequest.updated_at),
    );
    await judge(context, [{ kind: 'head', sha }]);
  };

  return (app) => {
    app.on('pull_request.opened', announced);
    app.on('pull_request.synchronize', announced);
    app.on('pull_request.reopened', announced);
    app.on('pull_request.ready_for_review', (context) => judge(context, []));
    app.on('pull_request.edited', async (context) => {
      // The body may declare an author; a new base has another page.
      const { base, body } = context.payload.changes;
      if (base !== undefined || body !== undefined) await judge(context, []);
    });
    app.on(['pull_request.labeled', 'pull_request.unlabeled'], async (context) => {
      const { action, label, sender } = context.payload;
      await judge(
        context,
        label === undefined
          ? []
          : [{ kind: 'label', action, name: label.name, actorId: sender.id }],
      );
    });
    app.on(
      [
        'pull_request_review.submitted',
        'pull_request_review.edited',
        'pull_request_review.dismissed',
      ],
      (context) => judge(context, [{ kind: 'review', id: context.payload.review.id }]),
    );

    app.on('check_run.rerequested', async (context) => {
      const { check_run: run, repository } = context.payload;
      if (run.app !== null && run.app.id !== options.appId) return;
      const number = numberOfExternalId(run.external_id, repository.id);
      const task =
        number === null
          ? findTask(context.payload, run.head_sha)
          : judgeTask(context.payload, number, []);
      await accept(context.id, context.name, task === null ? [] : [task]);
    });
    app.on('check_suite.rerequested', async (context) => {
      const { check_suite: suite } = context.payload;
      if (suite.app !== null && suite.app.id !== options.appId) return;
      const task = findTask(context.payload, suite.head_sha);
      await accept(context.id, context.name, task === null ? [] : [task]);
    });
  };
}

interface RepositoryPayload {
  readonly installation?: { readonly id: number };
  readonly repository: {
    readonly id: number;
    readonly name: string;
    readonly owner: { readonly login: string } | null;
  };
}

type Origin = Omit<JudgeTask, 'kind' | 'number' | 'expected'>;

/** Null for what no installation sent: there would be nobody to act as. */
function originOf({ installation, repository }: RepositoryPayload): Origin | null {
  if (installation === undefined || repository.owner === null) return null;
  return {
    installationId: installation.id,
    owner: repository.owner.login,
    repo: repository.name,
    repositoryId: repository.id,
    deliveries: [],
    attempt: 0,
  };
}

function judgeTask(
  payload: RepositoryPayload,
  number: number,
  expected: readonly ExpectedEvent[],
): JudgeTask | null {
  const origin = originOf(payload);
  return origin === null ? null : { ...origin, kind: 'judge', number, expected };
}

function findTask(payload: RepositoryPayload, headSha: string): FindTask | null {
  const origin = originOf(payload);
  return origin === null ? null : { ...origin, kind: 'find', headSha };
}
