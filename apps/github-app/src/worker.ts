/** Runs tasks: judges, finds the pull requests of a head, tries again later where GitHub did not answer. */
import type { GitHubClient } from '@countersign/github';
import { describeFailure } from './failure.ts';
import { judgePullRequest } from './judge-pull-request.ts';
import type { Log } from './log.ts';
import { createTaskQueue } from './queue.ts';
import type { Store } from './store/store.ts';
import { keyOf, mergeTasks } from './task.ts';
import type { FindTask, Task } from './task.ts';

export interface WorkerOptions {
  readonly authenticate: (installationId: number) => Promise<GitHubClient>;
  readonly store: Store;
  readonly log: Log;
  readonly appId: number;
  readonly now: () => Date;
  readonly readDelays: readonly number[];
  /** Milliseconds before a failed task is tried again; as many further attempts as entries. */
  readonly retryDelays: readonly number[];
}

export interface Worker {
  enqueue(task: Task): void;
  /** Resolves once nothing runs, waits, or is about to be tried again. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Pull requests judged at once. GitHub asks for few requests at a time from one App. */
const CONCURRENCY = 4;

export function createWorker(options: WorkerOptions): Worker {
  const { store, log } = options;
  const retries = new Map<NodeJS.Timeout, () => void>();

  const run = async (task: Task): Promise<void> => {
    try {
      const client = await options.authenticate(task.installationId);
      if (task.kind === 'judge') await judgePullRequest({ ...options, client }, task);
      else
        for (const found of await findPullRequests(client, store, task))
          queue.add(keyOf(found), found);
      await store.markHandled(task.deliveries);
    } catch (error) {
      tryLater(task, error);
    }
  };

  const tryLater = (task: Task, error: unknown): void => {
    const delay = options.retryDelays[task.attempt];
    const what = { err: error, key: keyOf(task), attempt: task.attempt };
    if (delay === undefined) {
      log.error(what, `given up: ${describeFailure(error)}`);
      return;
    }
    log.warn(what, `tried again in ${delay} ms: ${describeFailure(error)}`);
    const timer = setTimeout(() => {
      const done = retries.get(timer);
      retries.delete(timer);
      queue.add(keyOf(task), { ...task, attempt: task.attempt + 1 });
      done?.();
    }, delay);
    retries.set(timer, () => {});
  };

  const queue = createTaskQueue<Task>({ run, merge: mergeTasks, concurrency: CONCURRENCY });

  return {
    enqueue: (task) => queue.add(keyOf(task), task),
    async idle() {
      await queue.idle();
      while (retries.size > 0) {
        await Promise.all(
          [...retries.keys()].map(
            (timer) => new Promise<void>((resolve) => retries.set(timer, resolve)),
          ),
        );
        await queue.idle();
      }
    },
    async close() {
      for (const [timer, done] of retries) {
        clearTimeout(timer);
        done();
      }
      retries.clear();
      await queue.close();
    },
  };
}

/** Open pull requests of this repository whose head this is. */
async function findPullRequests(
  client: GitHubClient,
  store: Store,
  task: FindTask,
): Promise<readonly Task[]> {
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
  return [...numbers].map((number): Task => ({
    kind: 'judge',
    installationId: task.installationId,
    owner,
    repo,
    repositoryId: task.repositoryId,
    number,
    expected: [],
    deliveries: [],
    attempt: 0,
  }));
}
