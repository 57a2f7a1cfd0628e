import { describe, expect, test } from '@jest/globals';
import { sampleUuid, sample } from './sample.ts';
import { pemBlock, readPem } from './pem.ts';
import { entropy, hasShortRun, looksAltered, looksLikePlaceholder } from './placeholder.ts';
import { checkUrlCredentials } from './url-credentials.ts';

describe('placeholders', () => {
  test.each([
    'xxxxxxxxxxxxxxxxxxxx',
    'your-api-key-goes-here',
    'IOSFODNN7EXAMPLE',
    'abcdefghijklmnop',
    '<your token>',
    '${TOKEN}',
    '{{ secrets.token }}',
    'ababababababababab',
    '00000000-0000-0000-0000-000000000000',
    'changeme',
    '****************',
    'sk9abcdefghijklmno',
  ])('%s', (value) => expect(looksLikePlaceholder(value)).toBe(true));

  test.each([
    '4f1234567d0a9e83b7c25516',
    'q8mnopqrst4Zk2Wn77Lc0dVy',
    '7e1b2345678901c3a5d4f6b8',
    'abcdef0a17e9b83c5d2f6471',
  ])('%s only counts in part', (value) => {
    expect(looksLikePlaceholder(value)).toBe(false);
  });

  test.each([
    ['4f1234567d0a9e83', true],
    ['4f127d0a9e83b7c2', false],
  ])('a short run in %s: %s', (value, has) => expect(hasShortRun(value)).toBe(has));

  test.each([
    ['12345678983f579a06f63a6fa0c8df4a56e64534', true],
    ['qCusAd1Wp7xyvMFgIuzAfvwSGi012345', true],
    ['7558c5a93d6f38dd038df5cc2a7c3d4d7babcdef', true],
    // Never generated: that one is left to the reader.
    ['1234567890abcdef1234567890abcdef12345678', false],
    ['12345678901234567890', false],
    ['4f123456d0a9e83b7c25516', false],
  ])('a key somebody wrote over: %s %s', (value, is) => {
    expect(looksAltered(value)).toBe(is);
    expect(looksLikePlaceholder(value)).toBe(false);
  });

  test('made-up keys are not', () => {
    for (let seed = 1; seed < 200; seed += 1)
      for (const value of [sample('base62', 36, seed), sample('hex', 40, seed), sampleUuid(seed)])
        expect([looksLikePlaceholder(value), looksAltered(value)]).toEqual([false, false]);
  });

  test('entropy', () => {
    expect(entropy('aaaa')).toBe(0);
    expect(entropy('abcd')).toBe(2);
    expect(entropy('0123456789abcdef')).toBe(4);
  });
});

describe('passwords in URLs', () => {
  const host = 'db.acme.io';
  test.each([
    ['p4ssW0rd-of-prod', host, 'pass-weak', ''],
    ['%70assword', host, 'ignore', ''],
    ['q9V7nB%402K4xL8', host, 'pass-weak', ''],
    ['p4ssW0rd-of-prod', 'localhost', 'pass-weak', 'src/db.ts'],
    ['p4ssW0rd-of-prod', 'localhost', 'fail', 'test/db.ts'],
    ['p4ssW0rd-of-prod', 'localhost', 'fail', 'examples/db.ts'],
    ['p4ssW0rd-of-prod', host, 'pass-weak', 'test/db.ts'],
    ['p4ssW0rd-of-prod', 'postgres', 'pass-weak', 'compose.yml'],
    ['goodspec', 'localhost', 'fail', 'src/db.ts'],
    ['p4ssW0rd-of-prod', 'db.example.com', 'ignore', ''],
    ['password', host, 'ignore', ''],
    ['$DB_PASSWORD', host, 'ignore', ''],
    ['${DB_PASSWORD}', host, 'ignore', ''],
    ['DB_PASSWORD', host, 'ignore', ''],
    ['%s', host, 'ignore', ''],
    ['***', host, 'ignore', ''],
    ['xx', host, 'ignore', ''],
  ])('%s at %s: %s in %j', (password, at, check, path) =>
    expect(checkUrlCredentials({ user: 'app', password, host: at, path })).toBe(check),
  );
});

describe('PEM blocks', () => {
  const block = pemBlock('RSA PRIVATE KEY');
  test.each([
    ['as it is', block, 'clear'],
    ['CRLF', block.replaceAll('\n', '\r\n'), 'clear'],
    ['logged', block.replaceAll('\n', '\n2026-01-31 12:00:07 '), 'clear'],
    ['quoted in a comment', block.replaceAll('\n', '\n *  '), 'clear'],
    ['escaped', block.replaceAll('\n', '\\n'), 'clear'],
    ['escaped twice', block.replaceAll('\n', '\\\\n'), 'clear'],
    ['quoted line by line', block.replaceAll('\n', '\\n" +\n  "'), 'clear'],
    ['on one line', block.replaceAll('\n', ' '), 'clear'],
    ['behind a mark', block.replaceAll('\n', '\n> '), 'clear'],
    [
      'encrypted',
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: A,B\n\n${block.split('\n').slice(1).join('\n')}`,
      'encrypted',
    ],
    ['cut', block.slice(0, 200), 'cut'],
    ['nothing inside', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----', 'empty'],
    [
      'something else inside',
      `-----BEGIN PRIVATE KEY-----\n${sample('base64', 400)}\n-----END PRIVATE KEY-----`,
      'broken',
    ],
  ])('%s', (_name, text, kind) => expect(readPem(text).kind).toBe(kind));
});
