import { describe, expect, test } from '@jest/globals';
import { compileGlob } from '@countersign/detectors';
import * as fc from 'fast-check';
import { matchingExample, requiredLiterals } from './example.ts';
import { translateExpression } from './expression.ts';
import { globsOfIgnoreLine, globsOfPathExpression } from './path-globs.ts';

/** Texts both expressions are tried on. */
const TEXTS = ['acme_abc', 'ACME_ABC', 'Acme_aBc', 'acme-1', 'a\nb', 'a.b', 'x{1', '\\d', '_', '['];

describe('expressions of other dialects', () => {
  test.each<readonly [string, string, RegExp]>([
    ['as it is', 'acme_[a-z]{3}', /acme_[a-z]{3}/],
    ['without regard to case', '(?i)acme_[a-z]{3}', /acme_[a-z]{3}/i],
    ['flags of a group', 'a(?i:cme)_abc', /a[cC][mM][eE]_abc/],
    ['flags end with their group', '((?i)acme)_abc', /[aA][cC][mM][eE]_abc/],
    ['flags switched off', '(?i)acme_(?-i:abc)', /[aA][cC][mM][eE]_abc/],
    ['a named group', '(?P<key>acme_[a-z]{3})', /acme_[a-z]{3}/],
    ['a dot over lines', '(?s)a.b', /a.b/s],
    ['lines', '(?m)^b$', /^b$/m],
    ['the whole text', '\\Aacme-1\\z', /^acme-1$/],
    ['POSIX classes', '[[:alpha:]]_[[:lower:]]{3}', /[A-Za-z]_[a-z]{3}/],
    ['quoted text', '\\Qa.b\\E', /a\.b/],
    ['a brace that counts nothing', 'x{', /x\{/],
    ['a bracket at the start of a class', '[]_]', /[\]_]/],
    ['a negated class without regard to case', '(?i)acme_[^x]bc', /acme_[^x]bc/i],
    ['a code', '\\x{5f}abc', /_abc/],
  ])('%s', (_name, source, same) => {
    const translated = translateExpression(source);
    if ('why' in translated) throw new Error(translated.why);
    const expression = new RegExp(translated.pattern);
    for (const text of TEXTS)
      expect([text, expression.test(text)]).toEqual([text, same.test(text)]);
  });

  test.each<readonly [string, string]>([
    ['(?U)a+', 'the flag U has no equivalent here'],
    ['(a)\\1', 'it refers back to what it matched'],
    ['\\p{Greek}', 'the escape \\p has no equivalent here'],
    ['schlüssel', 'it has characters outside ASCII'],
    ['a)', 'it has a closing bracket too many'],
    ['[a', 'a bracket is not closed'],
    ['(?>a)', 'it has a kind of group that is not known here'],
  ])('%s is told', (source, why) => {
    expect(translateExpression(source)).toEqual({ why });
  });

  test('never throws, and what has no flags keeps its meaning', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (source) => {
        translateExpression(source, 'i');
        translateExpression(source);
      }),
    );
    const atom = fc.constantFrom('a', 'B', '[a-c]', '[^B]', '.', '\\.', '(?:ab|C)', '\\w', '(x)');
    const expression = fc
      .array(fc.tuple(atom, fc.constantFrom('', '?', '+', '{2}')), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(expression, fc.stringMatching(/^[abcABCx.]{0,6}$/), (source, text) => {
        const translated = translateExpression(`(?i)${source}`);
        if ('why' in translated) throw new Error(translated.why);
        expect(new RegExp(translated.pattern).test(text)).toBe(new RegExp(source, 'i').test(text));
      }),
    );
  });
});

test.each<readonly [string, readonly string[], string | null]>([
  ['acme_[a-z0-9]{8}', ['acme_'], 'acme_xxxxxxxx'],
  ['(?:foo|acme)-[0-9]{4}', ['acme'], 'acme-0000'],
  ['\\bkey=[A-F]{4}(?:\\s|$)', ['key='], 'key=AAAA '],
  ['a{3000}', ['aaa'], null],
  ['(?=b)a', ['aaa'], null],
])('an example for %s', (pattern, keywords, want) => {
  expect(matchingExample(pattern, keywords)).toBe(want);
});

test.each<readonly [string, readonly string[] | null]>([
  ['x[0-9]{3}acme_[a-z]+', ['acme_']],
  ['[aA][cC][mM][eE][0-9]', ['acme']],
  ['(?:foo|barbar)[0-9]', ['foo', 'barbar']],
  ['(?:foo|[a-z]{3})[0-9]', null],
  ['(?:acme)?[0-9]{9}', null],
])('what stands in every match of %s', (pattern, want) => {
  expect(requiredLiterals(pattern)).toEqual(want);
});

describe('paths', () => {
  test.each<readonly [string, readonly string[] | null]>([
    ['^vendor/', ['vendor/**']],
    ['^vendor/.*$', ['vendor/**']],
    ['(^|/)node_modules(/|$)', ['**/node_modules', '**/node_modules/**']],
    ['\\.md$', ['**/*.md']],
    ['go.sum$', ['**/*go.sum']],
    ['(.*?)(jpg|gif)$', ['**/*{jpg,gif}']],
    ['\\.ya?ml$', ['**/*.yaml', '**/*.yml']],
    ['/testdata/', ['**/*/testdata/**']],
    ['^src/.*\\.test\\.ts$', ['src/**/*.test.ts']],
    ['^src/[^/]+/fixtures/', ['src/?*/fixtures/**']],
    ['^(a|b/c)/x$', ['a/x', 'b/c/x']],
    ['^a$|^b$', ['a', 'b']],
    ['(?i)^a\\.b$', ['[aA].[bB]']],
    ['^v\\d$', ['v[0-9]']],
    ['.*', null],
    ['', null],
    ['^/abs$', null],
    ['^(?!src/)', null],
    ['a{3}', null],
    ['[^a-z]', null],
    ['(a', null],
  ])('%s', (expression, want) => {
    expect(globsOfPathExpression(expression)).toEqual(want);
  });

  test('match exactly what the expression finds', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '/',
      '\\.',
      '.*',
      '[^/]*',
      '(a|b)',
      '(?:a/b|b)',
      'a?',
      '.+',
    );
    const expression = fc
      .tuple(
        fc.constantFrom('', '^', '(^|/)'),
        fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
        fc.constantFrom('', '$', '(/|$)'),
      )
      .map((parts) => parts.join(''));
    const segment = fc.stringMatching(/^[ab.]{1,3}$/);
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(expression, path, (source, at) => {
        const globs = globsOfPathExpression(source);
        if (globs === null) return;
        const found = globs.some((glob) => compileGlob(glob)(at));
        expect([source, globs, at, found]).toEqual([
          source,
          globs,
          at,
          new RegExp(source).test(at),
        ]);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each<readonly [string, readonly string[] | null]>([
    ['node_modules/', ['**/node_modules/**']],
    ['*.lock', ['**/*.lock', '**/*.lock/**']],
    ['/dist', ['dist', 'dist/**']],
    ['docs/api', ['docs/api', 'docs/api/**']],
    ['**/gen/**', ['**/gen/**']],
    ['*', null],
    ['a\\ b', null],
  ])('a line of an ignore file: %s', (line, want) => {
    expect(globsOfIgnoreLine(line)).toEqual(want);
  });
});
