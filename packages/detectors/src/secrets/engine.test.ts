import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { secretDetectors } from './catalogue.ts';
import { crc32Base62 } from './checksums.ts';
import { createSecretScanner, DEFAULT_FINGERPRINT_KEY } from './engine.ts';
import type { SecretHit } from './engine.ts';
import { sample } from './sample.ts';
import { hmacSha256Hex } from './sha256.ts';
import { encodeUtf8 } from './text-encoding.ts';

const scanner = createSecretScanner({ fingerprintKey: DEFAULT_FINGERPRINT_KEY });
const githubToken = (seed: number = 1): string => {
  const body = sample('base62', 30, seed);
  return `ghp_${body}${crc32Base62(body)}`;
};
const scan = (text: string): readonly SecretHit[] => scanner.scan(encodeUtf8(text), 'a.ts');

describe('a finding', () => {
  test('holds place, tier, excerpt and fingerprint, and nothing of the value', () => {
    const token = githubToken();
    expect(scan(`a = 1\nconst key = "${token}"\n`)).toEqual([
      {
        id: 'github-token',
        kind: 'secret',
        tier: 'confirmed',
        severity: 'critical',
        path: 'a.ts',
        line: 2,
        column: 14,
        endLine: 2,
        endColumn: 54,
        excerpt: 'ghp_…',
        fingerprint: hmacSha256Hex(DEFAULT_FINGERPRINT_KEY, `github-token\0${token}`).slice(0, 32),
        message: expect.stringMatching(/^Found a GitHub access token: .*\.$/),
        commit: null,
      },
    ]);
  });

  test('is to be looked at where the checksum fails', () => {
    const token = githubToken();
    const altered = token.slice(0, -1) + (token.endsWith('a') ? 'b' : 'a');
    expect(scan(altered).map((hit) => [hit.id, hit.tier])).toEqual([['github-token', 'review']]);
  });

  test('has the same fingerprint wherever it stands, and another under another key', () => {
    const token = githubToken();
    const [first, second] = scan(`${token}\n\n  x ${token}`);
    expect(first?.fingerprint).toBe(second?.fingerprint);
    const other = createSecretScanner({ fingerprintKey: 'other' }).scan(encodeUtf8(token), 'b');
    expect(other[0]?.fingerprint).not.toBe(first?.fingerprint);
  });
});

describe('encodings and line ends', () => {
  const token = githubToken();
  const text = `é = 1\r\nkey: ${token}`;
  const swap = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE with a mark', swap(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16BE', swap(Buffer.from(text, 'utf16le'))],
  ])('%s', (_name, bytes) => {
    const hits = scanner.scan(Uint8Array.from(bytes), 'x');
    expect(hits.map((hit) => [hit.id, hit.line, hit.column, hit.endColumn])).toEqual([
      ['github-token', 2, 6, 46],
    ]);
    expect(hits[0]?.fingerprint).toBe(scan(token)[0]?.fingerprint);
  });

  test('columns count UTF-16 code units', () => {
    expect(scan(`"😀漢é" ${token}`)[0]).toMatchObject({ line: 1, column: 8, endColumn: 48 });
  });

  test('one line of 10 MB', () => {
    const bytes = new Uint8Array(10_000_000).fill(0x61);
    bytes.set(encodeUtf8(` ${token} `), 9_000_000);
    expect(scanner.scan(bytes, 'x')).toMatchObject([{ line: 1, column: 9_000_002 }]);
  });

  test('a quarter of a megabyte of nothing but keywords', () => {
    const bytes = encodeUtf8(
      ['ghp_', 'password=', 'sk-ant-api03-eyJhbGciOi', '-----BEGIN PRIVATE KEY-----']
        .join('')
        .repeat(4_000),
    );
    expect(scanner.scan(bytes, 'x')).toEqual(expect.any(Array));
  });
});

describe('texts that would be slow if the work were not bounded', () => {
  test.each([
    'ghp_',
    'glpat-',
    'eyJaaaaaaa.',
    'password=',
    'https://a:',
    'sk_live_',
    '-----BEGIN ',
  ])('%s, and again', (unit) => {
    const bytes = encodeUtf8(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(scanner.scan(bytes, 'x')).toEqual(expect.any(Array));
  });
});

describe('values that several detectors know', () => {
  test.each([
    ['a token in a URL', () => `https://ci:${githubToken()}@git.acme.io/r.git`, ['github-token']],
    ['a token behind a name', () => `API_KEY = "${githubToken()}"`, ['github-token']],
    [
      'two tokens in one line',
      () => `${githubToken(1)} ${githubToken(2)}`,
      ['github-token', 'github-token'],
    ],
    [
      'a database URL behind a name',
      () => `DB_PASSWORD=postgres://app:${sample('base62', 14)}@db.acme.io/app`,
      ['database-url'],
    ],
  ])('%s', (_name, text, ids) => expect(scan(text()).map((hit) => hit.id)).toEqual(ids));
});

describe('redactText', () => {
  test('replaces what is found and leaves the rest', () => {
    expect(scanner.redactText(`use ${githubToken()} é now`)).toBe('use ghp_… é now');
    expect(scanner.redactText('nothing here')).toBe('nothing here');
  });

  test('finds nothing more in what it made', () => {
    for (const detector of secretDetectors)
      for (const example of detector.examples.match) {
        const redacted = scanner.redactText(example());
        expect(scanner.scanText(redacted, '')).toEqual([]);
      }
  });
});

describe('properties', () => {
  const examples = secretDetectors.flatMap((detector) => detector.examples.match);

  test('no field of a finding holds eight characters of the value', () => {
    for (const example of examples) {
      const text = example();
      for (const hit of scanner.scanText(text, 'p')) {
        const lines = text.split('\n').slice(hit.line - 1, hit.endLine);
        const last = lines.length - 1;
        lines[last] = (lines[last] ?? '').slice(0, hit.endColumn - 1);
        lines[0] = (lines[0] ?? '').slice(hit.column - 1);
        const secret = lines.join('\n');
        const body = secret.slice(hit.excerpt.length - 1).replace(/-----[A-Z ]+-----/g, '');
        const shown = JSON.stringify(hit);
        const parts = Array.from({ length: Math.max(0, body.length - 7) }, (_, at) =>
          body.slice(at, at + 8),
        );
        expect(parts.filter((part) => shown.includes(part))).toEqual([]);
      }
    }
  });

  test('texts that are redacted together are redacted as each by itself', () => {
    const path = fc
      .array(fc.stringMatching(/^[\w.%\\-]{1,30}$/u), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'));
    const text = fc.oneof(
      path,
      fc.constantFrom(...examples).map((example) => example()),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        expect(scanner.redactTexts(texts)).toEqual(texts.map((one) => scanner.redactText(one)));
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes can be scanned', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(scanner.scan(bytes, 'x')).toEqual(expect.any(Array));
      }),
    );
  });

  test('keywords between random bytes can be scanned', () => {
    const keywords = secretDetectors.flatMap((detector) => detector.keywords);
    const part = fc.oneof(fc.constantFrom(...keywords), fc.string({ maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(scanner.scanText(parts.join(''), 'x')).toEqual(expect.any(Array));
      }),
    );
  });

  test('what is found in each of two texts is found in both together', () => {
    const text = fc.constantFrom(...examples);
    fc.assert(
      fc.property(text, text, (first, second) => {
        const ids = (value: string): readonly string[] =>
          scanner.scanText(value, '').map((hit) => hit.fingerprint);
        const together = ids(`${first()}\n;;\n${second()}\n`);
        for (const fingerprint of [...ids(`${first()}\n`), ...ids(`;;\n${second()}\n`)])
          expect(together).toContain(fingerprint);
      }),
      { numRuns: 300 },
    );
  });
});
