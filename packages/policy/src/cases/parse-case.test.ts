import { describe, expect, test } from '@jest/globals';
import { finding, judge, policyOf } from '../evaluate/sample-facts.ts';
import { compareWithCase } from './compare.ts';
import { parseCase } from './parse-case.ts';

const GOOD = `case: A key stops
change:
  files:
    a.ts: |
      const key = 1;
  commits: ["Add it"]
expect:
  outcome: block
  rules: { secrets: block }
`;

describe('a case', () => {
  test('is read', () => {
    expect(parseCase(GOOD, 'a.yml')).toEqual({
      case: {
        case: 'A key stops',
        change: { files: { 'a.ts': 'const key = 1;\n' }, commits: ['Add it'] },
        expect: { outcome: 'block', rules: { secrets: 'block' } },
      },
      problems: [],
    });
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', '', ['1:1 A case holds keys: case, change, expect.']],
    [
      'no YAML',
      'case: [',
      ['1:8 This line is indented differently from its neighbours, or a bracket is not closed.'],
    ],
    ['what is missing', 'case: x\n', ['1:1 change is missing.', '1:1 expect is missing.']],
    [
      'words that are not known, all at once',
      GOOD.replace('outcome: block', 'outcome: blocked').replace('  commits', '  comits'),
      [
        '6:3 "comits" is not a key of change.',
        '8:12 expect.outcome cannot be "blocked"; allowed: pass, note, warn, unsure, block.',
      ],
    ],
    [
      'a rule that does not exist',
      GOOD.replace('{ secrets:', '{ secret:'),
      [
        '9:12 There is no rule "secret"; known: policy, secrets, ai-tools, ai-config, human-check, assisted-by, coverage, exceptions, not-enforced.',
      ],
    ],
    [
      'a person',
      `${GOOD}checked_by: [kim]\n`,
      ['10:14 checked_by "kim" must be a person, such as "@kim".'],
    ],
    [
      'a day',
      `${GOOD}on: 2026-13-01\n`,
      ['10:5 on "2026-13-01" must be a day, written YYYY-MM-DD.'],
    ],
    [
      'a list that is a word',
      GOOD.replace('["Add it"]', 'x'),
      ['6:12 change.commits "x" must be a list.'],
    ],
  ])('%s is said with its place', (_name, text, expected) => {
    const { case: read, problems } = parseCase(text, 'a.yml');
    expect(read).toBeNull();
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(
      expected,
    );
  });
});

test('what is not as expected is said', () => {
  const verdict = judge({ findings: [finding()] }, policyOf('mode: block'));
  const { case: good } = parseCase(GOOD, 'a.yml');
  if (good === null) throw new Error('not read');
  expect(compareWithCase(verdict, good)).toEqual([]);
  const other = {
    ...good,
    expect: { outcome: 'pass' as const, rules: { secrets: 'warn' as const }, findings: ['x'] },
  };
  expect(compareWithCase(verdict, other)).toEqual([
    expect.stringMatching(/^expected pass, got block: /),
    expect.stringMatching(/^secrets: expected warn, got block: /),
    'not found: x',
    'found, and not expected: github-token',
  ]);
});
