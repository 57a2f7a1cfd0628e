import { describe, expect, test } from '@jest/globals';
import { namedKey } from './builders.ts';
import { createSecretScanner } from './engine.ts';
import { bounded } from './pattern.ts';
import { sample } from './sample.ts';

const value = sample('hex', 32, 3);
const told = {
  id: 'acme-key',
  title: 'key',
  why: 'Opens.',
  remedy: 'close.',
  references: ['https://acme.io'],
  severity: 'high',
  checked: { date: '2026-11-22', source: 'here' },
} as const;
const acme = namedKey({
  ...told,
  names: ['acme', 'light house deploy'],
  value: { alphabet: 'hex', length: 32 },
});
const scanner = createSecretScanner({ detectors: [acme], fingerprintKey: 'test' });
const count = (text: string): number => scanner.scanText(text, '').length;

describe('forms of a name and its value', () => {
  test.each([
    `ACME_KEY=${value}`,
    `acmeKey: "${value}"`,
    `"acme-key" => '${value}'`,
    `<acme-token>\n  ${value}\n</acme-token>`,
    `configure("acme", "${value}")`,
    `acme SECRET ${value}`,
    `acmeAPIKEY ${value}`,
    `acme_token-${value}`,
    `--acme-api-key "${value}"`,
    `acmeApiKey:                  "${value}"`,
    `acme_key              =              ${value}`,
    `"{\\"acmeKey\\":\\"${value}\\"}"`,
    `ACME:API_KEY=${value}`,
    `light_house.deploy-key: ${value}`,
    `LIGHTHOUSE deploy_key=${value}`,
  ])('%s', (text) => expect(count(text)).toBe(1));

  test.each([
    `acme ${value}`,
    `acme was built from ${value}`,
    `acme_key=${value}0`,
    `acme token ${value.slice(1)}`,
    `acme_key=${value.slice(0, 16)}${value.slice(16).toUpperCase()}`,
    `monkey ${value}`,
  ])('not %s', (text) => expect(count(text)).toBe(0));
});

test('a value longer than the usual window', () => {
  const long = sample('lower-digits', 700, 5);
  const detector = namedKey({
    ...told,
    names: ['acme'],
    value: { alphabet: 'lower-digits', length: 700 },
  });
  const own = createSecretScanner({ detectors: [detector], fingerprintKey: 'test' });
  expect(own.scanText(`acme_key = "${long}"`, '')).toHaveLength(1);
});

test.each([
  ['at the beginning', 'tok_123', true],
  ['after a quote', '"tok_123', true],
  ['after an escaped line break', '\\ntok_123', true],
  ['after a colour', '\u001b[93mtok_123', true],
  ['after two colours', '[1;31mtok_123', true],
  ['inside a word', 'mtok_123', false],
  ['with more behind it', 'tok_1234', false],
])('a token %s', (_name, text, found) =>
  expect(new RegExp(bounded('tok_[0-9]{3}')).test(text)).toBe(found),
);
