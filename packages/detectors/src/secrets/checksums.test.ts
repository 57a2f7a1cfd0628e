import { describe, expect, test } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { holdsCaskChecksum, holdsKeyChecksum, sampleCaskKey, sampleKey } from './azure-keys.ts';
import { decodeBase58, encodeBase58, encodeBase58Check, isBase58Check } from './base58.ts';
import { base62 } from './base62.ts';
import { decodeBase64, encodeBase32, encodeBase64 } from './base64.ts';
import { encodeBech32, isBech32 } from './bech32.ts';
import { checkCrc32Base62, crc32Base62, decodeJsonObject } from './checksums.ts';
import { crc32, crc32Hex, crc32LittleEndian } from './crc32.ts';
import { marvinHash, marvinSeed } from './marvin32.ts';
import { hmacSha256, hmacSha256Hex, sha256, sha256Hex, toHex } from './sha256.ts';
import { encodeUtf8 } from './text-encoding.ts';

const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const bytes = fc.uint8Array({ maxLength: 300 });

describe('CRC-32', () => {
  test.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('%j', (text, value) => expect(crc32(text)).toBe(value));

  test('as digits and as bytes', () => {
    expect(crc32Hex('123456789')).toBe('cbf43926');
    expect([...crc32LittleEndian('123456789')]).toEqual([0x26, 0x39, 0xf4, 0xcb]);
  });
});

describe('base 62', () => {
  test.each([
    [0, 1, '0'],
    [61, 1, 'z'],
    [62, 6, '000010'],
    [0xffffffff, 6, '4gfFC3'],
  ])('%d in %d digits', (value, length, text) => expect(base62(value, length)).toBe(text));

  test('a body that carries its checksum', () => {
    expect(checkCrc32Base62(`x_abc${crc32Base62('abc')}`, 2)).toBe('pass-strong');
    expect(checkCrc32Base62(`x_abd${crc32Base62('abc')}`, 2)).toBe('fail');
  });
});

describe('base64 and base32 (RFC 4648 §10)', () => {
  test.each([
    ['', '', ''],
    ['f', 'Zg==', 'MY'],
    ['fo', 'Zm8=', 'MZXQ'],
    ['foo', 'Zm9v', 'MZXW6'],
    ['foob', 'Zm9vYg==', 'MZXW6YQ'],
    ['fooba', 'Zm9vYmE=', 'MZXW6YTB'],
    ['foobar', 'Zm9vYmFy', 'MZXW6YTBOI'],
  ])('%j', (text, base64, base32) => {
    expect(encodeBase64(encodeUtf8(text))).toBe(base64);
    expect(encodeBase32(encodeUtf8(text))).toBe(base32);
    expect(decodeBase64(base64)).toEqual(encodeUtf8(text));
    expect(decodeBase64(base64.replace(/=+$/, ''))).toEqual(encodeUtf8(text));
  });

  test('the same as Buffer, in both alphabets', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        const buffer = Buffer.from(value);
        expect(encodeBase64(value)).toBe(buffer.toString('base64'));
        expect(decodeBase64(buffer.toString('base64url'))).toEqual(value);
      }),
    );
  });

  test.each(['Zg==Zg', 'Z', 'Zm9v!', 'Zé=='])('%j is not base64', (text) =>
    expect(decodeBase64(text)).toBeNull(),
  );

  test('JSON inside', () => {
    expect(decodeJsonObject(encodeBase64(encodeUtf8('{"a":1}')))).toEqual({ a: 1 });
    for (const text of ['[1]', '"a"', '{', 'null'])
      expect(decodeJsonObject(encodeBase64(encodeUtf8(text)))).toBeNull();
    expect(decodeJsonObject('!')).toBeNull();
  });
});

describe('SHA-256 and HMAC', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('FIPS 180-4 %j', (text, digest) => expect(sha256Hex(text)).toBe(digest));

  test('RFC 4231 case 2', () =>
    expect(hmacSha256Hex('Jefe', 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ));

  test('the same as node:crypto at every length around a block', () => {
    for (let length = 0; length < 200; length += 1) {
      const message = new Uint8Array(length).fill(length);
      expect(toHex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'));
      expect(toHex(hmacSha256(message, message))).toBe(
        createHmac('sha256', message).update(message).digest('hex'),
      );
    }
  });
});

/** Vectors of dotnet/runtime's MarvinTests. */
describe('Marvin', () => {
  const seed = { low: 0x001bdbcc, high: 0x004fb61a };
  test.each([
    ['', '30ed35c100cd3c7d'],
    ['af', '48e73fc77d75ddc1'],
    ['e70f', 'b5f6e1fc485dbff8'],
    ['37f495', 'f0b07c789b8cf7e8'],
    ['8642dc59', '7008f2e87e9cf556'],
    ['153fb79826', 'e6c08c6da2afa997'],
    ['0932e6246c47', '6f04bf1a5ea24060'],
    ['ab427ea8d10fc7', 'e11847e4f0678c41'],
  ])('%s', (data, hash) => {
    const [low, high] = marvinHash(fromHex(data), seed);
    expect(high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')).toBe(hash);
  });

  test('a seed is its name read as a big-endian integer', () =>
    expect(marvinSeed('Default0')).toEqual({ high: 0x44656661, low: 0x756c7430 }));
});

describe('bech32 (BIP 173)', () => {
  test.each([
    'A12UEL5L',
    'a12uel5l',
    'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
    'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
  ])('%s holds', (text) => expect(isBech32(text)).toBe(true));
  test.each(['A12UEL5M', 'a12UEL5L', 'pzry9x0s0muk', '1pzry9x0s0muk', 'x1b4n0q5v', 'li1dgmt3'])(
    '%s does not',
    (text) => expect(isBech32(text)).toBe(false),
  );
  test('what it encodes holds', () =>
    expect(isBech32(encodeBech32('age', [1, 2, 3, 31]))).toBe(true));
});

describe('base58 and its check', () => {
  test.each([
    ['', ''],
    ['61', '2g'],
    ['626262', 'a3gV'],
    ['516b6fcd0f', 'ABnLTmg'],
    ['00000000000000000000', '1111111111'],
  ])('%s', (hex, text) => {
    expect(encodeBase58(fromHex(hex))).toBe(text);
    expect(decodeBase58(text)).toEqual(fromHex(hex));
  });
  test('round trip with check', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), (value) => {
        const text = encodeBase58Check(value);
        expect(isBase58Check(text)).toBe(true);
        expect(isBase58Check(`${text.slice(0, -1)}${text.endsWith('2') ? '3' : '2'}`)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
  test('a character outside of the alphabet', () => expect(decodeBase58('0OIl')).toBeNull());
});

describe("Microsoft's identifiable keys", () => {
  test.each([
    ['+ASt', 64, 76, 'Default0'],
    ['AzCa', 32, 33, 'Access00'],
    ['+ACR', 39, 42, 'ACRDflt0'],
  ])('%s', (signature, size, before, seed) => {
    const key = sampleKey(signature, size, before, seed);
    expect(key.slice(before, before + 4)).toBe(signature);
    expect(holdsKeyChecksum(key, ['Other000', seed])).toBe(true);
    expect(holdsKeyChecksum(key, ['Other000'])).toBe(false);
    expect(holdsKeyChecksum(`A${key.slice(1)}`, [seed]) && !key.startsWith('A')).toBe(false);
  });

  test('annotated keys', () => {
    const key = sampleCaskKey('AZDO');
    expect(key).toHaveLength(84);
    expect(holdsCaskChecksum(key)).toBe(true);
    expect(holdsCaskChecksum(key.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')))).toBe(
      false,
    );
  });
});
