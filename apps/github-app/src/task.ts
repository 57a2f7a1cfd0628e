/** What webhooks and clocks ask for. A webhook is a hint: work always reads the present state. */
import type { Account } from '@countersign/detectors';
import type { Command, ExpectedEvent } from '@countersign/github';

/**
 * - `now`: somebody waits for it.
 * - `background`: done while GitHub leaves the installation requests to spare.
 */
export type Urgency = 'now' | 'background';

interface TaskBase {
  /** How often it failed so far. */
  readonly attempt: number;
  readonly urgency: Urgency;
}

interface InstallationTask extends TaskBase {
  readonly installationId: number;
}

interface RepositoryTask extends InstallationTask {
  /** Names as they were when it was asked for; the id counts. */
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: number;
}

export interface JudgeTask extends RepositoryTask {
  readonly kind: 'judge';
  readonly number: number;
  /** What the webhooks told of and the reading has to show. */
  readonly expected: readonly ExpectedEvent[];
  /** Somebody asked for an answer in a comment. */
  readonly explain?: true;
  /** Login of whoever asked that the page's reviewers be asked. */
  readonly reviewAskedBy?: string;
}

/** Somebody tells the App to do something: first it is looked up whether they may. */
export interface AskTask extends RepositoryTask {
  readonly kind: 'ask';
  readonly number: number;
  readonly what: Command | 'request-review';
  readonly actor: Account;
  /** Whether the pull request is the actor's own. */
  readonly isAuthor: boolean;
  /** Of the comment, or of the press of a button: each is acted on by itself. */
  readonly id: string;
}

/** A commit that a merge queue made of a pull request and its base. */
export interface JudgeGroupTask extends RepositoryTask {
  readonly kind: 'judge-group';
  /** Of the pull request; null where the queue does not name it. */
  readonly number: number | null;
  readonly headSha: string;
  readonly baseSha: string;
}

/** GitHub names a head and not whose it is: find the pull requests first. */
export interface FindTask extends RepositoryTask {
  readonly kind: 'find';
  readonly headSha: string;
}

/** The page of a repository changed, or the organisation's: judge what is open again, oldest first. */
export interface FanOutTask extends RepositoryTask {
  readonly kind: 'fan-out';
  /** Branch whose page changed; null for every repository of the installation. */
  readonly branch: string | null;
}

/** The App was given repositories: read what their default branches hold, judge what is open. */
export interface ArrivalTask extends InstallationTask {
  readonly kind: 'arrival';
}

/** Look at everything a default branch holds. */
export interface ScanTask extends RepositoryTask {
  readonly kind: 'scan';
}

/** Something came onto a branch: was it let through? */
export interface LandedTask extends RepositoryTask {
  readonly kind: 'landed';
  readonly branch: string;
  readonly sha: string;
  /** Of the merged pull request; null for a push. */
  readonly number: number | null;
  readonly actor: string;
}

/** Open pull requests whose head or page is not the one that was judged. */
export interface CatchUpTask extends InstallationTask {
  readonly kind: 'catch-up';
}

/** Days that somebody is to be reminded of. */
export interface RemindTask extends InstallationTask {
  readonly kind: 'remind';
}

export type Task =
  | JudgeTask
  | AskTask
  | JudgeGroupTask
  | FindTask
  | FanOutTask
  | ArrivalTask
  | ScanTask
  | LandedTask
  | CatchUpTask
  | RemindTask;

/** Tasks of one key are of one kind; of each key one runs and one waits. */
export function keyOf(task: Task): string {
  const installation = String(task.installationId);
  switch (task.kind) {
    case 'judge':
      return `${installation}:${task.repositoryId}#${task.number}`;
    case 'ask':
      return `${installation}:${task.repositoryId}#${task.number}:${task.what}:${task.id}`;
    case 'judge-group':
      return `${installation}:${task.repositoryId}:group:${task.headSha}`;
    case 'find':
      return `${installation}:${task.repositoryId}@${task.headSha}`;
    case 'fan-out':
      return `${installation}:${task.repositoryId}:fan-out:${task.branch ?? '*'}`;
    case 'landed':
      return `${installation}:${task.repositoryId}:landed:${task.sha}:${task.branch}`;
    case 'scan':
      return `${installation}:${task.repositoryId}:scan`;
    case 'arrival':
    case 'catch-up':
    case 'remind':
      return `${installation}:${task.kind}`;
  }
}

const PRIORITY: Readonly<Record<Urgency, number>> = { now: 0, background: 10 };

/** Lower is sooner. */
export function priorityOf(task: Task): number {
  return PRIORITY[task.urgency];
}

/** One task that does what both ask for. */
export function mergeTasks(waiting: Task, added: Task): Task {
  const attempt = Math.min(waiting.attempt, added.attempt);
  const urgency =
    waiting.urgency === 'now' || added.urgency === 'now'
      ? ('now' as const)
      : ('background' as const);
  const merged = { ...added, attempt, urgency };
  if (merged.kind !== 'judge' || waiting.kind !== 'judge') return merged;
  // A head that was announced earlier may be gone by now; only the last one has to show.
  const all = [...waiting.expected, ...merged.expected];
  const heads = all.filter((one) => one.kind === 'head');
  const others = all.filter((one) => one.kind !== 'head');
  const reviewAskedBy = merged.reviewAskedBy ?? waiting.reviewAskedBy;
  return {
    ...merged,
    ...(waiting.explain === true ? { explain: true } : {}),
    ...(reviewAskedBy === undefined ? {} : { reviewAskedBy }),
    expected: [...heads.slice(-1), ...others.slice(-MOST_EXPECTED)],
  };
}

/** Of a pull request that hundreds of events came for, the last ones show that the reading is fresh. */
const MOST_EXPECTED = 20;

const EXTERNAL_ID = /^v1:(\d{1,15}):(\d{1,10}):([0-9a-f]{40,64})$/;

/** Written into a check run, so that it names its pull request; GitHub itself does not for forks. */
export function externalIdOf(repositoryId: number, number: number, headSha: string): string {
  return `v1:${repositoryId}:${number}:${headSha}`;
}

export function numberOfExternalId(externalId: string | null, repositoryId: number): number | null {
  const match = EXTERNAL_ID.exec(externalId ?? '');
  if (match === null || Number(match[1]) !== repositoryId) return null;
  return Number(match[2]);
}
