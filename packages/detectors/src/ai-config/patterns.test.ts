import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { runnerCall } from './package-runner.ts';
import { pathTable } from './path-table.ts';
import { covers, permissionRule } from './permission-rule.ts';
import { compilePattern } from './safe-pattern.ts';
import { hostOf, isPrivate } from './urls.ts';
import { wildcardMatches } from './wildcard.ts';

const patternMatches = (pattern: string, flags: string, text: string): boolean | null =>
  compilePattern(pattern, flags)?.(text) ?? null;

describe('regular expressions of strangers', () => {
  test('agree with RegExp', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '.',
      '\\w',
      '\\s',
      '[ab]',
      '[^a]',
      '[a-c]',
      '\\b',
      '(?:ab)',
      '(a|b)',
      '\\.',
      '^',
      '$',
    );
    const part = fc
      .tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{0,}', '+?'))
      .filter(([one, more]) => more === '' || !/^(?:\^|\$|\\b)$/.test(one))
      .map(([one, more]) => one + more);
    const sequence = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
    const pattern = fc
      .array(sequence, { minLength: 1, maxLength: 3 })
      .map((all) => all.join('|'))
      .chain((one) => fc.constantFrom(one, `(${one})+c`, `^(?:${one})$`, `((${one})?b){1,2}`));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.', 'A'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, fc.constantFrom('', 'i'), (one, on, flags) => {
        expect(patternMatches(one, flags, on)).toBe(new RegExp(one, flags).test(on));
      }),
      { numRuns: 5000 },
    );
  });

  test('take no longer for a bomb', () => {
    const started = performance.now();
    expect(patternMatches('^(a+)+$', '', `${'a'.repeat(400)}!`)).toBe(false);
    expect(patternMatches('^(\\w|\\w\\w|a*)*$', '', `${'a'.repeat(400)}!`)).toBe(false);
    expect(patternMatches('(((a{100}){100}){100})', '', 'a')).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each(['(?=a)', '(?<!a)', '(a)\\1', '(', '[a', '*a', 'a)', '\\'])(
    'cannot be judged: %s',
    (one) => {
      expect(patternMatches(one, '', 'a')).toBeNull();
    },
  );

  test('never throw', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '1',
            ',',
            '*',
            '?',
            '\\',
            '^',
            '-',
            '|',
            'a',
            'b',
            ':',
          ),
        }),
        (one) => {
          expect([true, false, null]).toContain(patternMatches(one, '', 'aab'));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test('wildcards agree with a regular expression', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 10 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (one, on) => {
      const source = one.replaceAll('?', '.').replaceAll('*', '.*');
      expect(wildcardMatches(one, on, { single: '?' })).toBe(new RegExp(`^${source}$`).test(on));
    }),
    { numRuns: 3000 },
  );
});

describe('permission rules', () => {
  test.each([
    ['Bash(npm run test:*)', 'npm run test -- x', true],
    ['Bash(npm run test:*)', 'npm run tests', false],
    ['Bash(ls *)', 'ls -la', true],
    ['Bash(ls)', 'ls -la', false],
    ['Bash(* --help)', 'rm -rf /', true],
    ['Bash', 'anything', true],
    ['Bash(:*)', 'anything', true],
  ])('%s covers %s: %s', (text, command, expected) => {
    const rule = permissionRule(text);
    expect(rule !== null && covers(rule, command, 'claude')).toBe(expected);
  });

  test.each(['', '(', 'a b', 'Bash(x'])('%j is no rule', (text) => {
    expect(permissionRule(text)).toBeNull();
  });
});

describe('package runners', () => {
  test.each([
    ['npx -y a', 'a', false],
    ['npx --yes @s/a@1.2.3 --flag', '@s/a@1.2.3', true],
    ['npx @s/a', '@s/a', false],
    ['npx -p a@2.0.0 b', 'a@2.0.0', true],
    ['npx --package=a b', 'a', false],
    ['npx a@^1.2.3', 'a@^1.2.3', false],
    ['npm exec -- a@latest', 'a@latest', false],
    ['uvx --python 3.12 a==1.0', 'a==1.0', true],
    ['uvx --from git+https://x.example/r a', 'git+https://x.example/r', false],
    [
      `uvx --from git+https://x.example/r@${'a'.repeat(40)} a`,
      `git+https://x.example/r@${'a'.repeat(40)}`,
      true,
    ],
    ['uvx a@1.2.3', 'a@1.2.3', true],
    ['docker run -i --rm -e A=b ghcr.io/o/i:latest x', 'ghcr.io/o/i:latest', false],
    ['docker run localhost:5000/i:1.2', 'localhost:5000/i:1.2', true],
    ['deno run -A npm:a', 'npm:a', false],
    ['deno run -A npm:a@1.2.3', 'npm:a@1.2.3', true],
  ])('%s', (line, target, pinned) => {
    expect(runnerCall(line.split(' '))).toMatchObject({ target, pinned });
  });

  test.each([
    'npx ./a',
    'node a.js',
    'npm run a',
    'deno run a.ts',
    'npx --no-install a',
    'docker ps',
    'npx',
  ])('%s fetches nothing', (line) => {
    expect(runnerCall(line.split(' '))).toBeNull();
  });
});

test.each([
  ['https://user:p@Host.Example.:8080/x', 'host.example'],
  ['https://evil.example\\@good.example/', 'evil.example'],
  ['https://a@b@c.example', 'c.example'],
  ['http://[::1]:80/', '::1'],
  ['ht\ntps://a.example', 'a.example'],
  ['no address', null],
])('host of %j', (address, expected) => {
  expect(hostOf(address)).toBe(expected);
});

test.each([
  ['10.1.2.3', true],
  ['172.32.0.1', false],
  ['a.internal', true],
  ['internal.example', false],
  ['10.1.2.3.example', false],
])('%s is private: %s', (host, expected) => {
  expect(isPrivate(host)).toBe(expected);
});

describe('path table', () => {
  const table = pathTable(
    ['.a/b.json', '.a/c/**', '.a/c/*.md', '.a/**.md', '*.end', 'Top.md'].map((pattern) => ({
      pattern,
      value: pattern,
    })),
  );
  test.each([
    ['.a/b.json', '.a/b.json'],
    ['x/.A/B.json', '.a/b.json'],
    ['x.a/b.json', null],
    ['.a/c/d/e', '.a/c/**'],
    ['.a/x/y.md', '.a/**.md'],
    ['q.END', '*.end'],
    ['docs/top.md', 'Top.md'],
    ['stop.md', null],
    ['', null],
  ])('%s', (path, expected) => {
    expect(table.find(path)).toBe(expected);
  });
});
