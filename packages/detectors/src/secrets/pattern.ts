/** Pieces of patterns that many detectors share. All quantifiers are bounded: no text makes a match slow. */

/** Not inside a longer word; the `n` of an escaped line break and the `m` of a terminal's colour do not count as one. */
const START = String.raw`(?:(?<![0-9A-Za-z])|(?<=\\[nrt]|\[[0-9;]{1,8}m))`;
const ENDS = {
  base62: '(?![0-9A-Za-z])',
  base64: '(?![0-9A-Za-z+/])',
  base64url: '(?![0-9A-Za-z_-])',
} as const;

/** A token that stands on its own; `end` is the alphabet that must not go on after it. */
export function bounded(body: string, end: keyof typeof ENDS = 'base62'): string {
  return START + body + ENDS[end];
}

/** Words that end the name of a credential: after them a blank or a hyphen is enough. */
export const NAMING_WORDS: readonly string[] =
  'key token secret private access auth api pat password pwd'.split(' ');

/**
 * A value without a mark of its own that a word beside it explains: `word … = "value"`, `word: value`,
 * `("word", "value")`, `word token value`. Group 1 is the value. To be used without regard to case.
 */
export function near(words: string, value: string): string {
  const name = String.raw`(?:${words})[\w. -]{0,40}`;
  const close = String.raw`(?::\w{1,24})?[\s"'\x60)\]\\]{0,6}`;
  const operator = String.raw`[=:?>,(|]{1,5}`;
  const open = String.raw`[ \t]{0,40}[\s"'\x60(\[\\]{0,6}(?:Bearer |Token )?`;
  const ended = String.raw`(?<=${NAMING_WORDS.join('|')})["'\x60]?[ -]{1,3}["'\x60]?`;
  return `${name}(?:${close}${operator}${open}|${ended})(${value})(?![0-9A-Za-z_-])`;
}

/** A UUID in either case. */
export const UUID: string =
  '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}';
