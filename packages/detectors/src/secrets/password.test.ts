import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSecretScanner } from './engine.ts';
import { kindOfPassword } from './password.ts';
import { sample } from './sample.ts';
import { encodeUtf8 } from './text-encoding.ts';

describe('passwords', () => {
  test.each([
    ['$DB_PASSWORD', 'reference'],
    ['${DB_PASSWORD:-a}', 'reference'],
    ['{{ .Values.password }}', 'reference'],
    ['%PASSWORD%', 'reference'],
    ['<password>', 'reference'],
    ['[PASSWORD]', 'reference'],
    ['DB_PASSWORD', 'reference'],
    ['process.env.DB_PASSWORD1', 'reference'],
    ['options.password', 'reference'],
    ['getPassword()', 'reference'],
    ['%s', 'reference'],
    ['abc…', 'reference'],
    ['password', 'placeholder'],
    ['my-secret-password', 'placeholder'],
    ['thisIsMyPassword123', 'placeholder'],
    ['your-256-bit-secret', 'placeholder'],
    ['P@ssw0rd!', 'placeholder'],
    ['p%40ssword', 'placeholder'],
    ['changeme', 'placeholder'],
    ['123456', 'placeholder'],
    ['xxxxxx', 'placeholder'],
    ['aa', 'placeholder'],
    ['goodspec', 'weak'],
    ['vzihlaquknriqlht', 'weak'],
    ['#gets0m3', 'strong'],
    ['cq2-Tr1a2', 'strong'],
    ['correct9horse1battery', 'strong'],
  ])('%s is a %s', (password, kind) => expect(kindOfPassword(password)).toBe(kind));

  test('made-up ones are strong', () => {
    for (let seed = 1; seed < 100; seed += 1)
      expect(kindOfPassword(`${sample('base62', 14, seed)}-4`)).toBe('strong');
  });

  test('any text has a kind, in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => {
        expect(['reference', 'placeholder', 'weak', 'strong']).toContain(kindOfPassword(text));
      }),
    );
    for (const part of ['a.', 'a[', 'pass', '<', '${', '%4', 'x'])
      expect(typeof kindOfPassword(part.repeat(50_000))).toBe('string');
  });
});

describe('a password beside a user', () => {
  const scanner = createSecretScanner({ fingerprintKey: 'test' });
  const tiers = (text: string): readonly string[] =>
    scanner.scan(encodeUtf8(text), 'notes.txt').map((hit) => `${hit.id} ${hit.tier}`);
  const password = `${sample('base62', 9, 3)}+4a`;
  const pair = ['user-password-pair likely'];
  const alone = ['secret-assignment review'];
  test.each<readonly [string, readonly string[]]>([
    [`user: svc\npassword: ${password}\n`, pair],
    [`user: svc\n# one\n# two\npassword: ${password}\n`, pair],
    [`user: svc\n\n\n\n\npassword: ${password}\n`, alone],
    [`password: ${password}, login: svc\n`, pair],
    [`password: ${password}\nlogin: svc\n`, alone],
    [`svc@build.acme.io password: ${password}\n`, pair],
    [`10.20.30.40 password: ${password}\n`, pair],
    [`version 1.2.3 password: ${password}\n`, alone],
    [`user: string\npassword: ${password}\n`, alone],
    ['user: svc\npassword: hunter2\n', []],
    ['"user: svc\\npassword: hunter2\\n"', []],
    ['user: svc\npassword: req.body.password\n', []],
  ])('%j', (text, expected) => expect(tiers(text)).toEqual(expected));
});
