/** Which files, lines and calls of a change a person checks. */
import { describe, expect, test } from '@jest/globals';
import type { Authorship, ChangeFacts, ClassifiedFile, OwnCall } from '@countersign/detectors';
import {
  AI,
  declared,
  file,
  judge,
  KIM,
  labelled,
  policyOf,
  reviewsOf,
  ruleOf,
} from '../evaluate/sample-facts.ts';

const COPY = file('locales/en.json: customers_see_it');
const MAIL = file('emails/a.html: cannot_undo');
const C = 'c'.repeat(40);

const attested = (
  lines: Readonly<Record<string, readonly (readonly [number, number])[]>>,
  commits = 1,
): Authorship => ({
  ...AI,
  commits: Array.from({ length: commits }, () => ({
    commit: C,
    declared: 'ai' as const,
    tools: ['claude-code'],
  })),
  evidence: AI.evidence.map((item) => ({ ...item, kind: 'note' as const, text: 'src/a.ts 1-3' })),
  lines: Object.entries(lines).map(([path, ranges]) => ({
    commit: C,
    path,
    ranges: ranges.map(([start, end]) => ({ start, end })),
  })),
});

const rule = (facts: Partial<ChangeFacts>, human = 'label: human-reviewed') =>
  ruleOf(judge(facts, policyOf(`mode: block\nhuman_check: { ${human} }`)), 'human-check');
const shown = (facts: Partial<ChangeFacts>, human?: string) =>
  rule(facts, human).children.map(({ why }) => why);

describe('lines that records tell of', () => {
  test('only the files that hold some need a check, and the lines are named', () => {
    const authorship = attested({
      'locales/en.json': [
        [44, 44],
        [12, 40],
      ],
      'src/a.ts': [[1, 3]],
    });
    expect(shown({ authorship, files: [COPY, MAIL, file('src/a.ts')] })).toEqual([
      '1 file that customers see (locales/en.json:12-40,44: copy) needs one person.',
    ]);
    const many = attested({
      'locales/en.json': [
        [1, 1],
        [3, 3],
        [5, 5],
        [7, 7],
        [9, 9],
        [11, 11],
      ],
    });
    expect(shown({ authorship: many, files: [COPY] })[0]).toContain('locales/en.json:1,3,5,7,9,…:');
  });

  test('none of them where a person checks', () => {
    const result = rule({
      authorship: attested({ 'src/a.ts': [[1, 3]] }),
      files: [COPY, file('src/a.ts')],
    });
    expect([result.outcome, result.why]).toEqual([
      'pass',
      "claude-code helped to write this change (a note of cccccccccccc). Nothing in it needs a person's check.",
    ]);
  });

  test('under the name that the file had', () => {
    const moved = { ...COPY, path: 'locales/de.json', previousPath: 'locales/en.json' };
    const authorship = attested({ 'locales/en.json': [[2, 2]] });
    expect(shown({ authorship, files: [moved, MAIL] })).toEqual([
      '1 file that customers see (locales/de.json:2: copy) needs one person.',
    ]);
  });

  test.each([
    ['a file that is not in the change', attested({ 'gone.ts': [[1, 1]] }), ''],
    ['help that is declared as a whole', AI, ''],
    ['everybody is checked', attested({ 'src/a.ts': [[1, 1]] }), 'applies_to: everyone'],
    [
      'what nobody declares is checked',
      attested({ 'src/a.ts': [[1, 1]] }),
      'applies_to: undeclared',
    ],
  ])('nothing is narrowed: %s', (_, authorship, human) => {
    const facts = { authorship, files: [COPY, file('src/a.ts')] };
    expect(shown(facts, human === '' ? undefined : human)).toEqual([
      '1 file that customers see (locales/en.json: copy) needs one person.',
    ]);
  });

  test('guardrails need a person on any line', () => {
    const authorship = attested({ 'src/a.ts': [[1, 1]] });
    const files = [file('CODEOWNERS: guardrails'), file('src/a.ts')];
    expect(shown({ authorship, files })[0]).toContain('CODEOWNERS');
  });
});

describe('what is said of who wrote it', () => {
  test('how many commits, and the loudest evidence', () => {
    const one = (word: 'ai' | 'none') => ({ commit: C, declared: word, tools: [] });
    const authorship = {
      ...AI,
      commits: [one('none'), one('ai'), one('none')],
      evidence: [
        ...AI.evidence,
        {
          commit: C,
          kind: 'account' as const,
          role: 'author' as const,
          tool: 'claude-code',
          strength: 'conclusive' as const,
          text: 'Author: claude[bot] (id 209825114)',
        },
      ],
    };
    expect(rule({ authorship, files: [COPY] }).why).toMatch(
      /^claude-code helped to write 1 of the 3 commits \(an account of cccccccccccc\)\./,
    );
  });

  test('a hint is named too', () => {
    const authorship: Authorship = {
      declared: 'possible',
      tools: ['claude-code'],
      evidence: [
        {
          commit: null,
          kind: 'branch',
          role: 'author',
          tool: 'claude-code',
          strength: 'weak',
          text: 'claude/fix',
        },
      ],
    };
    const result = rule({ authorship, files: [COPY] });
    expect(result.outcome).toBe('warn');
    expect(result.why).toMatch(/^There are hints that an AI tool helped \(the branch's name\)\./);
  });
});

describe("calls of the page's own functions", () => {
  const calling = (path: string, ...calls: readonly (readonly [string, number, boolean?])[]) => ({
    ...file(path),
    calls: calls.map(([call, line, aside = false]): OwnCall => ({ call, line, aside })),
  });
  const OURS =
    'ours: [{ calls: [sendEmail], means: cannot_undo }, { calls: [payAll], means: money_or_everyone }]';
  const groups = (files: readonly ClassifiedFile[], human = OURS, authorship = AI) =>
    rule({ authorship, files }, human).children.map(({ id }) => id);

  test('put the file into their tier, and say where', () => {
    expect(shown({ authorship: AI, files: [calling('src/a.ts', ['sendEmail', 7])] }, OURS)).toEqual(
      [
        '1 file that does what cannot be undone (src/a.ts: calls sendEmail in line 7) needs one person.',
      ],
    );
    expect(groups([calling('src/a.ts', ['sendEmail', 7], ['payAll', 9])])).toEqual([
      'human-check.money_or_everyone',
    ]);
  });

  test('raise, and never lower', () => {
    const low = 'ours: [{ calls: [log], means: inside_only }]';
    const mail = { ...MAIL, calls: [{ call: 'log', line: 1, aside: false }] };
    expect(groups([mail], low)).toEqual(['human-check.cannot_undo']);
    const lowered =
      'ours: [{ paths: ["src/**"], means: inside_only }, { calls: [sendEmail], means: cannot_undo }]';
    expect(groups([calling('src/a.ts', ['sendEmail', 7])], lowered)).toEqual([
      'human-check.cannot_undo',
    ]);
  });

  test('in tests they reach a tier less', () => {
    expect(groups([calling('test/a.test.ts', ['sendEmail', 7, true])])).toEqual([
      'human-check.customers_see_it',
    ]);
  });

  test('of an organisation and of a repository alike; a name that no page gives is nothing', () => {
    const policy = policyOf(
      'human_check: { ours: [{ calls: [sendEmail], means: customers_see_it }] }',
      'mode: block\nhuman_check: { ours: [{ calls: [sendEmail], means: cannot_undo }] }\nlock: [human_check]',
    );
    const facts = { authorship: AI, files: [calling('src/a.ts', ['sendEmail', 7])] };
    expect(ruleOf(judge(facts, policy), 'human-check').children.map(({ id }) => id)).toEqual([
      'human-check.cannot_undo',
    ]);
    expect(groups([calling('src/a.ts', ['other', 7])])).toEqual([]);
  });

  test('on lines that an AI wrote, where those are known', () => {
    const files = [calling('src/a.ts', ['sendEmail', 7], ['payAll', 90])];
    expect(groups(files, OURS, attested({ 'src/a.ts': [[1, 20]] }))).toEqual([
      'human-check.cannot_undo',
    ]);
    // Later commits move lines.
    expect(groups(files, OURS, attested({ 'src/a.ts': [[1, 20]] }, 2))).toEqual([
      'human-check.money_or_everyone',
    ]);
  });

  test('nobody is asked where no AI helped', () => {
    expect(groups([calling('src/a.ts', ['payAll', 1])], OURS, declared('none'))).toEqual([]);
    expect(
      groups(
        [calling('src/a.ts', ['payAll', 1])],
        `${OURS}, applies_to: undeclared`,
        declared('none'),
      ),
    ).toEqual(['human-check.money_or_everyone']);
  });
});

test('nothing declared is checked like an AI’s where the page says so, and a check clears it', () => {
  const facts = { authorship: declared('none'), files: [COPY] };
  const policy = policyOf('mode: block\nhuman_check: { applies_to: undeclared }');
  const outcome = (reviews: ChangeFacts['reviews']) =>
    ruleOf(judge({ ...facts, reviews }, policy, 'pull-request'), 'human-check').outcome;
  expect(outcome(reviewsOf([]))).toBe('block');
  expect(outcome(reviewsOf([labelled(KIM)]))).toBe('pass');
});
