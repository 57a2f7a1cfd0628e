import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { rules } from '../rules.ts';
import type { Gate, Verdict } from '../verdict.ts';
import { cannotJudge } from './cannot-judge.ts';
import { compareOutcomes, OUTCOMES, worst } from './outcome.ts';
import {
  AI,
  coverageOf,
  declared,
  factsOf,
  file,
  finding,
  judge,
  KIM,
  labelled,
  policyOf,
  reviewsOf,
} from './sample-facts.ts';

const GATES: readonly Gate[] = ['hook', 'local', 'pull-request'];

describe('the headline', () => {
  test.each<[string, () => Verdict, string]>([
    [
      'nothing to report',
      () => judge({ coverage: coverageOf({ files: 12 }) }, policyOf('mode: block')),
      '12 files looked at, nothing to report.',
    ],
    [
      'a secret',
      () =>
        judge({ findings: [finding({ id: 'made-up-token' })] }, policyOf('mode: block'), 'hook'),
      '1 confirmed secret (made-up-token) in src/a.ts:3.',
    ],
    [
      'a secret and a missing check',
      () =>
        judge(
          {
            findings: [finding({ id: 'made-up-token' })],
            authorship: AI,
            files: [file('locales/en.json: customers_see_it')],
            reviews: reviewsOf([]),
          },
          policyOf('mode: block'),
          'pull-request',
        ),
      '1 confirmed secret (made-up-token) in src/a.ts:3; one person must check this (locales/en.json).',
    ],
    [
      'no page',
      () => judge({}, policyOf(null)),
      '1 file looked at; no countersign.yml, so the built-in preset only counts.',
    ],
  ])('%s', (_, verdict, want) => {
    expect(verdict().summary).toBe(want);
  });
});

describe('a verdict', () => {
  test('has every rule, and the gravest of them decides', () => {
    const verdict = judge({ findings: [finding({ tier: 'likely' })] }, policyOf('mode: warn'));
    expect(verdict.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(verdict.outcome).toBe('warn');
    expect(verdict.policy).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      sources: ['preset', 'repository'],
    });
  });

  const finding_ = fc.record({
    tier: fc.constantFrom('confirmed', 'likely', 'review'),
    kind: fc.constantFrom('secret', 'ai-config', 'marking'),
    severity: fc.constantFrom('critical', 'high', 'medium', 'low', 'info'),
    path: fc.constantFrom('a.ts', 'test/b.ts', 'c.ts'),
    line: fc.integer({ min: 1, max: 5 }),
    fingerprint: fc.constantFrom('1'.repeat(32), '2'.repeat(32)),
  } as const);
  const facts = fc
    .record({
      findings: fc.uniqueArray(finding_, {
        maxLength: 6,
        selector: ({ path, line, fingerprint }) => `${path} ${line} ${fingerprint}`,
      }),
      declared: fc.constantFrom('ai', 'possible', 'human-only', 'none'),
      files: fc.subarray([
        'src/a.ts',
        'locales/en.json: customers_see_it',
        'pay.ts: money_or_everyone',
        'CODEOWNERS: guardrails',
      ]),
      checked: fc.constantFrom('yes', 'no', 'unseen'),
    } as const)
    .map((made) =>
      factsOf({
        findings: made.findings.map(finding),
        authorship: declared(made.declared),
        files: made.files.map((text) => file(text)),
        reviews:
          made.checked === 'unseen'
            ? null
            : reviewsOf(made.checked === 'yes' ? [labelled(KIM)] : []),
      }),
    );
  const pages = fc.constantFrom(
    null,
    'mode: observe',
    'mode: warn\nai_tools: { others: block }',
    'mode: block\nhuman_check: { applies_to: everyone, money_or_everyone: two people }',
    'mode: block\nexceptions: [{ rule: secrets, paths: ["test/**"], why: invented for tests, approved_by: "@kim", until: 2026-12-24 }]',
  );

  test('is plain data, in which a node is as grave as its gravest child or finding', () => {
    fc.assert(
      fc.property(facts, pages, fc.constantFrom(...GATES), (made, page, gate) => {
        const verdict = judge(made, policyOf(page), gate);
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
        expect(verdict.outcome).toBe(worst(verdict.rules.map(({ outcome }) => outcome)));
        for (const rule of verdict.rules) {
          expect(rule.why).not.toBe('');
          for (const child of rule.children)
            expect(compareOutcomes(rule.outcome, child.outcome)).toBeGreaterThanOrEqual(0);
          if (compareOutcomes(rule.outcome, 'note') > 0) expect(rule.remedy).not.toBeNull();
        }
        const graver = verdict.findings.filter(
          ({ outcome }) => compareOutcomes(outcome, verdict.outcome) > 0,
        );
        expect(graver).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('does not depend on the order of the findings, and a stored policy gives the same one', () => {
    fc.assert(
      fc.property(facts, pages, fc.constantFrom(...GATES), (made, page, gate) => {
        const policy = policyOf(page);
        const verdict = judge(made, policy, gate);
        const reversed = { ...made, findings: made.findings.toReversed() };
        expect(judge(reversed, policy, gate)).toEqual(verdict);
        const stored = JSON.parse(JSON.stringify(policy)) as typeof policy;
        expect(judge(made, stored, gate)).toEqual(verdict);
      }),
      { numRuns: 150 },
    );
  });

  test('gets no graver by a check, and no milder by a stricter mode', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...GATES), (made, gate) => {
        const at = (mode: string) => judge(made, policyOf(`mode: ${mode}`), gate).outcome;
        expect(compareOutcomes(at('block'), at('warn'))).toBeGreaterThanOrEqual(0);
        expect(compareOutcomes(at('warn'), at('observe'))).toBeGreaterThanOrEqual(0);
        const unchecked = judge({ ...made, reviews: reviewsOf([]) }, policyOf('mode: block'), gate);
        const checked = judge(
          { ...made, reviews: reviewsOf([labelled(KIM)]) },
          policyOf('mode: block'),
          gate,
        );
        expect(compareOutcomes(checked.outcome, unchecked.outcome)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 150 },
    );
  });

  test('outcomes are ordered', () => {
    expect(OUTCOMES).toEqual(['pass', 'note', 'warn', 'unsure', 'block']);
    expect([worst([]), worst(['warn', 'unsure', 'note'])]).toEqual(['pass', 'unsure']);
  });
});

describe('no policy to judge by', () => {
  test('is unsure, with every problem in words', () => {
    const verdict = cannotJudge({
      source: { kind: 'staged' },
      gate: 'hook',
      why: 'countersign.yml cannot be used.',
      remedy: null,
      problems: [
        {
          file: 'countersign.yml',
          line: 4,
          column: 7,
          severity: 'error',
          message: 'mode cannot be "blok".',
          suggestion: 'Did you mean "block"?',
        },
        {
          file: 'countersign.yml',
          line: 9,
          column: 1,
          severity: 'warning',
          message: 'No such tool.',
          suggestion: null,
        },
      ],
    });
    expect(verdict).toMatchObject({
      outcome: 'unsure',
      mode: 'block',
      summary:
        'countersign.yml cannot be used. countersign.yml:4:7 mode cannot be "blok". (and 1 more problem)',
      rules: [
        {
          id: 'policy',
          outcome: 'unsure',
          remedy: 'Did you mean "block"?',
          children: [{ outcome: 'unsure' }, { outcome: 'note' }],
        },
      ],
    });
  });
});

test('evaluation alone loads neither the schema nor a YAML reader', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (url: URL): void => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const source = readFileSync(url, 'utf8');
    for (const [, kind, from = ''] of source.matchAll(
      /^(?:import|export) (type )?[^;]*?from '([^']+)'/gm,
    )) {
      if (kind !== undefined) continue;
      if (from.startsWith('.')) visit(new URL(from, url));
      else packages.add(from);
    }
  };
  visit(new URL('./index.ts', import.meta.url));
  expect(seen.size).toBeGreaterThan(10);
  expect([...packages].toSorted()).toEqual(['@countersign/detectors']);
});
