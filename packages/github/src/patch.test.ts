import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addedLinesOfPatch } from './patch.ts';

describe('addedLinesOfPatch', () => {
  test.each([
    ['one line', '@@ -1 +1 @@\n-a\n+b', 1, [{ start: 1, end: 1 }]],
    [
      'two hunks',
      '@@ -1,2 +1,3 @@ head\n a\n+b\n c\n@@ -9,0 +11,2 @@\n+x\n+y',
      3,
      [
        { start: 2, end: 2 },
        { start: 11, end: 12 },
      ],
    ],
    ['only removed', '@@ -3,2 +2,0 @@\n-a\n-b', 0, []],
    [
      'no newline at the end',
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n\\ No newline at end of file',
      1,
      [{ start: 1, end: 1 }],
    ],
    [
      'content that looks like a header',
      '@@ -1,2 +1,3 @@\n a\n+@@ -7 +7 @@\n b',
      1,
      [{ start: 2, end: 2 }],
    ],
    [
      'content that looks like a removal',
      '@@ -0,0 +1,2 @@\n+-- a\n+++ b',
      2,
      [{ start: 1, end: 2 }],
    ],
    ['an empty patch', '', 0, []],
  ])('%s', (_name, patch, additions, expected) => {
    expect(addedLinesOfPatch(patch, additions)).toEqual(expected);
  });

  test('a cut patch is not trusted', () => {
    expect(addedLinesOfPatch('@@ -0,0 +1,9 @@\n+a\n+b', 9)).toBeNull();
  });

  test('finds every added line of any patch', () => {
    const line = fc.constantFrom(' same', '+added', '-gone', '+@@ -1 +1 @@', '-+', '+-');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), fc.nat(50), (lines, before) => {
        const kept = lines.filter((text) => !text.startsWith('-'));
        const start = before + 1;
        const patch = [`@@ -${start},9 +${start},${kept.length} @@`, ...lines].join('\n');
        const wanted = kept.flatMap((text, index) => (text.startsWith('+') ? [start + index] : []));
        const found = addedLinesOfPatch(patch, wanted.length) ?? [];
        const numbers = found.flatMap((range) =>
          Array.from({ length: range.end - range.start + 1 }, (_, index) => range.start + index),
        );
        expect(numbers).toEqual(wanted);
      }),
    );
  });
});
