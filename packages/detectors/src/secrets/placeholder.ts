/** Values that only stand where a credential would: looked at only where no checksum can tell. */

/** Words people write into a made-up value. */
const WORDS =
  /example|sample|placeholder|changeme|change[-_]me|dummy|redacted|your[-_]|yourtoken|yourkey|insert[-_]|replace[-_]?(?:me|with)|not[-_]?a?[-_]?real|fake[-_]|[-_]fake|todo|foobar|lorem|deadbeef/i;
/** Syntax of templates and of masks; `…` as text, as the bytes of UTF-8, and as any unit above ASCII that patterns see. */
const SYNTAX = /\$\{|\{\{|<[a-z]|%s|\*{3}|\.{3}|…|\u00e2\u0080\u00a6|\u00ff/i;
/** Letters in the order of the alphabet: a random value of 40 letters and digits has twelve such once in 10^18. */
const LETTERS_IN_ORDER = 12;
/** Short runs that are made by hand rather than by chance; chance makes one in some thousand long values, too. */
const SHORT_RUNS =
  /0123456|1234567|2345678|3456789|9876543|abcdefg|bcdefgh|mnopqrs|nopqrst|tuvwxyz|aabbccdd|a1b2c3d4|1a2b3c4d|qwerty|asdfgh/i;
const REPEATED = /(.)\1{5}/;
/** All hexadecimal digits in order, again and again. */
const COUNTED = /(?:0123456789abcdef){3}/i;

/**
 * Whether nobody's generator made the value: it says so, is a template, repeats one character or goes through the
 * alphabet. Digits that count up are left to the reader: under a provider's name, in its own shape, nine of ten scanners
 * tell them, and real identifiers have such parts.
 */
export function looksLikePlaceholder(value: string): boolean {
  if (WORDS.test(value) || SYNTAX.test(value)) return true;
  if (lettersInOrder(value) >= LETTERS_IN_ORDER || COUNTED.test(value)) return true;
  if (REPEATED.test(value.replace(/[-_=.]/g, ''))) return true;
  return value.length >= 16 && new Set(value).size <= 5;
}

/** Whether the letters alone go through the alphabet, whatever stands between them. */
export function goesThroughAlphabet(value: string): boolean {
  return lettersInOrder(value.replaceAll(/[^A-Za-z]/g, '')) >= LETTERS_IN_ORDER;
}

/** For values that nothing but a common name tells: a short run is enough to doubt them. */
export function hasShortRun(value: string): boolean {
  return SHORT_RUNS.test(value);
}

/**
 * Whether somebody wrote a run of counted characters over a part of a generated value, as people do with a key that they
 * show. Where most of the value is counted, it was never generated, and what it stands for is left to the reader.
 */
export function looksAltered(value: string): boolean {
  return LONG_RUNS.test(value) && shareOfSteps(value) < 0.5;
}

/** Runs that chance puts into one of some hundred thousand values. */
const LONG_RUNS =
  /01234567|12345678|23456789|98765432|76543210|abcdef12345|(?:012345|543210|abcdef)$/i;

/** Share of the characters that follow the one before them: by one, or from 9 to 0 or `a`, from `f` or 0 on. */
function shareOfSteps(value: string): number {
  let steps = 0;
  for (let index = 1; index < value.length; index += 1) {
    const pair = value.slice(index - 1, index + 1).toLowerCase();
    if (value.charCodeAt(index) === value.charCodeAt(index - 1) + 1 || TURNS.has(pair)) steps += 1;
  }
  return steps / Math.max(1, value.length - 1);
}

const TURNS: ReadonlySet<string> = new Set(['90', '9a', 'f0', 'f1', '0a']);

/** Length of the longest run of letters that follow each other in the alphabet, in either case. */
function lettersInOrder(value: string): number {
  let longest = 0;
  let run = 0;
  let previous = 0;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index) | 0x20;
    const letter = code >= 0x61 && code <= 0x7a;
    run = letter ? (run > 0 && code === previous + 1 ? run + 1 : 1) : 0;
    previous = code;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Whether nothing but one word stands there, again and again, that says it is no value: a checksum is soon made for it. */
export function saysItIsNone(value: string): boolean {
  return /(?:invalid|example|placeholder|dummy){3}/i.test(value);
}

/** Shannon entropy in bits per character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / value.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
