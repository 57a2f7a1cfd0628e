import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addException, exceptionText, removeExceptions } from './edit-exceptions.ts';
import { parsePage } from './parse.ts';
import type { PageException } from './schema.ts';
import { pageTemplate } from './template.ts';

const HEAD = '# ours\nversion: 1\nowner: "@acme/ana"     # ask her\nnext_review: 2027-02-01\n';
const NEW: PageException = {
  rule: 'github-token',
  fingerprint: '0123456789',
  why: 'a "made-up" key: for # tests',
  approved_by: '@acme/ana',
  until: '2027-01-31',
};
const OLD = `rule: coverage, paths: ["a"], why: "it is very large", approved_by: "@acme/ana", until: 2027-01-01`;
const TEMPLATE = pageTemplate({
  owner: '@acme/ana',
  nextReview: '2027-02-01',
  mode: 'warn',
  approvedTools: ['claude-code'],
  fingerprintKey: 'x'.repeat(32),
});

const textOf = (edited: ReturnType<typeof addException>): string => {
  if ('refused' in edited) throw new Error(edited.refused);
  return edited.text;
};
const exceptionsIn = (text: string): readonly PageException[] =>
  parsePage(text, '').page?.exceptions ?? [];

/** True where `after` is `before` with something put in, in at most two places. */
function isOnlyLonger(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return start + end === before.length;
}

const layouts: readonly (readonly [string, string])[] = [
  ['no key', HEAD],
  ['no line end', HEAD.trimEnd()],
  ['a key without entries', `${HEAD}exceptions:   # none yet\n# the end\n`],
  ['a key without entries in the middle', `${HEAD}exceptions:\nmode: warn\n`],
  ['entries in lines', `${HEAD}exceptions:\n  - { ${OLD} }   # why not\n\n# the end\nmode: warn\n`],
  ['entries that are not indented', `${HEAD}exceptions:\n- { ${OLD} }\nmode: warn # m\n`],
  [
    'entries of several lines',
    `${HEAD}exceptions:\n    # first\n    - rule: coverage\n      # inside\n      paths:\n        - "a"   # a\n      why: >\n        it is\n        very large\n      approved_by: "@acme/ana"\n      until: 2027-01-01  # soon\n    # behind\nmode: warn\n`,
  ],
  ['entries in one line', `${HEAD}exceptions: [{ ${OLD} }] # one\nmode: warn\n`],
  ['entries in brackets', `${HEAD}exceptions: [\n  { ${OLD} },\n  ]\n`],
  [
    'lines of another system',
    `${HEAD}exceptions:\n  - { ${OLD} }\nmode: warn\n`.replaceAll('\n', '\r\n'),
  ],
];

describe('an exception added', () => {
  test.each(layouts)('%s', (_name, text) => {
    const before = exceptionsIn(text);
    const after = textOf(addException(text, NEW));
    expect(exceptionsIn(after)).toEqual([...before, NEW]);
    expect(isOnlyLonger(text, after)).toBe(true);
    expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text) || !text.includes('\n'));
    // And taken out again.
    const back = textOf(removeExceptions(after, [before.length]));
    expect(exceptionsIn(back)).toEqual(before);
    if (before.length > 0) expect(back).toBe(text);
  });

  test('to an empty list in brackets: only the brackets go', () => {
    const text = `${HEAD}exceptions: []   # none\n# the end\n`;
    const after = textOf(addException(text, NEW));
    expect(after).toBe(`${HEAD}exceptions:    # none\n${exceptionText(NEW)}# the end\n`);
    expect(after.replace(exceptionText(NEW), '').replace('exceptions: ', 'exceptions: []')).toBe(
      text,
    );
  });

  test('to the page that init writes', () => {
    const after = textOf(addException(TEMPLATE, NEW));
    expect(after.replace(exceptionText(NEW), '')).toBe(
      TEMPLATE.replace('exceptions: []', 'exceptions: '),
    );
    expect(exceptionsIn(after)).toEqual([NEW]);
  });

  test.each<readonly [string, string, string]>([
    ['a page with a mistake', `${HEAD}mode: blok\n`, 'page-has-mistakes'],
    [
      'a page in one bracket',
      '{ version: 1, owner: "@a", next_review: 2027-02-01 }',
      'unusual-layout',
    ],
    ['a comment in the empty brackets', `${HEAD}exceptions: [ # none\n  ]\n`, 'unusual-layout'],
    ['a document that is ended', `${HEAD}...\n`, 'unusual-layout'],
  ])('%s is left alone', (_name, text, refused) => {
    expect(addException(text, NEW)).toEqual({ refused });
  });
});

describe('exceptions taken out', () => {
  const three = [1, 2, 3].map((n) => OLD.replace('"a"', `"a${n}"`));
  const lines = `${HEAD}exceptions:\n  # one\n  - { ${three[0]} } # 1\n  # two\n  - { ${three[1]} }\n\n  # three\n  - { ${three[2]} }\n# the end\n`;

  test('comments between them stay', () => {
    expect(textOf(removeExceptions(lines, [1]))).toBe(lines.replace(`  - { ${three[1]} }\n`, ''));
    expect(textOf(removeExceptions(lines, [0, 2]))).toBe(
      lines.replace(`  - { ${three[0]} } # 1\n`, '').replace(`  - { ${three[2]} }\n`, ''),
    );
  });

  test('all of them: an empty list is left', () => {
    const after = textOf(removeExceptions(lines, [0, 1, 2]));
    expect(after).toContain('exceptions: []\n  # one\n  # two\n\n  # three\n# the end\n');
  });

  test.each<readonly [readonly number[], string]>([
    [[0], `[{ ${three[1]} }, { ${three[2]} }]`],
    [[1], `[{ ${three[0]} }, { ${three[2]} }]`],
    [[2], `[{ ${three[0]} }, { ${three[1]} }]`],
    [[0, 1], `[{ ${three[2]} }]`],
    [[1, 2], `[{ ${three[0]} }]`],
    [[0, 1, 2], '[]'],
  ])('%j of a list in one line', (indexes, left) => {
    const text = `${HEAD}exceptions: [{ ${three.join(' }, { ')} }] # all\nmode: warn\n`;
    expect(textOf(removeExceptions(text, indexes))).toBe(
      `${HEAD}exceptions: ${left} # all\nmode: warn\n`,
    );
  });
});

const word = fc.stringMatching(/^[a-z "#:'{}[\],&*!|>%@`-]{0,12}[a-z]$/);
const entry: fc.Arbitrary<PageException> = fc.record({
  rule: fc.constantFrom('coverage', 'github-token', 'off_limits.secrets'),
  paths: fc.array(fc.stringMatching(/^[a-z][a-z/*]{0,8}[a-z]$/), { minLength: 1, maxLength: 3 }),
  why: word.map((text) => `because of ${text}`),
  approved_by: fc.constantFrom('@kim', '@acme/ana'),
  until: fc.constantFrom('2027-01-01', '2026-12-24'),
});
const comment = fc.option(
  word.map((text) => `# ${text}`),
  { nil: '' },
);
const indents = fc.constantFrom('', '  ', '    ');

test('whatever stands around an exception stays to the byte', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(entry, comment), { minLength: 1, maxLength: 4 }),
      indents,
      comment,
      fc.constantFrom('\n', '\r\n'),
      entry,
      (entries, indent, behind, lineEnd, added) => {
        const list = entries
          .map(([one, note]) => {
            const lines = exceptionText(one).replaceAll(/^ {2}/gm, indent);
            return `${note === '' ? '' : `${indent}${note}\n`}${lines}`;
          })
          .join('');
        const text =
          `${HEAD}exceptions: ${behind}\n${list}${behind}\nmode: warn  ${behind}\n`.replaceAll(
            '\n',
            lineEnd,
          );
        const after = textOf(addException(text, added));
        expect(isOnlyLonger(text, after)).toBe(true);
        expect(exceptionsIn(after)).toEqual([...entries.map(([one]) => one), added]);
        expect(textOf(removeExceptions(after, [entries.length]))).toBe(text);
        const first = textOf(removeExceptions(text, [0]));
        expect(isOnlyLonger(first.replace('exceptions: []', 'exceptions:'), text)).toBe(true);
        expect(exceptionsIn(first)).toEqual(entries.slice(1).map(([one]) => one));
      },
    ),
    { numRuns: 150 },
  );
});
