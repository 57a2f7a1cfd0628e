import { describe, expect, test } from '@jest/globals';
import { isOpaque, isRandomHex, isRandomText } from './random-value.ts';
import { sample } from './sample.ts';
import type { Alphabet } from './sample.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

describe('what a generator draws', () => {
  test.each<readonly [string, Alphabet, number, (value: string) => boolean]>([
    ['16 bytes', 'hex', 32, isRandomHex],
    ['20 bytes', 'HEX', 40, isRandomHex],
    ['32 bytes', 'hex', 64, isRandomHex],
    ['letters of both cases and digits', 'base62', 40, isOpaque],
    ['base 64', 'base64', 44, isRandomText],
    ['base 64 of addresses', 'base64url', 32, isRandomText],
    ['lower case and digits', 'lower-digits', 32, isRandomText],
    ['upper case and digits', 'upper-digits', 32, isRandomText],
  ])('%s', (_title, alphabet, length, isRandom) => {
    const found = SEEDS.filter((seed) => isRandom(sample(alphabet, length, seed)));
    expect(found.length).toBeGreaterThan(0.85 * SEEDS.length);
  });
});

describe('what people write, and what is something else', () => {
  test.each([
    ['counted', '0123456789abcdef0123456789abcdef'],
    ['said twice', sample('hex', 16, 2).repeat(2)],
    ['letters and digits in turn', '7b3e5d8c1a9f4e2b6c8d3a5e9f1b7c4d'],
    ['one digit', '0'.repeat(40)],
    ['half a byte too much', sample('hex', 33, 2)],
    ['too few bytes', sample('hex', 24, 2)],
    ['both cases', `${sample('hex', 20, 2)}${sample('HEX', 20, 3)}`],
  ])('no hexadecimal key: %s', (_title, value) => expect(isRandomHex(value)).toBe(false));

  test.each([
    ['a path', 'projects/acme/Production/ingress-controller2'],
    ['an identifier', 'mySuperLongIdentifierOfSomething42x7'],
    ['a slug', 'release-2024-the-quick-brown-fox-7'],
    ['the alphabet', 'aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2yZ=='],
    ['a placeholder', `your-secret-${sample('base62', 20)}`],
    ['too few characters', sample('base62', 19)],
    ['a blank', `${sample('base62', 20)} ${sample('base62', 20, 2)}`],
  ])('no random text: %s', (_title, value) => {
    expect(isRandomText(value)).toBe(false);
    expect(isOpaque(value)).toBe(false);
  });
});
