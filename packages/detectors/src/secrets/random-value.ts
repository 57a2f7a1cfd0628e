/** Values that a machine drew at random, told from names, counts and what people type: by their characters alone. */
import { entropy, goesThroughAlphabet, hasShortRun, looksLikePlaceholder } from './placeholder.ts';

/**
 * Thirty characters or more as a machine draws them: both cases and digits, in one piece or in long parts with a dot
 * between, no stretch twice, and no letters and digits in turn, as people do who make one up.
 */
export function isOpaque(value: string): boolean {
  if (!/^(?:[0-9A-Za-z]{30,128}|[0-9A-Za-z]{16,128}(?:\.[\w-]{16,128}){1,4}\.?)$/.test(value))
    return false;
  if (isTyped(value) || shareOfWords(value) > MOST_WORDS) return false;
  const digits = value.replaceAll(/[^0-9]/g, '').length;
  if (digits < 2 || digits * 3 > value.length) return false;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && entropy(value) >= 4.2;
}

/** Sixteen bytes or more as hexadecimal digits: a key, or a digest, which only the name beside it can tell. */
export function isRandomHex(value: string): boolean {
  return (
    /^(?:(?:[0-9a-f]{2}){16,64}|(?:[0-9A-F]{2}){16,64})$/.test(value) &&
    entropy(value) >= 3 &&
    !isMadeUp(value)
  );
}

/** Twenty characters or more of base 64 or base 62, or 24 in one case, of which no half is words. */
export function isRandomText(value: string): boolean {
  const body = value.replace(/={1,2}$/, '');
  if (!/^[0-9A-Za-z+/_-]{20,128}$/.test(body) || !(value.length > body.length || /\w$/.test(body)))
    return false;
  const digits = body.replaceAll(/[^0-9]/g, '').length;
  const cases = /[a-z]/.test(body) && /[A-Z]/.test(body);
  if (digits < (cases ? 2 : 3) || digits * 5 > body.length * 3) return false;
  if (!cases && !/^[0-9A-Za-z]{24,}$/.test(body)) return false;
  if (entropy(body) < (body.length >= 30 ? 4 : 3.7)) return false;
  return shareOfWords(body) < 0.4 && !isMadeUp(body) && !goesThroughAlphabet(body);
}

/** Share of words from which on a value says something. */
const MOST_WORDS = 0.6;

/** Whether the name is one of tokens that are made for one answer, one form or one request. */
export function isMadeForOneUse(name: string): boolean {
  return ONE_USE.test(name);
}

const ONE_USE =
  /c[ps]rf|xsrf|nonce|page|next|cont|sync|cancel|cursor|client_?token|idempoten|upload|request|marker|position|start|state|verif|captcha|device|push|sample|example|dummy|fake|mock|test/i;

/** Thirty-two letters of one case and digits are drawn with six groups of digits between them; names have one or two. */
const LEAST_GROUPS = 4;

/**
 * Share of the characters that stand in runs of four or more lower-case letters, a capital before them or not: most of
 * an identifier, a sentence or a path.
 */
export function shareOfWords(value: string): number {
  if (/^[0-9a-z]{24,}$/.test(value) && (value.match(/[0-9]+/g)?.length ?? 0) >= LEAST_GROUPS)
    return 0;
  const letters = value.match(/[a-z]{4,}|[A-Z][a-z]{3,}/g)?.join('').length ?? 0;
  return letters / value.length;
}

const isMadeUp = (value: string): boolean =>
  isTyped(value) || looksLikePlaceholder(value) || hasShortRun(value);

/** Letters and digits in turn, or a stretch that comes twice. */
function isTyped(value: string): boolean {
  if (/(?:[A-Za-z][0-9]){6}/.test(value)) return true;
  for (let at = 0; at + 12 <= value.length; at += 1)
    if (value.indexOf(value.slice(at, at + 6), at + 6) >= 0) return true;
  return false;
}
