/** For values whose mark is a word that code uses too. */
import type { SecretValidator } from './secret-detector.ts';

/** Of a hundred random values of two dozen letters and digits 98 have a digit; a name of that length seldom has. */
export const needsDigit: SecretValidator = (secret, { groups }) =>
  /[0-9]/.test((groups[0] ?? secret).slice(5)) ? 'unknown' : 'ignore';
