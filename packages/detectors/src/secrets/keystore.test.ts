import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSecretScanner } from './engine.ts';

const scanner = createSecretScanner({ fingerprintKey: 'test' });
const found = (bytes: Uint8Array): readonly string[] =>
  scanner.scan(bytes, 'a').map((hit) => `${hit.id} ${hit.line}:${hit.column} ${hit.tier}`);
const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
/** Bytes without a pattern, the same at every run. */
const filling = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * index * 31 + index * 7) & 0xff);

/** Magic number, version 2, one entry with a tag; then its content and a certificate's type. */
const java = (magic: string, tag: string): Uint8Array =>
  join(
    bytes(`${magic} 00000002 00000001 ${tag} 0001 61 0000019b 00000000`),
    filling(1300),
    Buffer.from('\0\x05X.509'),
    filling(800),
  );
const pfx = (version: string): Uint8Array =>
  join(
    bytes(`3082 09cf 0201 ${version} 3082 0985 06092a864886f70d010701 a0820976 04820972`),
    filling(2418),
  );

describe('keystores by their first bytes', () => {
  test.each<readonly [string, Uint8Array, readonly string[]]>([
    ['JKS', java('feedfeed', '00000001'), ['java-keystore 1:1 likely']],
    ['JCEKS', java('cececece', '00000001'), ['java-keystore 1:1 likely']],
    ['JKS of certificates only', java('feedfeed', '00000002'), []],
    ['a Java class', java('cafebabe', '00000001'), []],
    ['PKCS #12', pfx('03'), ['pkcs12-keystore 1:1 likely']],
    ['another version', pfx('01'), []],
    ['cut after its head', pfx('03').subarray(0, 40), []],
  ])('%s', (_name, content, expected) => expect(found(content)).toEqual(expected));

  test('as base64 as well, at every length of what is inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 3000 }), (length) => {
        const high = length >> 8;
        const content = join(
          Uint8Array.of(0x30, 0x82, high, length & 0xff, 2, 1, 3, 0x30, 0x82, high, length & 0xff),
          bytes('06092a864886f70d010701a082'),
          filling(length),
        );
        const text = `P12=${Buffer.from(content).toString('base64')}\n`;
        expect(found(Buffer.from(text))).toEqual(['pkcs12-keystore 1:5 likely']);
      }),
      { numRuns: 20 },
    );
    const text = Buffer.from(java('feedfeed', '00000001')).toString('base64');
    expect(found(Buffer.from(`JKS: ${text}`))).toEqual(['java-keystore 1:6 likely']);
  });

  test('two files have two fingerprints', () => {
    const fingerprints = [filling(1), Uint8Array.of(9)].flatMap((first) =>
      scanner
        .scan(
          join(bytes('3082 09cf 0201 03 3082 0985 06092a864886f70d010701'), first, filling(90)),
          'a',
        )
        .map((hit) => hit.fingerprint),
    );
    expect(new Set(fingerprints).size).toBe(2);
  });
});
