import { describe, expect, test } from '@jest/globals';
import { splitFrontMatter } from './front-matter.ts';
import { parseJsonc } from './jsonc.ts';
import { entryOf, valueAt, type Node, type ParseResult } from './node.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

function plainOf(node: Node): unknown {
  if (node.kind === 'array') return node.items.map(plainOf);
  if (node.kind === 'object') {
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
  }
  return node.kind === 'null' ? null : node.value;
}

const read = (result: ParseResult): unknown =>
  'value' in result ? plainOf(result.value) : 'error';

describe('JSONC', () => {
  test.each([
    ['\ufeff{"a": 1}', { a: 1 }],
    ['{"a": 1, /* c */ "b": [1, 2,], // d\n}', { a: 1, b: [1, 2] }],
    ['', null],
    ['// only a comment', null],
    ['{"a": "\\ud83d\\ude00\\n"}', { a: '😀\n' }],
    ['{"a": 1, "a": 2}', { a: 2 }],
    ["{'a': 1}", 'error'],
    ['{"a": 01}', 'error'],
    ['{"a": 1} x', 'error'],
    ['{"a" 1}', 'error'],
    ['{"a": "b', 'error'],
    ['/* open', 'error'],
    ['[,]', 'error'],
  ])('%s', (text, expected) => {
    expect(read(parseJsonc(text))).toEqual(expected);
  });

  test('keeps the place of every key and value', () => {
    const result = parseJsonc('{\n  "a": {\n    "b": "xy"\n  }\n}');
    if (!('value' in result)) throw new Error('expected a value');
    const entry = entryOf(valueAt(result.value, 'a'), 'b');
    expect(entry?.keySpan).toEqual({ line: 3, column: 5, endLine: 3, endColumn: 8 });
    expect(entry?.value).toEqual({
      kind: 'string',
      value: 'xy',
      line: 3,
      column: 10,
      endLine: 3,
      endColumn: 14,
    });
  });

  test('names the place of a mistake', () => {
    expect(parseJsonc('{\n  "a": 1\n  "b": 2\n}')).toEqual({
      error: { message: 'a comma or "}" is expected', line: 3, column: 3 },
    });
  });
});

describe('TOML', () => {
  test.each([
    [
      'a = "x"\nb.c = true\n[d]\ne = [1, 2.5, # f\n]',
      { a: 'x', b: { c: true }, d: { e: [1, 2.5] } },
    ],
    [
      '[profiles."my one"]\nx = 1\n[profiles.two]\nx = 2',
      { profiles: { 'my one': { x: 1 }, two: { x: 2 } } },
    ],
    ['[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2', { a: [{ b: 1 }, { c: { d: 2 } }] }],
    ['a = """\nx\\\n   y"z"""\nb = \'\'\'\\n\'\'\'', { a: 'xy"z', b: '\\n' }],
    ['a = { b = 1, c.d = "e" }', { a: { b: 1, c: { d: 'e' } } }],
    [
      'a = 1_000\nb = 0xFF\nc = -inf\nd = 1979-05-27T07:32:00Z',
      { a: 1000, b: 255, c: -Infinity, d: '1979-05-27T07:32:00Z' },
    ],
    ['# nothing\r\n', {}],
    ['a = 1\na = 2', 'error'],
    ['[a]\n[a]', 'error'],
    ['a = { b = 1 }\n[a.c]\nd = 1', 'error'],
    ['a = ', 'error'],
    ['a = 1 b = 2', 'error'],
    ['[a', 'error'],
  ])('%s', (text, expected) => {
    expect(read(parseToml(text))).toEqual(expected);
  });

  test('keeps places under tables', () => {
    const result = parseToml('[a.b]\n"c d" = "e"\n');
    if (!('value' in result)) throw new Error('expected a value');
    const entry = entryOf(valueAt(result.value, 'a', 'b'), 'c d');
    expect(entry?.keySpan).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 6 });
    expect(entry?.value).toMatchObject({ line: 2, column: 9, endLine: 2, endColumn: 12 });
  });
});

describe('YAML', () => {
  test.each([
    ['a: b\nc:\n- d\n- e: f\n  g: h', { a: 'b', c: ['d', { e: 'f', g: 'h' }] }],
    ['a: |\n  x\n   y\n\nb: >-\n  p\n  q\n\n  r', { a: 'x\n y\n', b: 'p q\nr' }],
    ['a: {b: [1, "c", \'d\'], e: }', { a: { b: [1, 'c', 'd'], e: null } }],
    ['a: &x true\nb: *x', { a: true, b: true }],
    ['a: &x [1]\nb: *x', { a: [1], b: '*x' }],
    ['a: http://b#c # d\ne: "f # g"', { a: 'http://b#c', e: 'f # g' }],
    ['run:\n  one\n  two\nb: 1', { run: 'one two', b: 1 }],
    ['- - a\n  - b\n-\n  c: d', [['a', 'b'], { c: 'd' }]],
    ['a: yes\nb: True\nc: ~\nd: 0x10\ne: 1.5', { a: 'yes', b: true, c: null, d: 16, e: 1.5 }],
    ['---\na: b\n...\n', { a: 'b' }],
    ['a:\r\n  b: c\r\n', { a: { b: 'c' } }],
    ['', null],
    ['a: b: c', 'error'],
    ['a: b\n---\nc: d', 'error'],
    ['a:\n\t- b', 'error'],
    ['? a\n: b', 'error'],
    ['a: [b', 'error'],
    ['a: "b', 'error'],
    ['a: b\n  c: d', 'error'],
    ['a: @b', 'error'],
  ])('%s', (text, expected) => {
    expect(read(parseYaml(text))).toEqual(expected);
  });

  test('keeps places', () => {
    const result = parseYaml('a:\n  - b: "c"\n    d: |\n      e\n');
    if (!('value' in result)) throw new Error('expected a value');
    const list = valueAt(result.value, 'a');
    const item = list?.kind === 'array' ? list.items[0] : undefined;
    expect(entryOf(item, 'b')).toMatchObject({
      keySpan: { line: 2, column: 5, endLine: 2, endColumn: 6 },
      value: { line: 2, column: 8, endLine: 2, endColumn: 11 },
    });
    expect(entryOf(item, 'd')?.value).toMatchObject({ line: 3, column: 8, endLine: 4 });
  });
});

test.each([
  ['---\na: b\n---\nbody\n', '---\na: b\n', 'body\n', 4],
  ['---\na: b\n', null, '---\na: b\n', 1],
  ['body\n---\n', null, 'body\n---\n', 1],
  ['\ufeff---\r\na: b\r\n---\r\nx', '\ufeff---\r\na: b\r\n', 'x', 4],
  ['---\n---\nx', '---\n', 'x', 3],
])('front matter of %j', (text, yaml, body, bodyLine) => {
  expect(splitFrontMatter(text)).toEqual({ yaml, body, bodyLine });
});
