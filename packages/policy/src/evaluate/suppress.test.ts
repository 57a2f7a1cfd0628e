import { describe, expect, test } from '@jest/globals';
import type { Finding, InlineMark } from '@countersign/detectors';
import { NO_BASELINE } from '../baseline/baseline.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { Gate, Outcome } from '../verdict.ts';
import { evaluate } from './evaluate.ts';
import { factsOf, finding, NOW, policyOf, ruleOf } from './sample-facts.ts';

const own: InlineMark = {
  marker: 'countersign:allow',
  rule: 'github-token',
  reason: 'made up for the tests',
  line: 3,
  added: false,
};
const foreign: InlineMark = { ...own, marker: 'gitleaks:allow', rule: null, reason: '' };
const baselineUntil = (until: string, detector: string = 'github-token'): Baseline =>
  new Map([
    [
      'a'.repeat(32),
      {
        fingerprint: 'a'.repeat(32),
        detector,
        path: 'src/a.ts',
        until,
        owner: '@kim',
        reason: 'revoked long ago',
      },
    ],
  ]);

interface Case {
  readonly name: string;
  readonly found?: Partial<Finding>;
  readonly page?: string;
  readonly organisation?: string;
  readonly gate?: Gate;
  readonly baseline?: Baseline;
  readonly outcome: Outcome;
  readonly by: string | null;
  /** Part of the sentence that says why something does not count. */
  readonly said?: string;
}

const LOCKED = 'mode: block\nlock: [off_limits.secrets]';
const HONOURED = 'mode: block\nhonour: ["gitleaks:allow"]';

const table: readonly Case[] = [
  { name: 'no mark', outcome: 'block', by: null },
  { name: 'own mark', found: { marks: [own] }, outcome: 'note', by: 'inline' },
  {
    name: 'own mark for all secrets',
    found: { marks: [{ ...own, rule: 'secrets' }] },
    outcome: 'note',
    by: 'inline',
  },
  {
    name: 'own mark for another detector',
    found: { marks: [{ ...own, rule: 'jwt' }] },
    outcome: 'block',
    by: null,
  },
  {
    name: 'own mark without a reason',
    found: { marks: [{ ...own, reason: '' }] },
    outcome: 'block',
    by: null,
    said: 'no reason',
  },
  {
    name: 'own mark without a rule',
    found: { marks: [{ ...own, rule: '' }] },
    outcome: 'block',
    by: null,
    said: 'no rule',
  },
  {
    name: 'own mark on a confirmed secret',
    found: { tier: 'confirmed', marks: [own] },
    outcome: 'block',
    by: null,
    said: 'confirmed',
  },
  {
    name: 'own mark where the rule is locked',
    found: { marks: [own] },
    organisation: LOCKED,
    outcome: 'block',
    by: null,
    said: 'locked',
  },
  {
    name: 'own mark that the pull request brings',
    found: { marks: [{ ...own, added: true }] },
    gate: 'pull-request',
    outcome: 'block',
    by: null,
    said: 'brings it itself',
  },
  {
    name: 'own mark that stands on the base',
    found: { marks: [own] },
    gate: 'pull-request',
    outcome: 'note',
    by: 'inline',
  },
  {
    name: 'own mark in the change, at the commit',
    found: { marks: [{ ...own, added: true }] },
    gate: 'hook',
    outcome: 'note',
    by: 'inline',
  },
  {
    name: "another tool's mark, not honoured",
    found: { marks: [foreign] },
    outcome: 'block',
    by: null,
  },
  {
    name: "another tool's mark, honoured",
    found: { marks: [foreign] },
    page: HONOURED,
    outcome: 'note',
    by: 'gitleaks:allow',
  },
  {
    name: "another tool's mark on a confirmed secret",
    found: { tier: 'confirmed', marks: [foreign] },
    page: HONOURED,
    outcome: 'block',
    by: null,
    said: 'confirmed',
  },
  { name: 'baseline', baseline: baselineUntil('2027-01-31'), outcome: 'note', by: 'baseline' },
  {
    name: 'baseline, confirmed',
    found: { tier: 'confirmed' },
    baseline: baselineUntil('2027-01-31'),
    outcome: 'note',
    by: 'baseline',
  },
  {
    name: 'baseline on its last day',
    baseline: baselineUntil('2026-11-22'),
    outcome: 'note',
    by: 'baseline',
  },
  {
    name: 'baseline that has ended',
    baseline: baselineUntil('2026-11-21'),
    outcome: 'block',
    by: null,
    said: 'ended 2026-11-21',
  },
  {
    name: 'baseline of another detector',
    baseline: baselineUntil('2027-01-31', 'jwt'),
    outcome: 'block',
    by: null,
  },
  {
    name: 'baseline where the rule is locked',
    baseline: baselineUntil('2027-01-31'),
    organisation: LOCKED,
    outcome: 'block',
    by: null,
    said: 'locked',
  },
];

describe('what is known already', () => {
  test.each(table)('$name', (row) => {
    const facts = factsOf({ findings: [finding({ tier: 'likely', ...row.found })] });
    const verdict = evaluate(facts, policyOf(row.page ?? 'mode: block', row.organisation), {
      now: NOW,
      gate: row.gate ?? 'local',
      baseline: row.baseline ?? NO_BASELINE,
    });
    expect(verdict.findings[0]?.outcome).toBe(row.outcome);
    expect(verdict.findings[0]?.suppressed?.by ?? null).toBe(row.by);
    const said = ruleOf(verdict, 'secrets').children.map(({ why }) => why);
    if (row.said === undefined) expect(said.join()).not.toMatch(/not count/);
    else expect(said.join()).toContain(row.said);
  });
});
