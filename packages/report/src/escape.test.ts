import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { jsonText } from './json-text.ts';

describe('escapeTerminal', () => {
  test.each([
    ['src/a b.ts', 'src/a b.ts'],
    ['naïve/日本.md', 'naïve/日本.md'],
    ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
    ['\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['\u009b2J\u007f\u0000', '\\x9b2J\\x7f\\x00'],
    ['exe\u202egnp.ts', 'exe\\u{202e}gnp.ts'],
    ['a\u200bb\ufeffc\u2066d', 'a\\u{200b}b\\u{feff}c\\u{2066}d'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['half \ud800', 'half \\u{d800}'],
    ['line\u2028end', 'line\\u{2028}end'],
  ])('%j', (text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['plain words, nothing else.', 'plain words, nothing else.'],
    ['**bold** _it_ ~~no~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\`'],
    ['<img src=x> & <!-- -->', '&lt;img src=x&gt; &amp; &lt;!-- --&gt;'],
    ['[click](javascript:x)', '\\[click\\](javascript:x)'],
    ['ask @kim or @acme/team', 'ask @&#8203;kim or @&#8203;acme/team'],
    ['see #12 and GH-13', 'see #&#8203;12 and GH-&#8203;13'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a | b', 'a \\| b'],
    ['two\nlines', 'two\\\\nlines'],
    ['at https://github.com/a_b/c#d_e, then', 'at https://github.com/a_b/c#d_e, then'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('codeSpan', () => {
  test.each([
    ['a.ts:3', '`a.ts:3`'],
    ['a`b', '``a`b``'],
    ['`` x', '``` `` x ```'],
    ['x ', '` x  `'],
    ['a\nb', '`a\\nb`'],
    ['', '``` ```'],
  ])('%j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test('nothing inside closes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', ' ', 'a', '\n', '@') }), (text) => {
        const span = codeSpan(text);
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inner = span.slice(fence.length, -fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect((inner.match(/`+/g) ?? []).map((run) => run.length)).not.toContain(fence.length);
      }),
    );
  });
});

test('jsonText prints nothing that acts or hides, and reads back as the same value', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (value) => {
      const text = jsonText(value);
      expect(JSON.parse(text)).toEqual(value);
      expect(text.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u,
      );
    }),
  );
});
