import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSecretScanner } from './engine.ts';
import { crc32Base62 } from './checksums.ts';
import { findLayers, layerBudget } from './layers.ts';
import { sample } from './sample.ts';

const scanner = createSecretScanner({ fingerprintKey: 'k' });
const body = sample('base62', 30, 5);
const token = `ghp_${body}${crc32Base62(body)}`;

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const hex = (text: string): string => Buffer.from(text).toString('hex');
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('base64');
const folded = (text: string): string =>
  base64(text)
    .match(/.{1,76}/g)
    ?.join('\n    ') ?? '';
const escaped = (text: string, prefix: string): string =>
  [...Buffer.from(text)].map((byte) => prefix + byte.toString(16).padStart(2, '0')).join('');

const idsIn = (text: string): readonly string[] =>
  scanner.scanText(text, 'a.txt').map((hit) => hit.id);

describe('layers', () => {
  const long = `# configuration of the deployment, written by hand\ntoken = ${token}\n# end of it\n`;
  test.each([
    ['base64', base64(`token=${token}`)],
    ['base64, every alignment of the token', base64(`ab ${token}`)],
    ['base64url', base64url(`~~~>>>token=${token}`)],
    ['base64 in lines of 76, indented', folded(long)],
    ['base64 in lines ended by CR LF', folded(long).replaceAll('\n', '\r\n')],
    ['base64 of UTF-16', utf16(`$env:TOKEN='${token}'`)],
    ['hexadecimal', hex(`token ${token}`)],
    ['upper-case hexadecimal', hex(`token ${token}`).toUpperCase()],
    ['percent escapes', `https://example.com/?t=ghp%5F${token.slice(4)}`],
    ['percent escapes of everything', escaped(token, '%')],
    ['\\x escapes', escaped(token, '\\x')],
    ['\\u escapes', escaped(token, '\\u00')],
    ['base64 in percent in base64', base64(`q=${encodeURIComponent(base64(`token=${token}`))}`)],
    ['five layers', [1, 2, 3, 4, 5].reduce((text) => base64(`x: ${text}`), token)],
  ])('a token in %s', (_name, text) => {
    const before = 'const config = {\n  value: "';
    const hits = scanner.scanText(`${before}${text}",\n};\n`, 'a.txt');
    expect(hits.map((hit) => [hit.id, hit.tier])).toEqual([['github-token', 'confirmed']]);
    const [hit] = hits;
    expect(hit?.line).toBeGreaterThanOrEqual(2);
    expect(hit?.column).toBeGreaterThan(hit?.line === 2 ? 10 : 0);
    expect(hit?.excerpt).toBe('ghp_…');
    expect(hit?.fingerprint).toBe(scanner.scanText(token, 'b')[0]?.fingerprint);
  });

  const bytesOf = (text: string): Buffer => Buffer.from(text);
  const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const bigEndian = (text: string): Buffer => littleEndian(text).swap16();
  const line = `GITHUB_TOKEN=${token}`;
  const mark = '\ufeff';
  const prose = 'one two three\r\n'.repeat(400);
  test.each<readonly [string, readonly Buffer[], number]>([
    ['UTF-16 behind ASCII', [bytesOf('A=1\nB=2\n'), littleEndian(`${line}\r\n`)], 3],
    ['UTF-16 behind much ASCII', [bytesOf(prose), littleEndian(`\r\n${line}\r\n`)], 402],
    ['UTF-16 of the other order at the end', [bytesOf('A=1\n'), bigEndian(line)], 2],
    ['ASCII behind UTF-16 with a mark', [littleEndian(`${mark}A=1\r\n`), bytesOf(`${line}\n`)], 2],
    ['ASCII behind much UTF-16', [littleEndian(prose), bytesOf(`${line}\n`)], 401],
    ['ASCII among UTF-16', [bigEndian(mark + prose), bytesOf(`${line}\n`), bigEndian(prose)], 401],
    ['UTF-16 before ASCII', [littleEndian(`${mark}${line}\r\n`), bytesOf(prose)], 1],
    ['a program', [Buffer.from([0x7f, 0x45, 0, 1, 0, 0, 2]), littleEndian(`\0${line}\0`)], 1],
  ])('a token in %s', (_name, parts, at) => {
    const hits = scanner.scan(new Uint8Array(Buffer.concat(parts)), 'a.txt');
    expect(hits.map((hit) => [hit.id, hit.tier, hit.line])).toEqual([
      ['github-token', 'confirmed', at],
    ]);
  });

  test('the place is that of the characters that hold it', () => {
    const text = `x = "${hex('0123456789 ')}${hex(token)}${hex(' abcdef')}"`;
    const [hit] = scanner.scanText(text, 'a.txt');
    expect([hit?.column, hit?.endColumn]).toEqual([6 + 22, 6 + 22 + token.length * 2]);
  });

  test('a redacted text has neither the token nor what it was written with', () => {
    const text = `value: ${base64(`token=${token}!`)}`;
    const redacted = scanner.redactText(text);
    expect(redacted).toContain('ghp_…');
    expect(redacted).not.toContain(base64(`token=${token}!`).slice(12, 40));
  });

  test.each([
    ['six layers', [1, 2, 3, 4, 5, 6].reduce((text) => base64(`x: ${text}`), token)],
    ['a path', 'src/components/settings/profile/editor/toolbar/buttons/index'],
    ['a hash', sample('hex', 64)],
    ['random bytes', sample('base64', 400)],
    [
      'an image',
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
    ],
    ['one escape', 'label\\u0020and more text after it'],
  ])('nothing in %s', (_name, text) => {
    expect(idsIn(`"${text}"`)).toEqual([]);
  });

  test('never reads outside, and never decodes more than the budget', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        (noise, text) => {
          for (const bytes of [noise, new Uint8Array(Buffer.from(text + base64(text)))]) {
            const budget = layerBudget(bytes.length);
            const before = budget.left;
            for (const layer of findLayers(bytes, 0, budget)) {
              expect(layer.origins.length).toBeGreaterThan(layer.bytes.length);
              for (let index = 0; index < layer.bytes.length; index += 1)
                expect(layer.origins[index] ?? -1).toBeLessThan(bytes.length);
            }
            expect(before - budget.left).toBeLessThanOrEqual(before + 300);
          }
        },
      ),
    );
  });

  test('a megabyte of escapes and of runs is read in one pass', () => {
    for (const text of ['%41', '\\x41', 'QUFB', '4141', '%', '\\u00', 'A/'])
      expect(scanner.scan(new Uint8Array(Buffer.from(text.repeat(300_000))), 'x')).toEqual([]);
  });
});
