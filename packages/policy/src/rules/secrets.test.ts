import { describe, expect, test } from '@jest/globals';
import { finding, judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';
import type { Gate, Outcome } from '../verdict.ts';

const table: readonly {
  readonly page: string | null;
  readonly organisation?: string;
  readonly gate: Gate;
  readonly confirmed: Outcome;
  readonly likely: Outcome;
  readonly review: Outcome;
  /** Rule that stopped although level or mode would not have. */
  readonly above?: string;
}[] = [
  {
    page: null,
    gate: 'hook',
    confirmed: 'block',
    likely: 'note',
    review: 'note',
    above: 'confirmed-secret',
  },
  {
    page: null,
    gate: 'local',
    confirmed: 'block',
    likely: 'note',
    review: 'note',
    above: 'confirmed-secret',
  },
  {
    page: null,
    gate: 'pull-request',
    confirmed: 'block',
    likely: 'note',
    review: 'note',
    above: 'confirmed-secret',
  },
  {
    page: 'mode: observe',
    gate: 'hook',
    confirmed: 'block',
    likely: 'note',
    review: 'note',
    above: 'confirmed-secret-at-commit',
  },
  { page: 'mode: observe', gate: 'local', confirmed: 'note', likely: 'note', review: 'note' },
  {
    page: 'mode: warn',
    gate: 'hook',
    confirmed: 'block',
    likely: 'warn',
    review: 'note',
    above: 'confirmed-secret-at-commit',
  },
  { page: 'mode: warn', gate: 'local', confirmed: 'warn', likely: 'warn', review: 'note' },
  { page: 'mode: warn', gate: 'pull-request', confirmed: 'warn', likely: 'warn', review: 'note' },
  { page: 'mode: block', gate: 'hook', confirmed: 'block', likely: 'block', review: 'note' },
  {
    page: 'mode: block',
    gate: 'pull-request',
    confirmed: 'block',
    likely: 'block',
    review: 'note',
  },
  {
    page: 'mode: block\noff_limits: { secrets: warn }',
    gate: 'local',
    confirmed: 'warn',
    likely: 'warn',
    review: 'note',
  },
  {
    page: 'mode: block\noff_limits: { secrets: allow }',
    gate: 'local',
    confirmed: 'pass',
    likely: 'pass',
    review: 'pass',
  },
  {
    page: 'mode: block\noff_limits: { secrets: allow }',
    gate: 'hook',
    confirmed: 'block',
    likely: 'pass',
    review: 'pass',
    above: 'confirmed-secret-at-commit',
  },
  {
    page: 'mode: observe',
    organisation: 'mode: block\nlock: [off_limits.secrets]',
    gate: 'local',
    confirmed: 'block',
    likely: 'block',
    review: 'note',
  },
];

describe('secrets', () => {
  test.each(table)('$page at $gate', ({ page, organisation, gate, above, ...tiers }) => {
    const policy = policyOf(page, organisation);
    for (const tier of ['confirmed', 'likely', 'review'] as const) {
      const verdict = judge({ findings: [finding({ tier })] }, policy, gate);
      expect([tier, verdict.findings[0]?.outcome]).toEqual([tier, tiers[tier]]);
      expect(ruleOf(verdict, 'secrets').outcome).toBe(tiers[tier]);
      expect(ruleOf(verdict, 'secrets').children.map(({ id }) => id)).toEqual(
        tier === 'confirmed' && above !== undefined ? [above] : [],
      );
    }
  });

  test.each(['confirmed', 'likely', 'review'] as const)(
    'a public identifier is a note at most, %s or not',
    (tier) => {
      const facts = { findings: [finding({ tier, severity: 'info' })] };
      for (const gate of ['hook', 'local', 'pull-request'] as const)
        expect(judge(facts, policyOf('mode: block'), gate).findings[0]?.outcome).toBe('note');
    },
  );

  test('the same value in several places is one finding with its other places', () => {
    const { findings } = judge(
      {
        findings: [
          finding({ path: 'z.ts', line: 9 }),
          finding({ path: 'a.ts', line: 2, commit: 'c'.repeat(40) }),
          finding({ path: 'a.ts', line: 2 }),
          finding({ path: 'b.ts', fingerprint: 'b'.repeat(32) }),
        ],
      },
      policyOf('mode: block'),
    );
    expect(findings.map(({ path, occurrences }) => [path, occurrences])).toEqual([
      ['a.ts', [{ path: 'z.ts', line: 9 }]],
      ['b.ts', []],
    ]);
  });

  test('a history tells each commit, HEAD first, and counts what is beyond a hundred', () => {
    const lifetime = { first: null, removed: null, inHead: false, versions: 1 };
    const many = Array.from({ length: 120 }, (_, at) =>
      finding({ path: 'a.ts', line: 2, commit: `c${at}`.padEnd(40, 'x'), lifetime }),
    );
    const now = finding({ path: 'z.ts', lifetime: { ...lifetime, inHead: true } });
    const { findings } = judge(
      { source: { kind: 'history', refs: 1 }, findings: [...many, now] },
      policyOf('mode: block'),
    );
    expect(findings).toMatchObject([{ path: 'z.ts', moreOccurrences: 20 }]);
    expect(findings[0]?.occurrences).toHaveLength(100);
    expect(findings[0]?.occurrences[0]).toEqual({
      path: 'a.ts',
      line: 2,
      commit: 'c0'.padEnd(40, 'x'),
    });
  });

  test('a public identifier stops nothing, even at the hook without a page', () => {
    const verdict = judge({ findings: [finding({ severity: 'info' })] }, policyOf(null), 'hook');
    expect(ruleOf(verdict, 'secrets')).toMatchObject({ outcome: 'note', children: [] });
  });

  test('an excepted place does not excuse another', () => {
    const page = `mode: block
exceptions: [{ rule: off_limits.secrets, paths: ["test/**"], why: invented for tests, approved_by: "@kim", until: 2026-12-24 }]`;
    const verdict = judge(
      { findings: [finding({ path: 'test/a.ts' }), finding({ path: 'src/a.ts' })] },
      policyOf(page),
    );
    expect(
      verdict.findings.map(({ path, outcome, suppressed }) => [path, outcome, suppressed]),
    ).toEqual([
      ['src/a.ts', 'block', null],
      ['test/a.ts', 'note', { by: 'exception', reason: 'invented for tests', until: '2026-12-24' }],
    ]);
  });

  test('an exception also holds against the rule that stops confirmed secrets', () => {
    const page = `mode: warn
exceptions: [{ rule: github-token, fingerprint: ${'a'.repeat(32)}, why: invented for tests, approved_by: "@kim", until: 2026-12-24 }]`;
    expect(judge({ findings: [finding()] }, policyOf(page), 'hook').outcome).toBe('note');
  });
});
