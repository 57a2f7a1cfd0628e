import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSecretScanner } from './engine.ts';
import { createIncrementalScanner } from './incremental.ts';
import type { JudgedContent } from './incremental.ts';
import type { SecretDetector } from './secret-detector.ts';
import { secretSamples } from './samples.ts';

const options = { fingerprintKey: 'k' };
const plain = createSecretScanner(options);
const incremental = createIncrementalScanner(options);
const samples = secretSamples().map((sample) => sample.text);

/** A part of the next version: bytes of the one before it, or new ones. */
type Part =
  | { readonly from: number; readonly length: number }
  | { readonly text: string; readonly encoding: BufferEncoding };

interface Version {
  readonly bytes: Uint8Array;
  readonly segments: Int32Array;
}

/** Lengths and places are taken modulo what there is. */
function build(base: Uint8Array, parts: readonly Part[]): Version {
  const pieces: Uint8Array[] = [];
  const segments: number[] = [];
  let at = 0;
  for (const part of parts) {
    const copied = !('text' in part);
    const from = copied ? Math.min(part.from, part.from % (base.length + 1)) : -1;
    const piece = copied
      ? base.subarray(from, from + part.length)
      : new Uint8Array(Buffer.from(part.text, part.encoding));
    if (piece.length === 0) continue;
    segments.push(at, piece.length, from);
    pieces.push(piece);
    at += piece.length;
  }
  return { bytes: new Uint8Array(Buffer.concat(pieces)), segments: Int32Array.from(segments) };
}

const layered = (text: string): readonly string[] => [
  Buffer.from(text).toString('base64'),
  Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  Buffer.from(text).toString('hex'),
  encodeURIComponent(text),
  Array.from(Buffer.from(text), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  (
    Buffer.from(text.repeat(3))
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n  '),
];

const filling = fc.constantFrom(
  ' ',
  '\n',
  '\r\n',
  '"',
  'a',
  'é',
  '\\',
  '%20',
  'const value = compute(1);\n',
  'password: ',
  'token="',
  '-----BEGIN ',
  'x'.repeat(60),
  'Q'.repeat(64),
  ' \n'.repeat(40),
);
const sample = fc.constantFrom(...samples);
const words = fc.oneof(
  { arbitrary: filling, weight: 4 },
  { arbitrary: sample, weight: 3 },
  { arbitrary: sample.chain((text) => fc.constantFrom(...layered(text.slice(0, 400)))), weight: 1 },
  {
    arbitrary: fc.tuple(sample, fc.nat(80)).map(([text, cut]) => text.slice(0, cut)),
    weight: 1,
  },
);
const text = fc.array(words, { maxLength: 12 }).map((all) => all.join(''));
/** Long enough for a change to leave most of it as it was. */
const long = fc
  .array(fc.tuple(text, fc.nat(400)), { minLength: 1, maxLength: 12 })
  .map((all) => all.map(([some, blanks]) => some + ' a;\n'.repeat(blanks / 4)).join(''));
const encoding = fc.oneof(
  { arbitrary: fc.constant<BufferEncoding>('utf8'), weight: 8 },
  { arbitrary: fc.constantFrom<BufferEncoding>('latin1', 'utf16le'), weight: 2 },
);
const part: fc.Arbitrary<Part> = fc.oneof(
  { arbitrary: fc.record({ from: fc.nat(12_000), length: fc.nat(6000) }), weight: 3 },
  { arbitrary: fc.record({ text, encoding }), weight: 1 },
);
/** Small changes: all of the base, cut open at some bytes, with something lost and something put there. */
const edit = fc
  .array(
    fc.record({ at: fc.nat(12_000), drop: fc.nat(30), put: fc.oneof(fc.constant(''), words) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((cuts): readonly Part[] => {
    const parts: Part[] = [];
    let from = 0;
    for (const { at, drop, put } of cuts.toSorted((a, b) => a.at - b.at)) {
      parts.push({ from, length: Math.max(0, at - from) }, { text: put, encoding: 'utf8' });
      from = Math.max(from, at + drop);
    }
    return [...parts, { from, length: 100_000 }];
  });
const script = fc.oneof(
  { arbitrary: edit, weight: 3 },
  { arbitrary: fc.array(part, { maxLength: 10 }), weight: 2 },
);

/** Its look at what follows the keyword goes further than any seam is widened. */
const farReaching: SecretDetector = {
  id: 'far-reaching',
  title: 'Far-reaching secret',
  why: 'Test.',
  remedy: 'Test.',
  references: ['https://example.com/'],
  severity: 'high',
  specificity: 'assignment',
  keywords: ['api_secret'],
  anchor: 'assignment',
  pattern: 'api_secret = "([a-z0-9]{100,300})',
  group: 1,
  tier: 'likely',
  publicPrefix: 0,
  checked: { date: '2026-11-01', source: 'https://example.com/' },
  examples: { match: [], ignore: [] },
};

const letters = 'qwrtzpsdfghjklyxcvbnm'.repeat(6);

describe('what is made from another content', () => {
  test('has the findings it has by itself, through any versions', () => {
    let inherited = 0;
    fc.assert(
      fc.property(long, fc.array(script, { minLength: 1, maxLength: 6 }), (first, scripts) => {
        let bytes: Uint8Array = new Uint8Array(Buffer.from(first));
        let judged: JudgedContent = incremental.whole(bytes);
        expect(judged.findings).toEqual(plain.scan(bytes, ''));
        for (const parts of scripts) {
          const version = build(bytes, parts);
          judged = incremental.derived(version.bytes, judged, version.segments);
          bytes = version.bytes;
          expect(judged.findings).toEqual(plain.scan(bytes, ''));
          inherited += judged.findings.length;
        }
      }),
      { numRuns: 200 },
    );
    expect(inherited).toBeGreaterThan(50);
  });

  test('a copy told in two parts that go on from one another is one', () => {
    const bytes = new Uint8Array(
      Buffer.from(`api_secret = "${letters}7k9"\n${'f(a);\n'.repeat(600)}`),
    );
    const scanner = createIncrementalScanner({ ...options, detectors: [farReaching] });
    const base = scanner.whole(bytes);
    for (const cut of [5, 12, 40, 150]) {
      const segments = Int32Array.from([0, cut, 0, cut, bytes.length - cut, cut]);
      expect(scanner.derived(bytes, base, segments).findings).toEqual(base.findings);
    }
    expect(base.findings.length).toBe(1);
  });

  test.each([
    {
      name: 'a digit far from the name makes it a value',
      before: `api_secret = "${letters}x"`,
      after: `api_secret = "${letters}7k9"`,
      found: 1,
    },
    {
      name: 'without its only digit it is none',
      before: `api_secret = "${letters}7k9"`,
      after: `api_secret = "${letters}x"`,
      found: 0,
    },
    {
      name: 'the end of a long content moves away',
      before: `api_secret = "${letters}7k9`,
      after: `api_secret = "${letters}7k9${letters}"`,
      found: 1,
    },
  ])('$name', ({ before, after, found }) => {
    const around = 'f(a);\n'.repeat(600);
    let same = 0;
    while (before[same] === after[same]) same += 1;
    const bytes = new Uint8Array(Buffer.from(around + before));
    const { bytes: made, segments } = build(bytes, [
      { from: 0, length: around.length + same },
      { text: after.slice(same) + around, encoding: 'utf8' },
    ]);
    const scanner = createIncrementalScanner({ ...options, detectors: [farReaching] });
    const judged = scanner.derived(made, scanner.whole(bytes), segments);
    const expected = createSecretScanner({ ...options, detectors: [farReaching] }).scan(made, '');
    expect(judged.findings).toEqual(expected);
    expect(expected.length).toBe(found);
  });
});
