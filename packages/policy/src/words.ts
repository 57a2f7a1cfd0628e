/** Counts and lists in plain English. */
import type { ChangeSource } from '@countersign/detectors';

export const count = (amount: number, one: string, many: string = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`;

/** `a, b and c`; from `limit` on, `a, b and 7 more`. */
export function list(words: readonly string[], limit = 3): string {
  if (words.length <= 1) return words[0] ?? '';
  if (words.length <= limit) return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  const shown = words.slice(0, limit - 1);
  return `${shown.join(', ')} and ${words.length - shown.length} more`;
}

/** What a coverage counts: of a history, every content that any of its files ever had. */
export const thingLookedAt = (source: ChangeSource): string =>
  source.kind === 'history' ? 'file version' : 'file';
