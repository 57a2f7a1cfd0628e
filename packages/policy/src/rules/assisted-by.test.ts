import { describe, expect, test } from '@jest/globals';
import type { AuthorshipEvidence } from '@countersign/detectors';
import { judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';
import type { Gate, Outcome } from '../verdict.ts';

const REQUIRED = policyOf('mode: block\npull_requests: { assisted_by: require }');
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

const item = (
  text: string,
  commit: string | null = A,
  fields: Partial<AuthorshipEvidence> = {},
): AuthorshipEvidence => ({
  commit,
  kind: 'trailer',
  role: 'author',
  tool: 'claude-code',
  strength: 'strong',
  text,
  ...fields,
});
const SIGNED = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const LINE = 'Assisted-by: claude-code';

const judged = (
  evidence: readonly AuthorshipEvidence[],
  gate: Gate = 'pull-request',
  policy = REQUIRED,
) =>
  ruleOf(
    judge({ authorship: { declared: 'ai', tools: ['claude-code'], evidence } }, policy, gate),
    'assisted-by',
  );

describe('assisted-by', () => {
  test.each([
    ['signed in another way', [item(SIGNED)], 'block'],
    ['signed in both', [item(SIGNED), item(LINE)], 'pass'],
    ['by the line alone, as somebody writes it', [item('assisted-by : Claude')], 'pass'],
    ['one of two commits lacks it', [item(LINE), item(SIGNED, B)], 'block'],
    [
      "the pull request's description has it for all",
      [item(SIGNED), item(SIGNED, B), item(LINE, null, { kind: 'pull-request-body' })],
      'pass',
    ],
    [
      'the description declares it in another way, a commit by the line',
      [item(LINE), item('Made with Claude', null, { kind: 'pull-request-body' })],
      'pass',
    ],
    ['a hint is no declaration', [item('claude/fix', null, { strength: 'weak' })], 'pass'],
    ['an environment is not written down', [item('X=1', null, { kind: 'environment' })], 'pass'],
    ['a reviewer wrote nothing', [item(SIGNED, A, { role: 'reviewer' })], 'pass'],
    ['a quoted line in a note is none', [item(LINE, A, { kind: 'note' })], 'block'],
    ['nothing is declared', [], 'pass'],
  ] satisfies [string, readonly AuthorshipEvidence[], Outcome][])('%s', (_name, evidence, want) => {
    expect(judged(evidence).outcome).toBe(want);
  });

  test.each([
    ['hook', 'warn'],
    ['local', 'block'],
    ['pull-request', 'block'],
  ] satisfies [Gate, Outcome][])('at the gate %s it is at most a %s', (gate, want) => {
    expect(judged([item(SIGNED)], gate).outcome).toBe(want);
  });

  test.each([
    ['mode: warn\npull_requests: { assisted_by: require }', 'warn'],
    ['mode: observe\npull_requests: { assisted_by: require }', 'note'],
    ['mode: block\npull_requests: { assisted_by: offer }', 'pass'],
    ['mode: block', 'pass'],
  ] satisfies [string, Outcome][])('%j', (page, want) => {
    expect(judged([item(SIGNED)], 'local', policyOf(page)).outcome).toBe(want);
  });

  test('the exact lines are named, by tool and commit', () => {
    const rule = judged([
      item(SIGNED),
      item('Cursor-Id: 1', A, { tool: 'cursor' }),
      item('Helped by a model', B, { tool: null }),
    ]);
    expect(rule.why).toBe(
      'AI help is declared without the line that the page requires in 2 commits.',
    );
    expect(rule.remedy).toContain(
      'Add `Assisted-by: claude-code` and `Assisted-by: cursor` and `Assisted-by: AI` as the last line',
    );
    expect(rule.evidence.map(({ text, why }) => [text, why])).toEqual([
      [
        `commit ${A.slice(0, 12)}: ${SIGNED}`,
        'the line is missing: Assisted-by: claude-code, Assisted-by: cursor',
      ],
      [`commit ${B.slice(0, 12)}: Helped by a model`, 'the line is missing: Assisted-by: AI'],
    ]);
  });

  test('files as they stand have no messages to read', () => {
    const verdict = judge(
      {
        source: { kind: 'tree', root: '/x' },
        authorship: { declared: 'ai', tools: [], evidence: [item(SIGNED)] },
      },
      REQUIRED,
    );
    expect(ruleOf(verdict, 'assisted-by').outcome).toBe('pass');
  });
});
