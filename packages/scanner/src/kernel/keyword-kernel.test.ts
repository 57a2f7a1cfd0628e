import { describe, expect, test } from '@jest/globals';
import {
  createKeywordFinder,
  createSecretScanner,
  keywordTable,
  plainLayerPlaces,
} from '@countersign/detectors';
import type { KeywordFinder, LayerPlaces } from '@countersign/detectors';
import { secretSamples } from '@countersign/detectors/samples';
import * as fc from 'fast-check';
import { createKeywordKernel } from './keyword-kernel.ts';

const kernel = createKeywordKernel();
if (kernel === null) throw new Error('this process cannot compile WebAssembly');

interface Keyword {
  readonly text: string;
  readonly exact: boolean;
}

/** Offset and keyword as one number each, sorted. */
function found(
  finder: KeywordFinder | null,
  keywords: readonly Keyword[],
  bytes: Buffer,
  from: number,
  to: number,
): Float64Array {
  if (finder === null) throw new Error('this process cannot compile WebAssembly');
  const hits: number[] = [];
  finder.find(bytes, from, to, (index, at) => hits.push(at * keywords.length + index));
  return Float64Array.from(hits).sort();
}

describe('the compiled walk', () => {
  const keyword = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 3, maxLength: 16 }),
    exact: fc.boolean(),
  });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'C', '_', 'é', '\n'), maxLength: 60 });
  const reports = (keywords: readonly Keyword[], bytes: Buffer, from: number, to: number): void => {
    const table = keywordTable(keywords);
    const plain = found(createKeywordFinder(table), keywords, bytes, from, to);
    const compiled = found(kernel.load(table), keywords, bytes, from, to);
    // Bytes are compared at once, a million numbers one by one take seconds.
    expect(Buffer.from(compiled.buffer).equals(Buffer.from(plain.buffer))).toBe(true);
  };

  test('reports what the plain walk reports, in any part, across its chunks', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 12, selector: (one) => one.text }),
        text,
        fc.constantFrom(1, 70, 4000),
        fc.nat(200),
        fc.nat(200),
        (keywords, some, times, left, right) => {
          const bytes = Buffer.from(some.repeat(times));
          const from = Math.min(left, bytes.length);
          reports(keywords, bytes, from, Math.max(from, bytes.length - right));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reports all of them where every place has several', () => {
    const keywords = [
      'aaa',
      'aaaa',
      'aaaaa',
      'aaaaaa',
      'aaaaaaa',
      'a'.repeat(9),
      'a'.repeat(14),
    ].flatMap((one) => [
      { text: one, exact: true },
      { text: one, exact: false },
    ]);
    reports(keywords, Buffer.from('a'.repeat(200_000)), 3, 199_990);
  });
});

describe('the compiled search for layers', () => {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'Z', '0', '+', '/', '_'), maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(' ', '%', '\\', 'x', 'u', '0', '4', 'f', 'é'),
      maxLength: 12,
    }),
    fc.constantFrom(
      '%41',
      '\\x41',
      '\\u0041',
      '%',
      '\\',
      '\n',
      '\0',
      'A'.repeat(23),
      'A'.repeat(24),
    ),
    fc.constantFrom(65_000, 65_536, 131_072).map((length) => 'b'.repeat(length)),
    fc.constantFrom(65_000, 65_530).map((length) => ' '.repeat(length)),
    fc
      .tuple(fc.uint8Array({ minLength: 12, maxLength: 40 }), fc.string({ maxLength: 30 }))
      .chain(([noise, text]) =>
        fc.constantFrom(
          Buffer.from(noise).toString('base64url'),
          Buffer.from(noise).toString('hex'),
          Buffer.from(text.padEnd(18)).toString('base64'),
          Buffer.from(text.padEnd(12)).toString('hex'),
          Buffer.from(text.padEnd(12), 'utf16le').toString('base64'),
          Buffer.concat([Buffer.from(text), noise.subarray(0, 2)]).toString('base64'),
        ),
      ),
  );

  test('finds what the plain search finds, across its chunks', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.nat(40),
        fc.boolean(),
        (parts, start, large) => {
          const text = parts.join('');
          const bytes = new Uint8Array(Buffer.from(large ? text.padEnd(2000) : text));
          const compiled = kernel.layerPlaces;
          if (compiled === undefined) throw new Error('this process has no vector instructions');
          const from = Math.min(start, bytes.length);
          const places = (find: LayerPlaces): readonly (readonly number[])[] => {
            const { runs, escapes, hasZero } = find(bytes, from);
            return [Array.from(runs), Array.from(escapes), [hasZero ? 1 : 0]];
          };
          expect(places(compiled)).toEqual(places(plainLayerPlaces));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('scanners with and without the compiled walk', () => {
  const plain = createSecretScanner({ fingerprintKey: 'k' });
  const compiled = createSecretScanner({ fingerprintKey: 'k', kernel });
  const samples = secretSamples().map((sample) => sample.text);
  const filling = fc.string({
    unit: fc.constantFrom('x', ' ', '\n', '=', '"', 'é', 'key'),
    maxLength: 40,
  });
  const content = fc
    .array(fc.tuple(filling, fc.constantFrom(...samples), fc.constantFrom('\n', ' ', '\r\n', '')), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => parts.map((part) => part.join('')).join(''));

  test('find the same in all examples of the catalogue, whatever stands between them', () => {
    fc.assert(
      fc.property(content, fc.constantFrom('utf8', 'latin1', 'utf16le'), (made, encoding) => {
        const bytes = new Uint8Array(Buffer.from(made.padEnd(2000, ' \n'), encoding));
        expect(compiled.scan(bytes, 'a.txt')).toEqual(plain.scan(bytes, 'a.txt'));
      }),
      { numRuns: 150 },
    );
  });

  test('what is found in each half is found in both together, wherever they are joined', () => {
    const key = (hit: { id: string; fingerprint: string }): string =>
      `${hit.id} ${hit.fingerprint}`;
    fc.assert(
      fc.property(content, content, (first, second) => {
        const of = (made: string): ReadonlySet<string> =>
          new Set(compiled.scan(new Uint8Array(Buffer.from(made)), 'a').map(key));
        // Blank lines keep one's end from becoming a part of the other's beginning.
        const whole = of(`${first}\n\n${'\n'.repeat(600)}${second}`);
        for (const hit of [...of(`${first}\n\n`), ...of(second)]) expect([...whole]).toContain(hit);
      }),
      { numRuns: 100 },
    );
  });
});
