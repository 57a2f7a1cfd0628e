/** Pieces of patterns that many detectors share. All quantifiers are bounded: no text makes a match slow. */

/** Not inside a longer word; the `n` of an escaped line break does not count as one. */
const START = String.raw`(?:(?<![0-9A-Za-z])|(?<=\\[nrt]))`;
const ENDS = {
  base62: '(?![0-9A-Za-z])',
  base64: '(?![0-9A-Za-z+/])',
  base64url: '(?![0-9A-Za-z_-])',
} as const;

/** A token that stands on its own; `end` is the alphabet that must not go on after it. */
export function bounded(body: string, end: keyof typeof ENDS = 'base62'): string {
  return START + body + ENDS[end];
}

/**
 * A value without a mark of its own that a word beside it explains: `word … = "value"`, `word: value`,
 * `("word", "value")`. Group 1 is the value. To be used without regard to case.
 */
export function near(words: string, value: string): string {
  const name = String.raw`(?:${words})[\w. -]{0,40}`;
  const close = String.raw`[\s"'\x60)\]]{0,4}`;
  const operator = String.raw`[=:?>,(|]{1,5}`;
  const open = String.raw`[\s"'\x60(\[]{0,5}(?:Bearer |Token )?`;
  return `${name}${close}${operator}${open}(${value})(?![0-9A-Za-z_-])`;
}

/** A UUID in either case. */
export const UUID: string =
  '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}';
