import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bip39Indices } from './bip39-words.ts';
import { createSecretScanner } from './engine.ts';
import { readPem } from './pem.ts';
import { sample } from './sample.ts';
import { sha256Hex } from './sha256.ts';
import { secretDetectors } from './catalogue.ts';
import { encodeUtf8 } from './text-encoding.ts';
import { checkUrlCredentials, isPlaceholderPassword } from './url-credentials.ts';

const scanner = createSecretScanner({ fingerprintKey: 'test' });
const tiers = (text: string, path: string): readonly string[] =>
  scanner.scan(encodeUtf8(text), path).map((hit) => hit.tier);
const assignment = `DB_PASSWORD=${sample('base62', 14, 2)}\n`;

describe('an assignment, by the file it stands in', () => {
  test.each([
    ['.env', 'likely'],
    ['deploy/.env.production', 'likely'],
    ['infra/prod.tfvars', 'likely'],
    ['config/secrets.yml', 'likely'],
    ['credentials', 'likely'],
    ['src/settings.py', 'review'],
    ['.env.example', 'review'],
    ['docs/passwords.md', 'review'],
    ['', 'review'],
  ])('%s: %s', (path, tier) => expect(tiers(assignment, path)).toEqual([tier]));

  test.each([
    'DB_PASSWORD=ENC[AES256_GCM,data:8f3kQ0zP1x,type:str]',
    `DB_PASSWORD=encrypted:${sample('base62', 35)}`,
    'DB_PASSWORD=${VAULT_PASSWORD}',
    'DB_PASSWORD=changeme',
    'DB_PASSWORD=your-password-here',
  ])('nothing of %s', (text) => expect(tiers(text, '.env')).toEqual([]));
});

test.each([
  ['db.acme.io:5432:app:svc:', '.pgpass', ['likely']],
  ['db.acme.io:5432:app:svc:', 'notes/ports.md', []],
])('%s in %s', (line, path, expected) =>
  expect(tiers(`${line}${sample('base62', 14, 3)}\n`, path)).toEqual(expected),
);

describe('arbitrary input', () => {
  const text = fc.string({ maxLength: 600, unit: 'binary' });

  test('no validator throws', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.array(text, { maxLength: 4 }), (secret, at, groups) => {
        const detector = secretDetectors[at % secretDetectors.length];
        const context = { text: secret, start: 0, end: secret.length, path: '', groups };
        expect(() => detector?.validate?.(secret, context)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  test('PEM, with and without its lines', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const block of [
          body,
          `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`,
        ])
          expect(['clear', 'encrypted', 'cut', 'empty', 'broken']).toContain(readPem(block).kind);
      }),
    );
  });

  test('passwords of URLs', () => {
    fc.assert(
      fc.property(text, text, text, (user, password, host) => {
        expect(['ignore', 'fail', 'pass-weak']).toContain(
          checkUrlCredentials({ user, password, host }),
        );
        expect(typeof isPlaceholderPassword(password)).toBe('boolean');
      }),
    );
  });
});

test('the word list of BIP 39 is the published one', () => {
  const words = [...bip39Indices().keys()];
  expect(words).toHaveLength(2048);
  expect(sha256Hex(`${words.join('\n')}\n`)).toBe(
    '2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda',
  );
});
