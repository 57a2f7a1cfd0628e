/** Counts and lists in plain English. */

export const count = (amount: number, one: string, many: string = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`;

/** `a, b and c`; from `limit` on, `a, b and 7 more`. */
export function list(words: readonly string[], limit = 3): string {
  if (words.length <= 1) return words[0] ?? '';
  if (words.length <= limit) return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  const shown = words.slice(0, limit - 1);
  return `${shown.join(', ')} and ${words.length - shown.length} more`;
}
