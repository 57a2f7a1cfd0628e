import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSecretScanner } from './engine.ts';
import { ownDetector, ownDetectorId, ownPatternProblems } from './own-pattern.ts';
import type { OwnPattern } from './own-pattern.ts';

const good: OwnPattern = {
  name: 'Acme contract number',
  keywords: ['ACME-C'],
  pattern: 'ACME-C[0-9]{6}(?![0-9])',
  match: 'see ACME-C000000 for terms',
  ignore: 'see ACME-C12',
};

describe("a page's own pattern", () => {
  test('works like any other detector, and no filter for keys hides what it names', () => {
    expect(ownPatternProblems(good)).toEqual([]);
    const scanner = createSecretScanner({ detectors: [ownDetector(good)], fingerprintKey: 'x' });
    const [hit] = scanner.scanText('a\n ACME-C111111', 'a.md');
    expect(hit).toMatchObject({
      id: 'our-acme-contract-number',
      tier: 'likely',
      line: 2,
      column: 2,
      excerpt: '…',
    });
    expect(hit?.message).toContain('Acme contract number');
    expect(scanner.scanText(`match: ${good.match}`, 'countersign.yml')).toEqual([]);
  });

  test.each<readonly [string, Partial<OwnPattern>, keyof OwnPattern, RegExp]>([
    ['nested repetition', { pattern: '(?:A+)+C[0-9]{6}' }, 'pattern', /slow/],
    ['two open repetitions', { pattern: 'ACME.*C.*[0-9]{6}' }, 'pattern', /slow/],
    ['a broken one', { pattern: 'ACME-C[0-9' }, 'pattern', /cannot be used/],
    [
      'syntax that is not supported',
      { pattern: '(?<n>ACME-C[0-9]{6})' },
      'pattern',
      /cannot be used/,
    ],
    ['one that matches nothing at all', { pattern: '[0-9]{0,3}' }, 'pattern', /empty/],
    [
      'a keyword that is not in the example',
      { keywords: ['zebra'] },
      'match',
      /None of the keywords/,
    ],
    ['an example it does not find', { match: 'ACME-C12' }, 'match', /does not find/],
    ['an example it must not find', { ignore: 'ACME-C123456' }, 'ignore', /leave alone/],
    ['a keyword that is not ASCII', { keywords: ['größe'] }, 'keywords', /ASCII/],
  ])('%s is refused with its field', (_name, change, field, message) => {
    const problems = ownPatternProblems({ ...good, ...change });
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems.map((problem) => problem.message).join(' ')).toMatch(message);
  });

  test('any pattern at all gives an answer', () => {
    fc.assert(fc.property(fc.string(), (pattern) => void ownPatternProblems({ ...good, pattern })));
  });

  test.each([
    ['Acme contract number', 'our-acme-contract-number'],
    ['  Größe! ', 'our-gr-e'],
    ['…', 'our-pattern'],
  ])('id of %j', (name, id) => {
    expect(ownDetectorId(name)).toBe(id);
  });
});
