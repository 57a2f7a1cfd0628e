/** What tasks work with. */
import type { GitHubClient, PullRequestName } from '@countersign/github';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Task } from '../task.ts';

export interface TaskContext {
  /** Authenticated as the task's installation. */
  readonly client: GitHubClient;
  readonly store: Store;
  readonly log: Log;
  readonly appId: number;
  readonly now: () => Date;
  /** Milliseconds between attempts to see what a webhook told of. */
  readonly readDelays: readonly number[];
  /** How often this task will be tried again if it fails now. */
  readonly retriesLeft: number;
  /** Page of the newest decision on a pull request, or null where there are no pages. */
  readonly pageOf: (name: PullRequestName) => string | null;
  /** Counts what came past the check. */
  readonly onBypass: () => void;
  /** Kept for good once resolved. */
  readonly enqueue: (tasks: readonly Task[]) => Promise<void>;
}
