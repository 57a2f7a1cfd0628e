/**
 * The rules by which pages become one policy, numbered as they are in the sentences here: a proof each, on whole
 * policies and verdicts. What only git or GitHub can show of a rule (whose commit, who approved) is proven where they are read.
 */
import { describe, expect, test } from '@jest/globals';
import {
  AI,
  ANN,
  BOT,
  declared,
  factsOf,
  file,
  finding,
  judge,
  KIM,
  labelled,
  LEE,
  NOW,
  policyOf,
  reviewsOf,
  ruleOf,
} from '../evaluate/sample-facts.ts';
import { capLevel } from '../evaluate/level.ts';
import type { Policy } from '../evaluate/policy.ts';
import { createReachOf } from '../evaluate/reach.ts';
import { evaluateTraced } from '../evaluate/traced.ts';
import { dateExceptions } from '../page/first-seen.ts';
import { parsePage } from '../page/parse.ts';
import { formatStoredPage, storedPageInput } from '../page/stored-page.ts';
import type { Level } from '../verdict.ts';
import { mergePolicy } from './merge-policy.ts';

interface Row {
  readonly rule: number;
  readonly says: string;
  readonly proof: () => void | Promise<void>;
}

const value = (policy: Policy, key: string): unknown => policy.keys[key]?.value;
const refused = (policy: Policy): readonly string[] =>
  policy.refused.map(({ key, why }) => `${key}: ${why}`);
const entry = (until: string, { rule = 'off_limits.secrets', by = '@kim' } = {}): string =>
  `exceptions: [{ rule: ${rule}, paths: ["src/**"], why: for the tests, approved_by: "${by}", until: ${until} }]`;
const reach = (
  policy: Policy,
  path: string,
  surfaces = file(`${path}: customers_see_it`).surfaces,
) => createReachOf(policy)([path], surfaces).reach;

const LEAK = { findings: [finding()] };
const ORDERS: readonly (readonly [string, readonly string[], (value: string) => string])[] = [
  ['mode', ['observe', 'warn', 'block'], (to) => `mode: ${to}`],
  ...['personal', 'secrets', 'financials', 'contract'].map(
    (key) =>
      [
        `off_limits.${key}`,
        ['allow', 'observe', 'warn', 'block'],
        (to: string) => `off_limits: { ${key}: ${to} }`,
      ] as const,
  ),
  ['ai_tools.others', ['allow', 'observe', 'warn', 'block'], (to) => `ai_tools: { others: ${to} }`],
  ...['inside_only', 'customers_see_it', 'cannot_undo', 'money_or_everyone'].map(
    (key) =>
      [
        `human_check.${key}`,
        ['go', 'one person', 'two people'],
        (to: string) => `human_check: { ${key}: ${to} }`,
      ] as const,
  ),
  ['human_check.applies_to', ['ai', 'everyone'], (to) => `human_check: { applies_to: ${to} }`],
  [
    'human_check.author_may_check',
    ['yes', 'no'],
    (to) => `human_check: { author_may_check: "${to}" }`,
  ],
];

const RULES: readonly Row[] = [
  {
    rule: 1,
    says: 'preset, then organisation, then repository',
    proof() {
      const page = 'off_limits: { personal: warn, contract: warn }';
      const policy = policyOf('off_limits: { contract: block }', page);
      expect(policy.sources).toEqual(['preset', 'organisation', 'repository']);
      expect(policy.keys).toMatchObject({
        'off_limits.secrets': { origin: 'preset' },
        'off_limits.personal': { value: 'warn', origin: 'organisation' },
        'off_limits.contract': { value: 'block', origin: 'repository' },
      });
    },
  },
  {
    rule: 2,
    says: 'looser is refused under a lock and taken without one, for every value that has an order',
    proof() {
      for (const [key, order, page] of ORDERS)
        for (const [at, floor] of order.entries())
          for (const [wish, wanted] of order.entries()) {
            const open = policyOf(page(wanted), page(floor));
            expect([key, value(open, key), refused(open)]).toEqual([key, wanted, []]);
            const locked = policyOf(page(wanted), `${page(floor)}\nlock: [${key}]`);
            const why = wish < at ? [`${key}: locked at ${JSON.stringify(floor)}`] : [];
            expect([key, value(locked, key), refused(locked)]).toEqual([
              key,
              order[Math.max(at, wish)],
              why,
            ]);
          }
    },
  },
  {
    rule: 3,
    says: "a locked section covers its keys; one that was left unset is the repository's",
    proof() {
      const policy = policyOf(
        'off_limits: { personal: allow, contract: allow }',
        'off_limits: { personal: block }\nlock: [off_limits]',
      );
      expect(value(policy, 'off_limits.personal')).toBe('block');
      expect(value(policy, 'off_limits.contract')).toBe('allow');
      expect(refused(policy)).toEqual(['off_limits.personal: locked at "block"']);
    },
  },
  {
    rule: 4,
    says: 'countries, own words and own surfaces are added together, locked or not',
    proof() {
      for (const lock of ['', 'lock: [off_limits, human_check]']) {
        const policy = policyOf(
          'off_limits: { countries: [nz], our_words: [kiwis] }\nhuman_check: { ours: [{ paths: ["b/**"], means: cannot_undo }] }',
          `off_limits: { countries: [au], our_words: [emus] }\nhuman_check: { ours: [{ paths: ["a/**"], means: cannot_undo }] }\n${lock}`,
        );
        expect(value(policy, 'off_limits.countries')).toEqual(['au', 'nz']);
        expect(value(policy, 'off_limits.our_words')).toEqual(['emus', 'kiwis']);
        expect(policy.humanCheck.ours.map(({ paths }) => paths)).toEqual([['a/**'], ['b/**']]);
      }
    },
  },
  {
    rule: 5,
    says: 'reviewers: the repository names its own, or under a lock both lists must be satisfied',
    proof() {
      const page = (who: string): string =>
        `mode: block\nhuman_check: { customers_see_it: one person, reviewers: ["${who}"] }`;
      const change = { files: [file('a.json: customers_see_it')], authorship: AI };
      const by = (policy: Policy, ...people: readonly (typeof KIM)[]): string => {
        const reviews = reviewsOf(people.map((one) => labelled(one)));
        return ruleOf(judge({ ...change, reviews }, policy, 'pull-request'), 'human-check').outcome;
      };
      expect(by(policyOf(page('@lee'), page('@kim')), LEE)).toBe('pass');
      const both = policyOf(page('@lee'), `${page('@kim')}\nlock: [human_check]`);
      expect(by(both, LEE)).toBe('block');
      expect(by(both, KIM)).toBe('block');
      expect(by(both, LEE, KIM)).toBe('pass');
    },
  },
  {
    rule: 6,
    says: 'tools by their id: open, a repository adds and changes; locked, it only tightens; `use: "no"` always removes',
    proof() {
      const approved = (...tools: readonly string[]): string =>
        `ai_tools: { approved: [${tools.join(', ')}] }`;
      const theirs =
        '{ tool: claude-code, plan: team, training: "off", history: "off", audit: "no", may_see: [code, internal] }';
      const wish =
        '{ tool: claude-code, plan: enterprise, training: "on", history: "on", audit: "yes", may_see: [code, customer] }';
      const open = policyOf(approved(wish, '{ tool: cursor }'), approved(theirs));
      expect(open.aiTools.approved.map(({ tool, training }) => [tool, training])).toEqual([
        ['claude-code', 'on'],
        ['cursor', undefined],
      ]);
      const locked = policyOf(
        approved(wish, '{ tool: cursor }'),
        `${approved(theirs)}\nlock: [ai_tools]`,
      );
      expect(locked.aiTools.approved).toEqual([
        {
          tool: 'claude-code',
          plan: 'enterprise',
          training: 'off',
          history: 'off',
          audit: 'yes',
          may_see: ['code'],
        },
      ]);
      expect(refused(locked)).toHaveLength(4);
      const gone = policyOf(
        approved('{ tool: claude-code, use: "no" }'),
        `${approved(theirs)}\nlock: [ai_tools]`,
      );
      expect([gone.aiTools.approved, gone.aiTools.notUsed]).toEqual([[], ['claude-code']]);
    },
  },
  {
    rule: 7,
    says: "the earlier review day; the organisation's owner, with the repository's as a contact",
    proof() {
      for (const [own, want] of [
        ['2027-01-05', '2027-01-05'],
        ['2027-03-01', '2027-02-01'],
      ] as const)
        expect(policyOf(`next_review: ${own}`, '').nextReview).toBe(want);
      const page = (owner: string, origin: 'organisation' | 'repository') => {
        const text = `version: 1\nowner: "${owner}"\nnext_review: 2027-02-01\n`;
        const { page: parsed } = parsePage(text, 'countersign.yml');
        if (parsed === null) throw new Error(text);
        return { page: parsed, file: 'countersign.yml', origin };
      };
      const policy = mergePolicy({
        organisation: page('@acme/ana', 'organisation'),
        repository: page('@kim', 'repository'),
        now: NOW,
      });
      expect(policy).toMatchObject({ owner: '@acme/ana', contacts: ['@acme/ana', '@kim'] });
    },
  },
  {
    rule: 8,
    says: "exceptions: the last day counts, none is too long, a locked rule needs the owner's name, and they are counted apart",
    proof() {
      const lock = 'mode: block\nlock: [off_limits]';
      for (const [repository, organisation, outcome, why] of [
        [entry('2026-11-22'), 'mode: block', 'note', null],
        [entry('2026-11-21'), 'mode: block', 'block', 'ended 2026-11-21'],
        [entry('2027-02-20'), 'mode: block', 'note', null],
        [entry('2027-02-21'), 'mode: block', 'block', 'longer than 90 days'],
        [
          entry('2026-12-31'),
          'mode: block\nexceptions_last_at_most: 30 days',
          'block',
          'longer than 30 days',
        ],
        [entry('2026-12-24'), lock, 'block', 'needs @acme/ana'],
        [entry('2026-12-24', { by: '@acme/ana' }), lock, 'note', null],
      ] as const) {
        const verdict = judge(LEAK, policyOf(repository, organisation), 'pull-request');
        const whys = ruleOf(verdict, 'exceptions').evidence.filter(({ counts }) => !counts);
        expect([verdict.outcome, whys.map((one) => one.why)]).toEqual([
          outcome,
          why === null ? [] : [why],
        ]);
        // Let through or not, the finding is counted.
        expect(verdict.findings).toHaveLength(1);
        expect(verdict.findings[0]?.suppressed?.by ?? null).toBe(why === null ? 'exception' : null);
      }
      // Fourteen days before the end it is said.
      for (const [until, said] of [
        ['2026-12-06', true],
        ['2026-12-07', false],
      ] as const) {
        const verdict = judge(LEAK, policyOf(`mode: block\n${entry(until)}`));
        const [used] = ruleOf(verdict, 'exceptions').evidence;
        expect([until, used?.text.includes('; ends ')]).toEqual([until, said]);
      }
    },
  },
  {
    rule: 9,
    says: 'a repository neither locks nor extends',
    proof() {
      const policy = policyOf('lock: [mode]\nextends: countersign:australia@1', '');
      expect(policy.lock).toEqual([]);
      expect(refused(policy)).toEqual([
        'lock: only the organisation file may lock',
        'extends: only one level: the organisation file',
      ]);
    },
  },
  {
    rule: 10,
    says: "what applies is the gentler of a rule's level and the mode, and the mode may be locked",
    proof() {
      const order: readonly Level[] = ['allow', 'observe', 'warn', 'block'];
      for (const mode of ['observe', 'warn', 'block'] as const)
        for (const level of order) {
          const policy = policyOf(`mode: ${mode}\noff_limits: { personal: ${level} }`);
          const want = order[Math.min(order.indexOf(level), order.indexOf(mode))];
          expect(capLevel(policy, 'off_limits.personal', level)).toBe(want);
        }
      expect(policyOf('mode: observe', 'mode: block\nlock: [mode]').mode).toBe('block');
    },
  },
  {
    rule: 11,
    says: "what is refused never fails open: the organisation's value applies, and every refusal is said",
    proof() {
      const policy = policyOf(
        'mode: observe\noff_limits: { secrets: allow, personal: allow }',
        'mode: block\noff_limits: { secrets: block, personal: block }\nlock: [mode, off_limits]',
      );
      const verdict = judge(LEAK, policy);
      expect(verdict.outcome).toBe('block');
      const said = ruleOf(verdict, 'policy').children.filter(({ id }) => id === 'refused-key');
      expect(said.map(({ why }) => why.split(' ')[0])).toEqual([
        'mode',
        'off_limits.personal',
        'off_limits.secrets',
      ]);
    },
  },
  {
    rule: 12,
    says: 'a page with mistakes gives no half of a page, and the one before it says why it applies',
    proof() {
      const text = 'version: 1\nowner: "@o"\nnext_review: 2027-02-01\nmode: blok\n';
      const broken = parsePage(text, 'countersign.yml');
      expect([broken.page, broken.problems.length]).toEqual([null, 1]);
      const before = parsePage(text.replace('blok', 'block'), 'countersign.yml');
      if (before.page === null) throw new Error('the page before is well');
      const policy = mergePolicy({
        organisation: {
          page: before.page,
          file: 'countersign.yml',
          origin: 'organisation',
          problems: broken.problems,
        },
        repository: null,
        now: NOW,
      });
      const verdict = judge(LEAK, policy);
      expect(verdict.outcome).toBe('block');
      expect(ruleOf(verdict, 'policy').children[0]).toMatchObject({
        id: 'page-not-used',
        outcome: 'warn',
        why: expect.stringContaining('its last valid version applies (4:7 '),
      });
    },
  },
  {
    rule: 13,
    says: 'the repository alone, or nothing: then the preset counts and only a confirmed secret stops',
    proof() {
      const alone = policyOf('mode: block\noff_limits: { personal: observe }');
      expect([alone.sources, alone.mode]).toEqual([['preset', 'repository'], 'block']);
      const none = policyOf(null);
      expect([none.hasPage, none.mode]).toEqual([false, 'observe']);
      const change = {
        files: [file('a.json: customers_see_it')],
        authorship: AI,
        reviews: reviewsOf([]),
      };
      expect(judge(change, none, 'pull-request').outcome).toBe('note');
      expect(judge(LEAK, none, 'hook').outcome).toBe('block');
    },
  },
  {
    rule: 14,
    says: 'fourteen days before a review, and after it, every verdict says so; it never stops work',
    proof() {
      for (const [day, id, outcome] of [
        ['2026-12-07', null, 'pass'],
        ['2026-12-06', 'review-due', 'note'],
        ['2026-11-22', 'review-due', 'note'],
        ['2026-11-21', 'review-overdue', 'warn'],
      ] as const) {
        const verdict = judge({}, policyOf(`mode: block\nnext_review: ${day}`), 'pull-request');
        const [said] = ruleOf(verdict, 'policy').children;
        expect([day, said?.id ?? null, verdict.outcome]).toEqual([day, id, outcome]);
      }
    },
  },
  {
    rule: 15,
    says: 'guardrails need a person whoever wrote them; the author alone is not enough',
    proof() {
      const policy = policyOf('mode: block\nhuman_check: { money_or_everyone: two people }');
      const outcome = (...events: Parameters<typeof reviewsOf>[0]): string =>
        judge(
          {
            files: [file('CODEOWNERS: guardrails')],
            authorship: declared('none'),
            reviews: reviewsOf(events),
          },
          policy,
          'pull-request',
        ).outcome;
      expect(outcome()).toBe('block');
      expect(outcome(labelled(ANN))).toBe('block');
      expect(outcome(labelled(KIM))).toBe('block');
      expect(outcome(labelled(BOT), labelled(KIM))).toBe('block');
      expect(outcome(labelled(KIM), labelled(LEE))).toBe('pass');
    },
  },
  {
    rule: 16,
    says: 'a stored copy holds its locks, and a verdict by it names the copy and its day',
    proof() {
      const text =
        'version: 1\nowner: "@acme/ana"\nnext_review: 2027-02-01\nmode: block\nlock: [mode]\n';
      const stored = formatStoredPage({
        file: 'countersign.yml',
        text,
        from: 'acme/.github',
        storedAt: '2026-11-20T08:00:00Z',
      });
      expect(storedPageInput(stored.replace('block', 'observe'), 'copy').kind).toBe('unusable');
      const read = storedPageInput(stored, 'copy');
      if (read.kind !== 'page') throw new Error('a copy reads back');
      const own = parsePage(
        text.replace('lock: [mode]\n', '').replace('block', 'observe'),
        'c.yml',
      );
      if (own.page === null) throw new Error('the page is well');
      const policy = mergePolicy({
        organisation: read.page,
        repository: { page: own.page, file: 'countersign.yml', origin: 'repository' },
        now: NOW,
      });
      const verdict = judge({}, policy, 'hook');
      expect(policy.mode).toBe('block');
      expect(verdict.policy.stored).toEqual({ file: 'countersign.yml', on: '2026-11-20' });
      const later = judge({}, policy, 'hook', new Date('2026-11-29T10:00:00Z'));
      expect(ruleOf(later, 'policy').children.map(({ id }) => id)).toContain('stale-page');
    },
  },
  {
    rule: 17,
    says: 'a locked key is judged under the stricter of the two modes, an open one under the mode that applies',
    proof() {
      for (const [own, theirs, locked, open] of [
        ['observe', 'block', 'block', 'observe'],
        ['warn', 'block', 'block', 'warn'],
        ['block', 'warn', 'block', 'block'],
      ] as const) {
        const page = (mode: string): string =>
          `mode: ${mode}\noff_limits: { personal: block, contract: block }`;
        const policy = policyOf(page(own), `${page(theirs)}\nlock: [off_limits.personal]`);
        expect([own, capLevel(policy, 'off_limits.personal', 'block')]).toEqual([own, locked]);
        expect([own, capLevel(policy, 'off_limits.contract', 'block')]).toEqual([own, open]);
      }
    },
  },
  {
    rule: 18,
    says: "the repository's own paths raise any tier, and lower one only where it is open; the stricter of two wins",
    proof() {
      const ours = (means: string): string =>
        `human_check: { ours: [{ paths: ["a/**"], means: ${means} }] }`;
      expect(reach(policyOf(ours('money_or_everyone'), 'lock: [human_check]'), 'a/en.json')).toBe(
        'money_or_everyone',
      );
      expect(reach(policyOf(ours('inside_only'), ''), 'a/en.json')).toBe('inside_only');
      for (const lock of ['human_check', 'human_check.customers_see_it'])
        expect(reach(policyOf(ours('inside_only'), `lock: [${lock}]`), 'a/en.json')).toBe(
          'customers_see_it',
        );
      expect(reach(policyOf(ours('customers_see_it'), ours('cannot_undo')), 'a/en.json')).toBe(
        'cannot_undo',
      );
    },
  },
  {
    rule: 19,
    says: 'label, counts, hosts, the life of exceptions, the keeping of records',
    proof() {
      const own =
        'human_check: { label: ok, counts: [label, review] }\nai_tools: { hosts: [b.example] }\nexceptions_last_at_most: 60 days\nrecord: { keep: 90 days }';
      const theirs =
        'human_check: { label: checked, counts: [review] }\nai_tools: { hosts: [a.example] }\nexceptions_last_at_most: 30 days\nrecord: { keep: 7 years }';
      const values = (policy: Policy): readonly unknown[] =>
        ['human_check.label', 'human_check.counts', 'ai_tools.hosts', 'record.keep'].map((key) =>
          value(policy, key),
        );
      const open = policyOf(own, theirs);
      expect(values(open)).toEqual([
        'ok',
        ['label', 'review'],
        ['a.example', 'b.example'],
        '7 years',
      ]);
      const locked = policyOf(own, `${theirs}\nlock: [human_check, ai_tools]`);
      expect(values(locked)).toEqual(['checked', ['review'], ['a.example'], '7 years']);
      expect([open.exceptions.longestDays, locked.exceptions.longestDays]).toEqual([30, 30]);
    },
  },
  {
    rule: 20,
    says: "under a lock the floor is the organisation's value, else that of the preset it extends, else there is none",
    proof() {
      const own = 'off_limits: { secrets: allow }';
      const at = (organisation: string): unknown =>
        value(policyOf(own, `${organisation}\nlock: [off_limits]`), 'off_limits.secrets');
      expect(at('extends: countersign:start@1\noff_limits: { secrets: warn }')).toBe('warn');
      expect(at('extends: countersign:start@1')).toBe('block');
      expect(at('')).toBe('allow');
    },
  },
  {
    rule: 21,
    says: 'an exception is as long as it has been in the page, wherever that is known',
    async proof() {
      const policy = policyOf(`mode: block\n${entry('2027-01-31')}`);
      const text = `version: 1\nowner: "@acme/ana"\nnext_review: 2027-02-01\nmode: block\n${entry('2027-01-31')}\n`;
      for (const [on, outcome] of [
        ['2026-11-02', 'note'],
        ['2026-11-01', 'block'],
      ] as const)
        for (const gate of ['hook', 'local', 'pull-request'] as const) {
          const verdict = await evaluateTraced(
            factsOf(LEAK, gate),
            policy,
            { now: NOW, gate },
            async (exceptions) => dateExceptions(exceptions, [{ commit: 'a', on, text }]),
          );
          expect([gate, on, verdict.outcome]).toEqual([gate, on, outcome]);
        }
    },
  },
  {
    rule: 22,
    says: 'guardrails need as many people as what moves money, one at least; a self-check satisfies them where it may',
    proof() {
      const people = (tier: string, ...who: readonly (typeof KIM)[]): string =>
        judge(
          {
            files: [file('CODEOWNERS: guardrails')],
            authorship: declared('none'),
            reviews: reviewsOf(who.map((one) => labelled(one))),
          },
          policyOf(`mode: block\nhuman_check: { money_or_everyone: ${tier} }`),
          'pull-request',
        ).outcome;
      expect([people('go'), people('go', KIM)]).toEqual(['block', 'pass']);
      expect([people('one person'), people('one person', KIM)]).toEqual(['block', 'pass']);
      expect([people('two people', KIM), people('two people', KIM, LEE)]).toEqual([
        'block',
        'pass',
      ]);
      // An author types a sentence, some time after the push, and the check names it as a self-check.
      const typed = labelled(ANN, {
        kind: 'phrase',
        name: 'self-check',
        at: '2026-11-22T09:30:00Z',
      });
      for (const [may, outcome] of [
        ['yes', 'pass'],
        ['no', 'block'],
      ] as const) {
        const rule = ruleOf(
          judge(
            {
              files: [file('CODEOWNERS: guardrails')],
              reviews: reviewsOf([typed], { headSince: '2026-11-22T09:00:00Z' }),
            },
            policyOf(
              `mode: block\nhuman_check: { money_or_everyone: one person, author_may_check: "${may}" }`,
            ),
            'pull-request',
          ),
          'human-check',
        );
        expect([may, rule.outcome, rule.why.includes('@ann (self-checked)')]).toEqual([
          may,
          outcome,
          may === 'yes',
        ]);
      }
    },
  },
  {
    rule: 23,
    says: "the fingerprint key is the repository's; own patterns add up; a repository only takes marks away under a lock",
    proof() {
      const pattern = (name: string): string =>
        `off_limits: { our_patterns: [{ name: ${name}, keywords: [${name}bc], pattern: ${name}bc, match: ${name}bc, ignore: x }] }`;
      const marks = (...all: readonly string[]): string => `honour: [${all.join(', ')}]`;
      const policy = policyOf(
        `fingerprint_key: a-key-of-the-repository\n${pattern('b')}\n${marks('gitleaks:allow')}`,
        `fingerprint_key: a-key-of-the-organisation\n${pattern('a')}\n${marks('gitleaks:allow', '"trufflehog:ignore"')}\nlock: [honour]`,
      );
      expect(policy.fingerprintKey).toBe('a-key-of-the-repository');
      expect(policyOf('', 'fingerprint_key: a-key-of-the-organisation').fingerprintKey).toBeNull();
      expect(policy.ourPatterns.map(({ name }) => name)).toEqual(['a', 'b']);
      expect(policy.honour).toEqual(['gitleaks:allow']);
      const more = policyOf(
        marks('gitleaks:allow', '"trufflehog:ignore"'),
        `${marks('gitleaks:allow')}\nlock: [honour]`,
      );
      expect(more.honour).toEqual(['gitleaks:allow']);
    },
  },
];

describe('the rules of merging', () => {
  test('each has its proof', () => {
    expect(RULES.map(({ rule }) => rule)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
  });

  test.each(RULES)('$rule. $says', async ({ proof }) => {
    expect.hasAssertions();
    await proof();
  });
});
