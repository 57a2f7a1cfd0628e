import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { minimatch } from 'minimatch';
import { aiTools } from '../ai-tools/catalogue.ts';
import { surfaceClasses } from '../surfaces/index.ts';
import { expandBraces } from './brace.ts';
import { compileGlob, createPathIndex, literalKeys, mayMatch } from './index.ts';

const catalogueGlobs = [
  ...new Set([
    ...aiTools.flatMap(({ files }) => files.map(({ glob }) => glob)),
    ...surfaceClasses.flatMap(({ globs, except }) => [...globs.map(({ glob }) => glob), ...except]),
  ]),
];

describe('one glob', () => {
  test.each([
    ['*.md', 'a.md', true],
    ['*.md', 'docs/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'docs/x/a.md', true],
    ['docs/**', 'docs/a/b', true],
    ['docs/**', 'docs', false],
    ['**/a/**/b', 'a/b', true],
    ['**/a/**/b', 'x/a/y/z/b', true],
    ['**/a/**/b', 'x/a/y/z/c', false],
    ['**', '.github/x', true],
    ['**/.env', 'a/.env', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a/c', false],
    ['v[0-9]*/x', 'v12/x', true],
    ['v[!0-9]/x', 'v1/x', false],
    ['v[!0-9]/x', 'va/x', true],
    ['[]a]', ']', true],
    ['[a', '[a', true],
    ['*a*b*c', 'xaybzc', true],
    ['*a*b*c', 'xaybz', false],
    ['a.{js,ts}', 'a.ts', true],
    ['a.{js,ts}', 'a.tsx', false],
    ['{a,b/{c,d}}/e', 'b/d/e', true],
    ['{a}', '{a}', true],
    ['a{,b}', 'a', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['app/(admin)/**', 'app/(admin)/x', true],
  ])('%s and %s: %s', (glob, path, matches) => {
    expect(compileGlob(glob)(path)).toBe(matches);
  });

  test('letters of any case, where asked', () => {
    expect(compileGlob('**/AGENTS.md')('agents.md')).toBe(false);
    expect(compileGlob('**/AGENTS.md', { nocase: true })('x/Agents.MD')).toBe(true);
  });

  test('braces that would multiply without end stay literal', () => {
    expect(expandBraces('{a,b}'.repeat(40)).length).toBeLessThan(2000);
  });

  test('many stars against a long name end soon', () => {
    const segment = compileGlob(`${'*a'.repeat(50)}*b`);
    const tree = compileGlob(`${'**/a/'.repeat(50)}b`);
    const started = performance.now();
    expect(segment('a'.repeat(20_000))).toBe(false);
    expect(tree('a/'.repeat(10_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** Paths made of pieces that the globs hold, so that many of them nearly match. */
const pieces = [
  ...new Set(
    catalogueGlobs
      .flatMap((glob) => expandBraces(glob))
      .flatMap((glob) => glob.split('/'))
      .filter((segment) => segment !== '**')
      .flatMap((segment) => [
        segment.replaceAll('*', 'x').replace('[0-9]', '1'),
        segment.replaceAll('*', '').replace('[0-9]', '2'),
      ])
      .filter((segment) => segment !== ''),
  ),
  'src',
  '.x',
  'A.TSX',
  'index.html',
];
const anyPath = array(constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((segments) =>
  segments.join('/'),
);

describe('against minimatch', () => {
  const reference = catalogueGlobs.map((glob) => {
    const ours = compileGlob(glob, { nocase: true });
    const theirs = minimatch.filter(glob, { dot: true, nocase: true });
    return { glob, ours, theirs };
  });

  test('every glob of the catalogues agrees on paths made of their own pieces', () => {
    assert(
      property(anyPath, (path) => {
        for (const { glob, ours, theirs } of reference) {
          if (ours(path) !== theirs(path)) throw new Error(`${glob} differs on ${path}`);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('the index answers what the globs answer one by one', () => {
    const index = createPathIndex(
      catalogueGlobs.map((glob) => ({ glob, value: glob })),
      { nocase: true },
    );
    const may = mayMatch(literalKeys(catalogueGlobs));
    assert(
      property(anyPath, (path) => {
        const expected = reference.filter(({ ours }) => ours(path)).map(({ glob }) => glob);
        expect(index.lookup(path)).toEqual(expected);
        // What may match is asked first: it says yes to whatever matches.
        if (expected.length > 0) expect(may(path)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(mayMatch(literalKeys(['**/.a/**', '*.{b,c}', 'x*/y?']))('src/.ab/index.js')).toBe(false);
  });
});

describe('index', () => {
  test('keeps the order of the entries, each once', () => {
    const index = createPathIndex<unknown>([
      { glob: '**/{a,b}/**', value: 'folder' },
      { glob: 'zz*', value: 'never' },
      { glob: '*/a/b', value: ['an array'] },
      { glob: 'x*', value: 'prefix' },
      { glob: '**/*', value: 'all' },
    ]);
    expect(index.lookup('x/a/b')).toEqual(['folder', ['an array'], 'all']);
    expect(index.lookup('xyz')).toEqual(['prefix', 'all']);
  });
});
