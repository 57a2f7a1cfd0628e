import { describe, expect, test } from '@jest/globals';
import { judge, NOW, policyOf, ruleOf } from '../evaluate/sample-facts.ts';
import type { Policy } from '../evaluate/policy.ts';
import type { Outcome } from '../verdict.ts';

const table: readonly (readonly [string, Policy, Outcome, readonly string[]])[] = [
  ['a page', policyOf('mode: block'), 'pass', []],
  ['no page', policyOf(null), 'note', ['no-page']],
  [
    'a refused key',
    policyOf('mode: observe', 'mode: block\nlock: [mode]'),
    'warn',
    ['refused-key'],
  ],
  [
    'a refused key, only counting',
    policyOf('lock: [mode]', 'mode: observe'),
    'note',
    ['refused-key'],
  ],
  [
    'a preset that is not there',
    policyOf(null, 'extends: countersign:mars@1\nmode: warn'),
    'unsure',
    ['policy-doubt'],
  ],
  [
    'a remark',
    policyOf('mode: block\nhuman_check: { cannot_undo: two people, counts: [label] }'),
    'note',
    ['page-remark'],
  ],
  ['review due', policyOf('mode: block\nnext_review: 2026-12-01'), 'note', ['review-due']],
  ['review due today', policyOf('mode: block\nnext_review: 2026-11-22'), 'note', ['review-due']],
  ['review overdue', policyOf('mode: block\nnext_review: 2026-11-21'), 'warn', ['review-overdue']],
  [
    'review overdue, only counting',
    policyOf('mode: observe\nnext_review: 2026-11-21'),
    'note',
    ['review-overdue'],
  ],
  [
    'review too far off',
    policyOf('mode: block\nnext_review: 2027-06-01'),
    'note',
    ['review-too-far'],
  ],
];

describe('policy', () => {
  test.each(table)('%s', (_, policy, want, children) => {
    const rule = ruleOf(judge({}, policy), 'policy');
    expect(rule.children.map(({ id }) => id)).toEqual(children);
    expect(rule.outcome).toBe(want);
  });

  test('says that an older version of the page applies', () => {
    const policy: Policy = {
      ...policyOf('mode: block'),
      remarks: [
        {
          file: 'countersign.yml',
          line: 4,
          column: 7,
          severity: 'error',
          message: 'mode cannot be "blok".',
          suggestion: null,
        },
      ],
    };
    const rule = ruleOf(judge({}, policy, 'local', NOW), 'policy');
    expect([rule.outcome, rule.why]).toEqual(['warn', expect.stringContaining('countersign.yml')]);
  });
});
