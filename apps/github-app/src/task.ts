/** What a webhook asks for. A webhook is a hint: work always reads the present state. */
import type { ExpectedEvent } from '@countersign/github';
import type { DeliveryKey } from './store/store.ts';

interface TaskOrigin {
  readonly installationId: number;
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: number;
  /** Deliveries that asked for it: handled once it is done. */
  readonly deliveries: readonly DeliveryKey[];
  /** How often it failed so far. */
  readonly attempt: number;
}

export interface JudgeTask extends TaskOrigin {
  readonly kind: 'judge';
  readonly number: number;
  /** What the webhooks told of and the reading has to show. */
  readonly expected: readonly ExpectedEvent[];
}

/** GitHub names a head and not whose it is: find the pull requests first. */
export interface FindTask extends TaskOrigin {
  readonly kind: 'find';
  readonly headSha: string;
}

export type Task = JudgeTask | FindTask;

export function keyOf(task: Task): string {
  const place = `${task.installationId}:${task.repositoryId}`;
  return task.kind === 'judge' ? `${place}#${task.number}` : `${place}@${task.headSha}`;
}

/** One task that does what both ask for; tasks of one key are of one kind. */
export function mergeTasks(waiting: Task, added: Task): Task {
  const deliveries = [...waiting.deliveries, ...added.deliveries];
  const attempt = Math.min(waiting.attempt, added.attempt);
  if (added.kind === 'find' || waiting.kind === 'find') return { ...added, deliveries, attempt };
  // A head that was announced earlier may be gone by now; only the last one has to show.
  const heads = [...waiting.expected, ...added.expected].filter((one) => one.kind === 'head');
  const others = [...waiting.expected, ...added.expected].filter((one) => one.kind !== 'head');
  return { ...added, deliveries, attempt, expected: [...heads.slice(-1), ...others] };
}

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
