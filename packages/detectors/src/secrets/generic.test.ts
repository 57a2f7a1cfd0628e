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

describe('a random value, by its name', () => {
  const hex = (length: number): string => sample('hex', length, 3);
  const source = 'src/settings.py';
  const spelled = 'aBcDeFgHiJkLmNoPqRsTuVwX'.replaceAll(
    /../g,
    (two) => `${two}${two.charCodeAt(0) % 10}`,
  );
  test.each<readonly [string, string, readonly string[]]>([
    [`CLIENT_SECRET = "${hex(40)}"`, source, ['likely']],
    [`"webhook_secret": "${hex(64)}"`, source, ['likely']],
    [`SECRET_KEY = '${hex(32)}'`, source, ['likely']],
    [`API_KEY = "${hex(32)}"`, source, ['likely']],
    [`client_secret=${sample('base64', 43, 2)}=`, source, ['likely']],
    [`'clientSecret' : '${sample('base64url', 24, 2)}'`, source, ['likely']],
    [`set("APP_SECRET", "${sample('lower-digits', 32, 2)}")`, source, ['likely']],
    // Shown rather than used.
    [`CLIENT_SECRET = "${hex(40)}"`, 'test/settings.py', ['review']],
    [`CLIENT_SECRET = "${hex(40)}"`, 'docs/openapi.yaml', ['review']],
    [`CLIENT_SECRET = "${hex(40)}"`, 'config/app.sample.json', ['review']],
    // A digest, an identifier, a parameter, a key that everybody reads.
    [`secret_hash = "${hex(40)}"`, source, []],
    [`weather_bot_secret = "${hex(32)}"`, source, ['review']],
    [`token = "${hex(40)}"`, source, ['review']],
    [`https://api.acme.io/v1?api_key=${hex(32)}`, source, ['review']],
    [`{ appId: "A", indexName: "docs", apiKey: "${hex(32)}" }`, source, ['review']],
    // None of the forms that the provider's keys have.
    [`stripe_client_secret = "${hex(40)}"`, source, ['review']],
    // Written by hand.
    [`CLIENT_SECRET = "${'7b3e5d8c1a9f4e2b'.repeat(2)}"`, source, ['review']],
    [`api_secret = "${spelled}=="`, source, ['review']],
    ['client_secret = "acme/prod/ingress-controller2"', source, []],
  ])('%s in %s', (text, path, expected) => expect(tiers(`${text}\n`, path)).toEqual(expected));
});

test.each([
  ['src/settings.xml', ['likely']],
  ['src/test/resources/settings.xml', ['review']],
])('an XML element of its own in %s', (path, expected) =>
  expect(tiers(`<password>${sample('base62', 40, 2)}</password>`, path)).toEqual(expected),
);

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
          checkUrlCredentials({ user, password, host, path: '' }),
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
