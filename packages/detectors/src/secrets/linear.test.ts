import { describe, expect, test } from '@jest/globals';
import { linearityProblems } from './linear.ts';
import { secretDetectors } from './catalogue.ts';

describe('patterns of the catalogue', () => {
  test.each(secretDetectors.map((detector) => [detector.id, detector] as const))(
    '%s is linear',
    (_id, detector) => {
      expect(linearityProblems(detector.pattern, detector.flags ?? '')).toEqual([]);
    },
  );
});

describe('patterns that must be refused', () => {
  test.each<readonly [string, string, '' | 'i']>([
    ['nested stars', '(?:a+)+b', ''],
    ['star over an optional star', '(?:a*b?)*c', ''],
    ['a long repetition inside a short one', '(?:[a-z]{1,300},?){1,20}', ''],
    ['alternatives that begin alike', '(?:a|a)*b', ''],
    ['alternatives that overlap', '(?:[a-z]|[x-z0-9])*!', ''],
    ['adjacent stars over the same characters', 'x[a-z]*[a-z0-9]*y', ''],
    ['adjacent stars with something optional between', '[a-z]+-?[a-z]+!', ''],
    ['stars apart by what both can match', '.*a.*b', ''],
    ['the same through a group', '(?:x[^"]*)y[^"]*z', ''],
    ['two long bounded repetitions', '[0-9a-f]{1,1000}a[0-9a-f]{1,1000}', ''],
    ['letters of either case', '[a-z]{1,999}[A-Z]{1,999}', 'i'],
  ])('%s', (_name, source, flags) => {
    expect(linearityProblems(source, flags).length).toBeGreaterThan(0);
  });
});

describe('patterns that are fine', () => {
  test.each([
    ['a literal and one repetition', 'ghp_[0-9A-Za-z]{36}(?![0-9A-Za-z])'],
    ['stars kept apart', 'eyJ[0-9A-Za-z_-]{1,9999}[.][0-9A-Za-z_-]{1,9999}'],
    ['stars over different characters', '[a-z]*[0-9]*'],
    ['disjoint alternatives in a star', '(?:[^-]|-(?!----))*-----END'],
    ['a fixed repetition of alternatives', '(?:[0-9A-Za-z]|%2[Ff]){43}'],
    ['the second one ends at the separator', '[^}]{0,800}KEY-----[^"-]{60,6000}-----END'],
    ['different cases without the flag', '[a-z]{1,999}[A-Z]{1,999}'],
  ])('%s', (_name, source) => {
    expect(linearityProblems(source)).toEqual([]);
  });
});

test('unknown syntax is an error, not a pass', () => {
  expect(() => linearityProblems('(?<name>a)')).toThrow(SyntaxError);
  expect(() => linearityProblems('a)')).toThrow(SyntaxError);
  expect(() => linearityProblems('\\p{L}')).toThrow(SyntaxError);
});
