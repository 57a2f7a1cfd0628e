import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sourceOfBytes, sourceOfText } from './source-text.ts';
import { decodeText, encodeUtf8 } from './text-encoding.ts';

const utf16be = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text, 'utf16le')).map((_, index, all) => all[index ^ 1] ?? 0);

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from('a é 漢 😀'), 'a é 漢 😀', 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeffa é'), 'a é', 'utf-8'],
    ['empty', Buffer.alloc(0), '', 'utf-8'],
    ['Latin-1', Buffer.from('caf\xe9 = 1', 'latin1'), 'caf\xe9 = 1', 'latin1'],
    ['UTF-16LE with a mark', Buffer.from('\ufeffkey = é漢', 'utf16le'), 'key = é漢', 'utf-16le'],
    ['UTF-16LE without', Buffer.from('key = value', 'utf16le'), 'key = value', 'utf-16le'],
    ['UTF-16BE with a mark', utf16be('\ufeffkey = é漢'), 'key = é漢', 'utf-16be'],
    ['UTF-16BE without', utf16be('key = value'), 'key = value', 'utf-16be'],
    [
      'UTF-16LE with an odd last byte',
      Buffer.concat([Buffer.from('\ufeffab', 'utf16le'), Buffer.of(1)]),
      'ab',
      'utf-16le',
    ],
    ['overlong UTF-8', Buffer.of(0xc0, 0x80), '\xc0\x80', 'latin1'],
    ['a surrogate in UTF-8', Buffer.of(0xed, 0xa0, 0x80), '\xed\xa0\x80', 'latin1'],
    ['cut UTF-8', Buffer.of(0x61, 0xe6, 0xbc), 'a\xe6\xbc', 'latin1'],
  ])('%s', (_name, bytes, text, encoding) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });

  test('any text comes back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect(Buffer.from(encodeUtf8(text)).equals(Buffer.from(text))).toBe(true);
        expect(decodeText(encodeUtf8(text)).text).toBe(text);
      }),
    );
  });

  test('any bytes are some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});

describe('positions', () => {
  const place = (text: string, offset: number): { line: number; column: number } => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n') };
  };

  test('are those of the decoded text, in UTF-16 code units', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '漢', '😀', '\n', '\r\n'), { maxLength: 40 }),
        (parts) => {
          const head = parts.join('');
          const text = `${head}KEY`;
          const expected = place(text, head.length);
          const utf8 = encodeUtf8(text);
          expect(sourceOfBytes(utf8).position(utf8.length - 3)).toEqual(expected);
          expect(sourceOfText(text).position(head.length)).toEqual(expected);
        },
      ),
    );
  });

  test('may be asked for in any order', () => {
    const source = sourceOfBytes(encodeUtf8('a\nbé\nc'));
    expect(source.position(6)).toEqual({ line: 3, column: 1 });
    expect(source.position(0)).toEqual({ line: 1, column: 1 });
    expect(source.position(5)).toEqual({ line: 2, column: 3 });
  });

  test('do not count a byte order mark', () => {
    const bytes = encodeUtf8('\ufeffKEY');
    expect(sourceOfBytes(bytes).position(3)).toEqual({ line: 1, column: 1 });
  });
});
