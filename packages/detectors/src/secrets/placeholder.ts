/** Values that only stand where a credential would: looked at only where no checksum can tell. */

/** Words people write into a made-up value. */
const WORDS =
  /example|sample|placeholder|changeme|change[-_]me|dummy|redacted|your[-_]|yourtoken|yourkey|insert[-_]|replace[-_]?(?:me|with)|not[-_]?a?[-_]?real|fake[-_]|[-_]fake|todo|foobar|lorem|deadbeef/i;
/** Syntax of templates and of masks. */
const SYNTAX = /\$\{|\{\{|<[a-z]|%s|\*{3}|\.{3}|…/i;
/** Runs that random values do not have. */
const SEQUENCES =
  /0123456|1234567|2345678|3456789|9876543|abcdefg|bcdefgh|mnopqrs|nopqrst|tuvwxyz|aabbccdd|a1b2c3d4|1a2b3c4d|qwerty|asdfgh/i;
const REPEATED = /(.)\1{5}/;

export function looksLikePlaceholder(value: string): boolean {
  if (WORDS.test(value) || SYNTAX.test(value) || SEQUENCES.test(value)) return true;
  if (REPEATED.test(value.replace(/[-_=.]/g, ''))) return true;
  return value.length >= 16 && new Set(value).size <= 5;
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
