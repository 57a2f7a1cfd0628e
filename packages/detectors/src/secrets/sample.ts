/** Made-up token bodies for examples: computed, so that no file of this project holds anything shaped like a secret. */

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export type Alphabet =
  | 'digits'
  | 'hex'
  | 'HEX'
  | 'lower'
  | 'upper'
  | 'letters'
  | 'base32'
  | 'base32-lower'
  | 'lower-digits'
  | 'upper-digits'
  | 'base58'
  | 'base62'
  | 'base64'
  | 'base64url';

const ALPHABETS: Readonly<Record<Alphabet, string>> = {
  digits: DIGITS,
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  lower: LOWER,
  upper: UPPER,
  letters: UPPER + LOWER,
  base32: `${UPPER}234567`,
  'base32-lower': `${LOWER}234567`,
  'lower-digits': LOWER + DIGITS,
  'upper-digits': UPPER + DIGITS,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base62: DIGITS + UPPER + LOWER,
  base64: `${UPPER}${LOWER}${DIGITS}+/`,
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
};

/** Always the same characters for the same alphabet, length and seed; first and last are never punctuation. */
export function sample(alphabet: Alphabet, length: number, seed: number = 1): string {
  const digits = ALPHABETS[alphabet];
  const plain = digits.replace(/[^0-9A-Za-z]/g, '');
  // Numerical Recipes' linear congruential generator; the high bits are the good ones.
  let state = (seed * 2654435761 + length * 40503) >>> 0;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const from = index === 0 || index === length - 1 ? plain : digits;
    text += from.charAt(Math.floor((state / 2 ** 32) * from.length));
  }
  return text;
}

/** A UUID of version 4 in lower case. */
export function sampleUuid(seed: number = 1): string {
  const hex = sample('hex', 30, seed);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(12, 15)}`,
    `a${hex.slice(15, 18)}`,
    hex.slice(18, 30),
  ].join('-');
}
