/** Runs tasks: as whom, when GitHub wants to be asked again, and what is given up. */
import type { GitHubClient, PullRequestName } from '@countersign/github';
import type { Budget } from './budget.ts';
import { describeFailure, isGone, isTransient, requestOf, retryAfterOf } from './failure.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Outcome, RunTask } from './queue/task-queue.ts';
import type { Store } from './store/store.ts';
import { keyOf } from './task.ts';
import type { Task } from './task.ts';
import type { TaskContext } from './tasks/context.ts';
import { perform } from './tasks/perform.ts';
import { refreshRepositories } from './tasks/repositories.ts';

export interface WorkerOptions {
  readonly authenticate: (installationId: number) => Promise<GitHubClient>;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly budget: Budget;
  readonly appId: number;
  readonly now: () => Date;
  readonly readDelays: readonly number[];
  /** Milliseconds before a failed task is tried again; as many further attempts as entries. */
  readonly retryDelays: readonly number[];
  /** Resolves when this process has a moment for work; what waits for an answer comes first. */
  readonly calm: () => Promise<void>;
  readonly pageOf: (name: PullRequestName) => string | null;
  readonly onBypass: () => void;
  readonly enqueue: (tasks: readonly Task[]) => Promise<void>;
}

const DONE: Outcome = { kind: 'done' };

export function createWorker(options: WorkerOptions): RunTask {
  const { store, log, metrics, budget } = options;

  const attempt = async (task: Task): Promise<Outcome> => {
    const state = await store.installationState(task.installationId);
    if (state.kind === 'paused') return { kind: 'later', task, seconds: state.seconds + spread() };
    if (state.kind !== 'active') {
      // Whoever installs it again, or ends the suspension, is caught up with.
      log.info({ key: keyOf(task) }, `left alone: the installation is ${state.kind}`);
      return DONE;
    }
    const wait = task.urgency === 'background' ? budget.waitOf(task.installationId) : 0;
    if (wait > 0) return { kind: 'later', task, seconds: wait + spread() };

    const named = await withPresentName(store, task);
    if (named === null) {
      log.info({ key: keyOf(task) }, 'left alone: the App has no such repository any more');
      return DONE;
    }
    try {
      const client = await options.authenticate(task.installationId);
      const context: TaskContext = {
        ...options,
        client,
        retriesLeft: options.retryDelays.length - task.attempt,
      };
      await perform(context, named);
      return DONE;
    } catch (error) {
      return afterFailure(named, error);
    }
  };

  const afterFailure = async (task: Task, error: unknown): Promise<Outcome> => {
    const what = { err: error, key: keyOf(task), attempt: task.attempt };
    const asked = retryAfterOf(error);
    if (asked !== null) {
      metrics.count('rate_limited', {});
      log.warn(what, `GitHub asks to be left alone for ${asked} s`);
      await store.pauseInstallation(task.installationId, asked);
      return { kind: 'later', task, seconds: asked + spread() };
    }
    if (isMintingOf(error)) {
      const status = isGone(error) ? 'deleted' : isSuspension(error) ? 'suspended' : null;
      if (status !== null) {
        log.warn(what, `the installation is ${status}`);
        await store.saveInstallation(task.installationId, status);
        return DONE;
      }
    } else if (isGone(error)) {
      if (await wasRenamed(task)) return { kind: 'later', task, seconds: 0 };
      log.warn(what, `given up: ${describeFailure(error)}`);
      return DONE;
    }
    const delay = options.retryDelays[task.attempt];
    if (delay === undefined) {
      metrics.count('tasks_given_up', { kind: task.kind });
      log.error(what, `given up: ${describeFailure(error)}`);
      return DONE;
    }
    log.warn(
      what,
      `tried again in ${delay} ms${isTransient(error) ? '' : ', though it may not help'}: ${describeFailure(error)}`,
    );
    return { kind: 'later', task: { ...task, attempt: task.attempt + 1 }, seconds: delay / 1000 };
  };

  /** A name that leads nowhere may be an old one; the id leads to the present one. */
  const wasRenamed = async (task: Task): Promise<boolean> => {
    if (!('repositoryId' in task)) return false;
    try {
      const client = await options.authenticate(task.installationId);
      await refreshRepositories(client, store, task.installationId);
    } catch (error) {
      log.warn({ err: error }, 'the names of the repositories could not be read');
      return false;
    }
    const present = await store.repositoryOf(task.repositoryId);
    if (present === null || present.removedAt !== null) return false;
    return present.owner !== task.owner || present.name !== task.repo;
  };

  return async (task) => {
    await options.calm();
    const start = performance.now();
    const outcome = await attempt(task);
    metrics.observe('task', { kind: task.kind, outcome: outcome.kind }, performance.now() - start);
    return outcome;
  };
}

/** Null where the repository was taken from the App. */
async function withPresentName(store: Store, task: Task): Promise<Task | null> {
  if (!('repositoryId' in task)) return task;
  const known = await store.repositoryOf(task.repositoryId);
  if (known === null) return task;
  if (known.removedAt !== null) return null;
  return { ...task, owner: known.owner, repo: known.name };
}

/** Seconds, so that what waited together does not start together. */
function spread(): number {
  return Math.random();
}

function isMintingOf(error: unknown): boolean {
  return requestOf(error)?.endsWith('/access_tokens') === true;
}

function isSuspension(error: unknown): boolean {
  return error instanceof Error && /suspended/i.test(error.message);
}
