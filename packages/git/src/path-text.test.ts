import { expect, test } from '@jest/globals';
import { pathText } from './path-text.ts';

const CASES: readonly (readonly [name: string, bytes: Buffer, text: string])[] = [
  ['ASCII', Buffer.from('src/a b.ts'), 'src/a b.ts'],
  ['UTF-8', Buffer.from('naïve/日本.md'), 'naïve/日本.md'],
  ['Latin-1', Buffer.from('caf\xe9.txt', 'latin1'), 'caf\\xe9.txt'],
  ['a lone lead byte at the end', Buffer.from([0x61, 0xe2, 0x82]), 'a\\xe2\\x82'],
  ['a mix', Buffer.from([0xff, 0xc3, 0xa9, 0xfe]), '\\xffé\\xfe'],
  ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), '\\xed\\xa0\\x80'],
  ['a line end and a control', Buffer.from('a\nb\u001b[31m'), 'a\nb\u001b[31m'],
  ['a byte order mark', Buffer.from('\ufeffa'), '\ufeffa'],
];

test.each(CASES)('%s', (_name, bytes, text) => {
  expect(pathText(bytes)).toBe(text);
});
