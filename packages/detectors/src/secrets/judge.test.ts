import { describe, expect, test } from '@jest/globals';
import { sampleUuid, sample } from './sample.ts';
import { pemBlock, readPem } from './pem.ts';
import { entropy, hasShortRun, looksLikePlaceholder } from './placeholder.ts';
import { checkUrlCredentials } from './url-credentials.ts';

describe('placeholders', () => {
  test.each([
    'xxxxxxxxxxxxxxxxxxxx',
    'your-api-key-goes-here',
    'IOSFODNN7EXAMPLE',
    'abcdefghijklmnop',
    '12345678901234567890',
    '<your token>',
    '${TOKEN}',
    '{{ secrets.token }}',
    'ababababababababab',
    '00000000-0000-0000-0000-000000000000',
    'changeme',
    '****************',
    '0123456789abcdef0123456789abcdef',
    '1234567890abcdef1234567890abcdef12345678',
    '12345678-1234-1234-1234-123456789012',
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

  test('made-up keys are not', () => {
    for (let seed = 1; seed < 200; seed += 1)
      for (const value of [sample('base62', 36, seed), sample('hex', 40, seed), sampleUuid(seed)])
        expect(looksLikePlaceholder(value)).toBe(false);
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
    ['p4ssW0rd-of-prod', host, 'pass-weak'],
    ['%70assword', host, 'ignore'],
    ['q9V7nB%402K4xL8', host, 'pass-weak'],
    ['p4ssW0rd-of-prod', 'localhost', 'fail'],
    ['p4ssW0rd-of-prod', 'postgres', 'fail'],
    ['p4ssW0rd-of-prod', 'db.example.com', 'ignore'],
    ['password', host, 'ignore'],
    ['$DB_PASSWORD', host, 'ignore'],
    ['${DB_PASSWORD}', host, 'ignore'],
    ['DB_PASSWORD', host, 'ignore'],
    ['%s', host, 'ignore'],
    ['***', host, 'ignore'],
    ['xx', host, 'ignore'],
  ])('%s at %s', (password, at, check) =>
    expect(checkUrlCredentials({ user: 'app', password, host: at })).toBe(check),
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
