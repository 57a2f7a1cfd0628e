import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { splitFrontMatter } from './front-matter.ts';
import { parseJsonc } from './jsonc.ts';
import type { Node, ParseResult } from './node.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

const VALID: Readonly<Record<string, readonly string[]>> = {
  jsonc: ['{"a": [1, -2.5e3, true, null, "x\\u0041"], /* c */ "b": {"c": "d",},}\n// end\n'],
  toml: [
    'a.b = "x"\n[t."q r"]\nc = [1, { d = 0x1F }, \'\'\'\nm\'\'\']\n[[l]]\ne = 1979-05-27\n[[l]]\nf = """\\\n  g"""\n',
  ],
  yaml: [
    '%YAML 1.2\n---\na: &x "b\\n c"\nd:\n- *x\n- e: [1, {f: g}, h: i]\n  j: |-\n    k\n\n   \nl: >+\n  m\n   n\n\no: p\n  q # r\n...\n',
  ],
};
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  jsonc: ['[', '{"a":'],
  toml: ['a = [', 'a.', '[a.b.', '{ a = '],
  yaml: ['[', '- ', 'a: [', '{a: '],
};
const PARSERS: readonly (readonly [string, (text: string) => ParseResult])[] = [
  ['jsonc', parseJsonc],
  ['toml', parseToml],
  ['yaml', parseYaml],
];
const BITS = '{}[]"\'\\:,#-=|>&*!%@`.?~ \t\r\n\ufeffabc019eExu_+/';

/** The value without its places. */
function plainOf(node: Node): unknown {
  if (node.kind === 'array') return node.items.map(plainOf);
  if (node.kind === 'object') {
    // `Object.fromEntries` defines keys, so that `__proto__` is a key like any other.
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
  }
  return node.kind === 'null' ? null : node.value;
}

/** Every place lies inside the text, and no start comes after its end. */
function placesHold(node: Node, lineCount: number): boolean {
  const { line, column, endLine, endColumn } = node;
  const isOrdered = line < endLine || (line === endLine && column <= endColumn);
  if (!isOrdered || line < 1 || column < 1 || endLine > lineCount) return false;
  if (node.kind === 'array') return node.items.every((item) => placesHold(item, lineCount));
  if (node.kind !== 'object') return true;
  return node.entries.every(
    ({ keySpan, value }) => keySpan.endLine <= lineCount && placesHold(value, lineCount),
  );
}

describe.each(PARSERS)('%s', (name, parse) => {
  const answers = (text: string): void => {
    const result = parse(text);
    const holds =
      'value' in result
        ? placesHold(result.value, text.split('\n').length)
        : result.error.message !== '';
    expect(holds).toBe(true);
  };

  test('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...BITS.split('')), maxLength: 60 }), answers),
      {
        numRuns: 3000,
      },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), answers));
  });

  test('never throws on a valid document with a piece changed', () => {
    const piece = fc.string({ unit: fc.constantFrom(...BITS.split('')), maxLength: 4 });
    const samples = VALID[name] ?? [];
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(6), piece, (text, at, cut, put) => {
        const from = at % text.length;
        answers(text.slice(0, from) + put + text.slice(from + cut));
      }),
      { numRuns: 2000 },
    );
    for (const text of samples) expect(parse(text)).toHaveProperty('value');
  });

  test('stops at a depth of 64', () => {
    for (const opening of OPENINGS[name] ?? []) {
      expect(parse(opening.repeat(5000))).toHaveProperty('error');
    }
  });

  test('refuses what is too large without reading it', () => {
    const started = performance.now();
    expect(parse('a'.repeat(50_000_000))).toEqual({
      error: expect.objectContaining({ line: 1, message: expect.stringContaining('1000000') }),
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test.each([
  ['jsonc', parseJsonc, (n: number) => `[${'{"a":"b"},'.repeat(n)}]`],
  ['jsonc', parseJsonc, (n: number) => `"${'\\n'.repeat(n)}"`],
  ['toml', parseToml, (n: number) => '[[a]]\nb.c = 1\n'.repeat(n)],
  ['toml', parseToml, (n: number) => `a = """${'\\\n '.repeat(n)}"""`],
  ['yaml', parseYaml, (n: number) => 'a:\n  - b: "c"\n    d: e\n'.repeat(n)],
  ['yaml', parseYaml, (n: number) => `a: |\n${'  b\n\n'.repeat(n)}`],
  ['yaml', parseYaml, (n: number) => `a: ${'b\n  '.repeat(n)}`],
  ['yaml', parseYaml, (n: number) => `${'#\n'.repeat(n)}- ${'- '.repeat(60)}a\n`],
])('%s reads a text that a parser with a square in it would not finish (%#)', (_, parse, text) => {
  expect(() => parse(text(150_000))).not.toThrow();
});

test('JSONC agrees with JSON.parse on every value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value, null, 2);
      const result = parseJsonc(text);
      expect('value' in result && JSON.stringify(plainOf(result.value))).toBe(
        JSON.stringify(JSON.parse(text)),
      );
    }),
  );
});

test('YAML reads every JSON value as JSON does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value, null, 2);
      const result = parseYaml(text);
      expect('value' in result && JSON.stringify(plainOf(result.value))).toBe(
        JSON.stringify(JSON.parse(text)),
      );
    }),
  );
});

test('front matter never throws and loses nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('---', '\n', 'a: b', ' ', '\ufeff') }),
      (text) => {
        const { yaml, body, bodyLine } = splitFrontMatter(text);
        expect(text.endsWith(body)).toBe(true);
        if (yaml === null) expect(body).toBe(text);
        expect(
          text
            .split('\n')
            .slice(bodyLine - 1)
            .join('\n')
            .endsWith(body),
        ).toBe(true);
      },
    ),
  );
});
