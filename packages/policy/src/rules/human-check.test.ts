import { describe, expect, test } from '@jest/globals';
import type { Account, ChangeFacts, ReviewEvent, ReviewFacts } from '@countersign/detectors';
import {
  AI,
  ANN,
  BOT,
  declared,
  file,
  judge,
  KIM,
  labelled,
  LEE,
  person,
  policyOf,
  reviewed,
  reviewsOf,
  ruleOf,
} from '../evaluate/sample-facts.ts';
import type { Gate, Outcome } from '../verdict.ts';

const COPY = [file('locales/en.json: customers_see_it')];
const byAi: Partial<ChangeFacts> = { authorship: AI, files: COPY };

describe('where labels and reviews cannot be seen', () => {
  const table: readonly (readonly [string | null, Gate, Outcome])[] = [
    [null, 'hook', 'note'],
    ['mode: block', 'hook', 'note'],
    [null, 'local', 'note'],
    ['mode: observe', 'local', 'note'],
    ['mode: warn', 'local', 'warn'],
    ['mode: block', 'local', 'block'],
    ['mode: block', 'pull-request', 'unsure'],
  ];
  test.each(table)('%s at %s: %s', (page, gate, want) => {
    const rule = ruleOf(judge(byAi, policyOf(page), gate), 'human-check');
    expect(rule.outcome).toBe(want);
    expect(rule.remedy).not.toBeNull();
  });

  test('the hook says where a person checks', () => {
    const rule = ruleOf(judge(byAi, policyOf('mode: block'), 'hook'), 'human-check');
    expect(rule.why).toBe(
      'claude-code helped to write this change (a trailer of cccccccccccc). One person must check it on the pull request; labels and reviews cannot be seen from here.',
    );
    expect(rule.remedy).toBe(
      'On the pull request: a person with write access who did not write this change adds the label `human-reviewed` or approves in a review after the last push.',
    );
  });

  test("files as they stand are nobody's change", () => {
    const facts = { ...byAi, source: { kind: 'tree', root: '.' } as const };
    expect(ruleOf(judge(facts, policyOf('mode: block')), 'human-check').outcome).toBe('pass');
  });
});

describe('whose changes and which files', () => {
  const table: readonly (readonly [string, Partial<ChangeFacts>, string, Outcome])[] = [
    ['AI wrote it', byAi, '', 'block'],
    ['AI wrote what only we see', { authorship: AI }, '', 'pass'],
    ['hints only', { ...byAi, authorship: declared('possible') }, '', 'warn'],
    ['nothing declared', { ...byAi, authorship: declared('none') }, '', 'pass'],
    [
      'nothing declared, treated like AI',
      { ...byAi, authorship: declared('none') },
      'applies_to: undeclared',
      'block',
    ],
    [
      'hints, treated like AI',
      { ...byAi, authorship: declared('possible') },
      'applies_to: undeclared',
      'block',
    ],
    [
      'a person declared it',
      { ...byAi, authorship: declared('human-only') },
      'applies_to: undeclared',
      'pass',
    ],
    [
      'a person declared it, everyone is checked',
      { ...byAi, authorship: declared('human-only') },
      'applies_to: everyone',
      'block',
    ],
    ['the page lets copy go', byAi, 'customers_see_it: go', 'pass'],
    [
      'the page wants even inside work checked',
      { authorship: AI },
      'inside_only: one person',
      'block',
    ],
    ['one file among many', { authorship: AI, files: [file('src/a.ts'), ...COPY] }, '', 'block'],
    [
      'copy that was deleted',
      { authorship: AI, files: COPY.map((one) => ({ ...one, status: 'deleted' as const })) },
      '',
      'block',
    ],
    [
      'guardrails, though the page lets money go',
      { authorship: AI, files: [file('CODEOWNERS: guardrails')] },
      'money_or_everyone: go',
      'block',
    ],
    [
      'guardrails, and nothing is declared',
      { files: [file('CODEOWNERS: guardrails')] },
      '',
      'block',
    ],
    [
      'guardrails that a person declares as their own',
      { authorship: declared('human-only'), files: [file('CODEOWNERS: guardrails')] },
      '',
      'block',
    ],
    [
      'guardrails among hints, which stop nobody elsewhere',
      { authorship: declared('possible'), files: [file('CODEOWNERS: guardrails'), ...COPY] },
      '',
      'block',
    ],
    ['copy, and nothing is declared', { files: COPY }, '', 'pass'],
    [
      'a path of our own',
      { authorship: AI, files: [file('apps/portal/a.ts')] },
      'ours: [{ paths: ["apps/portal/**"], means: cannot_undo }]',
      'block',
    ],
    [
      'a path of our own that it was moved from',
      { authorship: AI, files: [file('lib/a.ts', 'apps/portal/a.ts')] },
      'ours: [{ paths: ["apps/portal/**"], means: cannot_undo }]',
      'block',
    ],
    [
      'a path that the page lowers',
      byAi,
      'ours: [{ paths: ["locales/**"], means: inside_only }]',
      'pass',
    ],
  ];
  test.each(table)('%s', (_, facts, human, want) => {
    const page = `mode: block\nhuman_check: { ${human === '' ? 'label: human-reviewed' : human} }`;
    expect(ruleOf(judge(facts, policyOf(page)), 'human-check').outcome).toBe(want);
  });

  test('a path excepted by the page needs nobody, and is counted as excepted', () => {
    const page = `mode: block
exceptions: [{ rule: human_check.customers_see_it, paths: ["locales/**"], why: placeholder texts, approved_by: "@kim", until: 2026-12-24 }]`;
    const verdict = judge(byAi, policyOf(page));
    expect([verdict.outcome, ruleOf(verdict, 'exceptions').evidence.length]).toEqual(['note', 1]);
    const other = judge(
      { authorship: AI, files: [file('emails/a.html: cannot_undo')] },
      policyOf(page),
    );
    expect(other.outcome).toBe('block');
  });

  test('a moved file is excepted only where both of its places are', () => {
    const page = `mode: block
human_check: { ours: [{ paths: ["apps/**"], means: cannot_undo }] }
exceptions: [{ rule: human_check, paths: ["apps/new/**"], why: placeholder texts, approved_by: "@kim", until: 2026-12-24 }]`;
    const facts = { authorship: AI, files: [file('apps/new/a.ts', 'apps/old/a.ts')] };
    expect(judge(facts, policyOf(page)).outcome).toBe('block');
  });

  test('each tier says which files it is about', () => {
    const files = [...COPY, file('db/payout.ts: money_or_everyone'), file('src/a.ts')];
    const rule = ruleOf(judge({ authorship: AI, files }, policyOf('mode: block')), 'human-check');
    expect(rule.children.map(({ id, why }) => [id, why])).toEqual([
      [
        'human-check.money_or_everyone',
        '1 file that moves money or reaches everyone (db/payout.ts: payouts) needs one person.',
      ],
      [
        'human-check.customers_see_it',
        '1 file that customers see (locales/en.json: copy) needs one person.',
      ],
    ]);
  });
});

const SINCE = '2026-11-22T08:50:00Z';
/** Ten minutes later. */
const typed = (actor: Account, fields: Partial<ReviewEvent> = {}): ReviewEvent =>
  labelled(actor, { kind: 'phrase', name: 'self-check', ...fields });
const emergency = (actor: Account, fields: Partial<ReviewEvent> = {}): ReviewEvent =>
  labelled(actor, { kind: 'phrase', name: 'emergency', words: 'The shop is down.', ...fields });

describe("what counts as a person's check", () => {
  interface Case {
    readonly name: string;
    readonly reviews: ReviewFacts;
    readonly page?: string;
    readonly want: Outcome;
    /** Why each piece of evidence does not count; null where it does. */
    readonly whys?: readonly (string | null)[];
  }
  const table: readonly Case[] = [
    { name: 'nobody', reviews: reviewsOf([]), want: 'block', whys: [] },
    {
      name: 'a label by somebody else who can write',
      reviews: reviewsOf([labelled(KIM)]),
      want: 'pass',
      whys: [null],
    },
    {
      name: 'an approval by somebody else who can write',
      reviews: reviewsOf([reviewed(KIM)]),
      want: 'pass',
      whys: [null],
    },
    {
      name: 'an approval by a maintainer',
      reviews: reviewsOf([reviewed(KIM, { role: 'maintain' })]),
      want: 'pass',
      whys: [null],
    },
    {
      name: 'a label by the author',
      reviews: reviewsOf([labelled(ANN)]),
      want: 'block',
      whys: ['@ann opened this pull request'],
    },
    {
      name: 'a label by the author, spelt otherwise',
      reviews: reviewsOf([labelled(person('Ann', 77))]),
      want: 'block',
      whys: ['@Ann opened this pull request'],
    },
    {
      name: 'a label by a co-author',
      reviews: reviewsOf([labelled(KIM)], { contributors: [ANN, KIM] }),
      want: 'block',
      whys: ['@kim wrote part of this change'],
    },
    {
      name: 'a label by a bot',
      reviews: reviewsOf([labelled(BOT)]),
      want: 'block',
      whys: ['@helper[bot] is not a person'],
    },
    {
      name: 'a label by an organisation',
      reviews: reviewsOf([labelled(person('acme', 8, 'Organization'))]),
      want: 'block',
      whys: ['@acme is not a person'],
    },
    {
      name: 'a label with read access',
      reviews: reviewsOf([labelled(KIM, { role: 'read' })]),
      want: 'block',
      whys: ['@kim has only read access'],
    },
    {
      name: 'a label with triage access',
      reviews: reviewsOf([labelled(KIM, { role: 'triage' })]),
      want: 'block',
      whys: ['@kim has only triage access'],
    },
    {
      name: 'a label with a role of their own making',
      reviews: reviewsOf([labelled(KIM, { role: 'writer' })]),
      want: 'block',
      whys: ['whether the role "writer" of @kim can write is not known'],
    },
    {
      name: 'a label with an unknown role',
      reviews: reviewsOf([labelled(KIM, { role: null })]),
      want: 'block',
      whys: ['what @kim may do here is not known'],
    },
    {
      name: 'a label by an account that is gone',
      reviews: reviewsOf([labelled(null)]),
      want: 'block',
      whys: ['the account is gone'],
    },
    {
      name: 'a label set through an app',
      reviews: reviewsOf([labelled(KIM, { viaApp: 'robot-hand' })]),
      want: 'block',
      whys: ['it was done through the app robot-hand, not by hand'],
    },
    {
      name: 'a label with agent intent',
      reviews: reviewsOf([labelled(KIM, { agentIntent: true })]),
      want: 'block',
      whys: ["GitHub marks it as an agent's doing"],
    },
    {
      name: 'a label before the last push',
      reviews: reviewsOf([labelled(KIM, { onPresentHead: false })]),
      want: 'block',
      whys: ['it came before the last push'],
    },
    {
      name: 'a label whose order cannot be told',
      reviews: reviewsOf([labelled(KIM, { onPresentHead: null })]),
      want: 'block',
      whys: ['whether it came after the last push cannot be told'],
    },
    {
      name: 'a label in another case',
      reviews: reviewsOf([labelled(KIM, { name: 'HUMAN-REVIEWED' })]),
      want: 'pass',
      whys: [null],
    },
    {
      name: 'another label',
      reviews: reviewsOf([labelled(KIM, { name: 'lgtm' })], { labels: ['lgtm'] }),
      want: 'block',
      whys: [],
    },
    {
      name: 'the label that the page names',
      reviews: reviewsOf([labelled(KIM, { name: 'checked' })], { labels: ['checked'] }),
      page: 'label: checked',
      want: 'pass',
      whys: [null],
    },
    {
      name: 'a label taken off again',
      reviews: reviewsOf([labelled(KIM), labelled(LEE, { action: 'removed' })], { labels: [] }),
      want: 'block',
      whys: ['the label was taken off again by @lee'],
    },
    {
      name: 'a label taken off and set again by another',
      reviews: reviewsOf([labelled(ANN), labelled(ANN, { action: 'removed' }), labelled(KIM)]),
      want: 'pass',
      whys: ['@ann opened this pull request', null],
    },
    {
      name: 'a label that is not there now',
      reviews: reviewsOf([labelled(KIM)], { labels: [] }),
      want: 'block',
      whys: ['the label is not there any more'],
    },
    {
      name: 'a label that nobody was seen to set',
      reviews: reviewsOf([], { labels: ['human-reviewed'] }),
      want: 'block',
      whys: ['who added it cannot be seen yet'],
    },
    {
      name: 'a comment',
      reviews: reviewsOf([reviewed(KIM, { name: 'COMMENTED' })]),
      want: 'block',
      whys: [],
    },
    {
      name: 'an approval, then a comment',
      reviews: reviewsOf([reviewed(KIM), reviewed(KIM, { name: 'COMMENTED' })]),
      want: 'pass',
      whys: [null],
    },
    {
      name: 'an approval, then changes asked for',
      reviews: reviewsOf([reviewed(KIM), reviewed(KIM, { name: 'CHANGES_REQUESTED' })]),
      want: 'block',
      whys: ['@kim asked for changes afterwards'],
    },
    {
      name: 'changes asked for, then an approval',
      reviews: reviewsOf([reviewed(KIM, { name: 'CHANGES_REQUESTED' }), reviewed(KIM)]),
      want: 'pass',
      whys: [null],
    },
    {
      name: 'a dismissed approval',
      reviews: reviewsOf([reviewed(KIM, { name: 'DISMISSED' })]),
      want: 'block',
      whys: [],
    },
    {
      name: 'an approval, dismissed afterwards',
      reviews: reviewsOf([reviewed(KIM), reviewed(KIM, { name: 'DISMISSED' })]),
      want: 'block',
      whys: ['the review was dismissed'],
    },
    {
      name: 'an approval of an older commit',
      reviews: reviewsOf([reviewed(KIM, { onPresentHead: false })]),
      want: 'block',
      whys: ['it came before the last push'],
    },
    {
      name: 'an approval by a bot',
      reviews: reviewsOf([reviewed(BOT)]),
      want: 'block',
      whys: ['@helper[bot] is not a person'],
    },
    {
      name: 'a label where only reviews count',
      reviews: reviewsOf([labelled(KIM)]),
      page: 'counts: [review]',
      want: 'block',
      whys: ['the page counts reviews only'],
    },
    {
      name: 'a review where only labels count',
      reviews: reviewsOf([reviewed(KIM)]),
      page: 'counts: [label]',
      want: 'block',
      whys: ['the page counts labels only'],
    },
    {
      name: 'one of two people',
      reviews: reviewsOf([labelled(KIM)]),
      page: 'customers_see_it: two people',
      want: 'block',
      whys: [null],
    },
    {
      name: 'one person twice',
      reviews: reviewsOf([labelled(KIM), reviewed(KIM)]),
      page: 'customers_see_it: two people',
      want: 'block',
      whys: [null, null],
    },
    {
      name: 'two people',
      reviews: reviewsOf([labelled(KIM), reviewed(LEE)]),
      page: 'customers_see_it: two people',
      want: 'pass',
      whys: [null, null],
    },
    {
      name: 'a label by the author, who may check',
      reviews: reviewsOf([labelled(ANN)], { headSince: SINCE }),
      page: 'author_may_check: "yes"',
      want: 'block',
      whys: [
        '@ann opened this pull request: an author checks by typing "countersign: I read this and it may ship" as a comment',
      ],
    },
    {
      name: 'the phrase of the author, who may check',
      reviews: reviewsOf([typed(ANN)], { headSince: SINCE }),
      page: 'author_may_check: "yes"',
      want: 'pass',
      whys: [null],
    },
    {
      name: 'the phrase typed at once',
      reviews: reviewsOf([typed(ANN, { at: SINCE })], { headSince: SINCE }),
      page: 'author_may_check: "yes"',
      want: 'block',
      whys: ['it came less than 10 minutes after the last push: reading takes time'],
    },
    {
      name: 'the phrase where nobody knows when the push was',
      reviews: reviewsOf([typed(ANN)]),
      page: 'author_may_check: "yes"',
      want: 'block',
      whys: ['how long after the last push it came cannot be told'],
    },
    {
      name: 'the phrase where authors may not check',
      reviews: reviewsOf([typed(ANN)], { headSince: SINCE }),
      want: 'block',
      whys: ['@ann opened this pull request'],
    },
    {
      name: 'the phrase before the last push',
      reviews: reviewsOf([typed(ANN, { onPresentHead: false })], { headSince: SINCE }),
      page: 'author_may_check: "yes"',
      want: 'block',
      whys: ['it came before the last push'],
    },
    {
      name: 'the phrase through an app',
      reviews: reviewsOf([typed(ANN, { viaApp: 'helper' })], { headSince: SINCE }),
      page: 'author_may_check: "yes"',
      want: 'block',
      whys: ['it was done through the app helper, not by hand'],
    },
    {
      name: 'the phrase of somebody else',
      reviews: reviewsOf([typed(KIM)], { headSince: SINCE }),
      page: 'author_may_check: "yes"',
      want: 'block',
      whys: ['@kim did not write this change: a label or a review is meant for others'],
    },
    {
      name: 'an emergency, where two are needed',
      reviews: reviewsOf([emergency(KIM, { role: 'admin' })]),
      page: 'customers_see_it: two people',
      want: 'pass',
      whys: [null],
    },
    {
      name: 'an emergency by somebody who does not answer for the repository',
      reviews: reviewsOf([emergency(KIM)]),
      want: 'block',
      whys: ['@kim has the role write: only maintain and admin may declare an emergency'],
    },
    {
      name: 'an emergency of the author',
      reviews: reviewsOf([emergency(ANN, { role: 'admin' })]),
      page: 'author_may_check: "yes"',
      want: 'block',
      whys: ['@ann opened this pull request'],
    },
    {
      name: 'an emergency declared before the last push',
      reviews: reviewsOf([emergency(KIM, { role: 'admin', onPresentHead: false })]),
      want: 'block',
      whys: ['it came before the last push'],
    },
    {
      name: 'an earlier head with the same files',
      reviews: reviewsOf([labelled(KIM, { carriedOver: 'same-tree' })]),
      want: 'pass',
      whys: [null],
    },
    {
      name: 'a member of the team that the page names',
      reviews: reviewsOf([
        labelled(LEE, { role: 'read', teams: [{ team: '@acme/support', member: true }] }),
      ]),
      page: 'reviewers: ["@acme/support"]',
      want: 'pass',
      whys: [null],
    },
    {
      name: 'no member of the team that the page names',
      reviews: reviewsOf([labelled(LEE, { teams: [{ team: '@acme/support', member: false }] })]),
      page: 'reviewers: ["@acme/support"]',
      want: 'block',
      whys: ['@lee is not among the reviewers the page names'],
    },
    {
      name: 'a bot where the author may check',
      reviews: reviewsOf([labelled(BOT)]),
      page: 'author_may_check: "yes"',
      want: 'block',
      whys: ['@helper[bot] is not a person'],
    },
    {
      name: 'the author, who may check, as one of two',
      reviews: reviewsOf([typed(ANN)], { headSince: SINCE }),
      page: 'author_may_check: "yes", customers_see_it: two people',
      want: 'block',
      whys: [null],
    },
    {
      name: 'a reviewer the page names',
      reviews: reviewsOf([labelled(KIM)]),
      page: 'reviewers: ["@Kim"]',
      want: 'pass',
      whys: [null],
    },
    {
      name: 'a reviewer the page does not name',
      reviews: reviewsOf([labelled(LEE)]),
      page: 'reviewers: ["@kim"]',
      want: 'block',
      whys: ['@lee is not among the reviewers the page names'],
    },
    {
      name: 'a reviewer who may be in the team',
      reviews: reviewsOf([labelled(LEE)]),
      page: 'reviewers: ["@acme/support"]',
      want: 'unsure',
      whys: [
        'whether @lee belongs to @acme/support cannot be seen: the App needs the permission to read members',
      ],
    },
    {
      name: 'a bot where a team is needed',
      reviews: reviewsOf([labelled(BOT)]),
      page: 'reviewers: ["@acme/support"]',
      want: 'block',
      whys: ['@helper[bot] is not a person'],
    },
  ];

  test.each(table)('$name', ({ reviews, page, want, whys }) => {
    const policy = policyOf(`mode: block\nhuman_check: { ${page ?? 'applies_to: ai'} }`);
    const rule = ruleOf(judge({ ...byAi, reviews }, policy, 'pull-request'), 'human-check');
    expect(rule.outcome).toBe(want);
    const human = rule.evidence.filter(({ text }) => !text.startsWith('Co-Authored-By'));
    if (whys !== undefined) expect(human.map(({ why }) => why)).toEqual(whys);
    for (const { counts, why } of human) expect(counts).toBe(why === null);
    // Whatever does not count is named in the words that people read first.
    if (want === 'block')
      for (const { why, event } of human)
        if (why !== null && event !== null) expect(rule.why).toContain(why);
  });

  test.each([
    ['observe', 'note'],
    ['warn', 'warn'],
    ['block', 'block'],
  ] as const)('in mode %s a missing check is %s', (mode, want) => {
    const verdict = judge(
      { ...byAi, reviews: reviewsOf([]) },
      policyOf(`mode: ${mode}`),
      'pull-request',
    );
    expect(verdict.outcome).toBe(want);
  });

  test("a locked tier is enforced in the organisation's mode", () => {
    const policy = policyOf('mode: observe', 'mode: block\nlock: [human_check.customers_see_it]');
    expect(judge({ ...byAi, reviews: reviewsOf([]) }, policy, 'pull-request').outcome).toBe(
      'block',
    );
  });

  test('each list of reviewers has to be satisfied', () => {
    const policy = policyOf(
      'human_check: { reviewers: ["@lee"] }',
      'mode: block\nhuman_check: { reviewers: ["@kim"] }\nlock: [human_check]',
    );
    const outcome = (reviews: ReviewFacts) =>
      ruleOf(judge({ ...byAi, reviews }, policy, 'pull-request'), 'human-check').outcome;
    expect(outcome(reviewsOf([labelled(KIM)]))).toBe('block');
    expect(outcome(reviewsOf([labelled(LEE)]))).toBe('block');
    expect(outcome(reviewsOf([labelled(KIM), reviewed(LEE)]))).toBe('pass');
  });

  test('who checked is named, and a self-check is called one', () => {
    const why = (page: string, reviews: ReviewFacts) =>
      ruleOf(judge({ ...byAi, reviews }, policyOf(page), 'pull-request'), 'human-check').why;
    expect(why('mode: block', reviewsOf([labelled(KIM)]))).toContain('Checked by @kim.');
    expect(
      why(
        'mode: block\nhuman_check: { author_may_check: "yes" }',
        reviewsOf([typed(ANN)], { headSince: SINCE }),
      ),
    ).toContain('Checked by @ann (self-checked).');
  });

  test('an address without an account asks for one more person', () => {
    const outcome = (reviews: ReviewFacts, page = 'mode: block') =>
      ruleOf(judge({ ...byAi, reviews }, policyOf(page), 'pull-request'), 'human-check');
    const unattributed = ['somebody@laptop.example'];
    expect(outcome(reviewsOf([labelled(KIM)], { unattributed })).outcome).toBe('block');
    expect(outcome(reviewsOf([labelled(KIM)], { unattributed })).why).toContain(
      'somebody@laptop.example',
    );
    expect(outcome(reviewsOf([labelled(KIM), reviewed(LEE)], { unattributed })).outcome).toBe(
      'pass',
    );
    expect(
      outcome(
        reviewsOf([labelled(KIM)], { unattributed }),
        'mode: block\nhuman_check: { author_may_check: "yes" }',
      ).outcome,
    ).toBe('pass');
    // The tool's own address stands for no person.
    expect(
      outcome(reviewsOf([labelled(KIM)], { unattributed: ['noreply@anthropic.com'] })).outcome,
    ).toBe('pass');
  });
});

describe('lines that notes attest', () => {
  const note = { ...AI.evidence[0]!, kind: 'note' as const };
  const lines = [
    {
      commit: 'c'.repeat(40),
      path: 'locales/en.json',
      ranges: [
        { start: 3, end: 9 },
        { start: 12, end: 12 },
      ],
    },
  ];
  const byNotes = { ...AI, evidence: [note], lines };
  const both = [
    file('locales/en.json: customers_see_it'),
    file('locales/fr.json: customers_see_it'),
  ];
  const why = (
    authorship: ChangeFacts['authorship'],
    files = both,
    page = 'mode: block',
  ): string => {
    const rule = ruleOf(judge({ authorship, files }, policyOf(page)), 'human-check');
    return `${rule.outcome} ${rule.children.map((child) => child.why).join(' ')}`;
  };

  test('narrow the check to the files and lines concerned', () => {
    expect(why(byNotes)).toMatch(/^block 1 file .*\(locales\/en\.json:3-9,12: /);
    expect(
      why({ ...byNotes, lines: [{ ...lines[0]!, path: 'locales/fr.json' }] }, [both[1]!]),
    ).toMatch(/^block /);
  });

  test.each([
    [
      'something else declares an AI as well',
      { ...byNotes, evidence: [note, AI.evidence[0]!] },
      both,
      'mode: block',
    ],
    [
      'a note names a file that is not in the change',
      { ...byNotes, lines: [...lines, { ...lines[0]!, path: 'gone.ts' }] },
      both,
      'mode: block',
    ],
    [
      'the page asks about what is undeclared too',
      byNotes,
      both,
      'mode: block\nhuman_check: { applies_to: undeclared }',
    ],
  ])('the whole change counts where %s', (_, authorship, files, page) => {
    expect(why(authorship, files, page)).toMatch(/^block 2 files /);
  });

  test('what is deleted and what guards the gate is not narrowed', () => {
    const files = [
      both[0]!,
      { ...both[1]!, status: 'deleted' as const },
      file('CODEOWNERS: guardrails'),
    ];
    expect(why(byNotes, files)).toMatch(/locales\/fr\.json/);
    expect(why(byNotes, files)).toMatch(/CODEOWNERS/);
  });

  test('a change without a file that a note names needs nobody', () => {
    const only = [file('locales/en.json: customers_see_it'), file('src/a.ts')];
    expect(why({ ...byNotes, lines: [{ ...lines[0]!, path: 'src/a.ts' }] }, only)).toMatch(/^pass/);
  });
});
