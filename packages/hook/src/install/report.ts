import type { HookName } from './hook-names.ts';

/** What was done about one hook in one place. */
export interface HookReport {
  readonly hook: HookName;
  /** Absolute. */
  readonly file: string;
  readonly outcome: 'installed' | 'updated' | 'unchanged' | 'removed' | 'absent' | 'refused';
  /** One sentence. */
  readonly message: string;
  /** What is left to do, or null. */
  readonly next: string | null;
}
