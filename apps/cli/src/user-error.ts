import { isFailed } from '@countersign/git';
import type { Failed } from '@countersign/git';

/** Something the user can mend: shown as one line (what, where, next step), exit 2, nothing written. */
export class UserError extends Error {
  readonly next: string;

  constructor(what: string, next: string) {
    super(what);
    this.name = 'UserError';
    this.next = next;
  }
}

/** For answers of the form "value, or what went wrong in words". */
export function orThrow<Value extends object>(answer: Value | Failed): Value {
  if (isFailed(answer))
    throw new UserError(answer.problem.message.replace(/\.$/, ''), answer.problem.next);
  return answer;
}

/** Why the system refused, for a message: `ENOENT` and the like. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
