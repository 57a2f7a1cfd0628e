import { describe, expect, test } from '@jest/globals';
import { finding, judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';

describe('not-enforced', () => {
  test('keys that nothing acts on are named, and do nothing worse', () => {
    const verdict = judge(
      {},
      policyOf(
        'mode: block\noff_limits: { personal: block, countries: [au] }\nrecord: { keep: 1 years }',
      ),
    );
    expect(verdict.outcome).toBe('note');
    expect(ruleOf(verdict, 'not-enforced').why).toBe(
      'Not enforced in this version: off_limits.personal, off_limits.countries.',
    );
  });

  test('a page whose keys are all enforced passes', () => {
    expect(judge({}, policyOf('mode: block')).outcome).toBe('pass');
  });

  test('a finding of a kind that no rule judges stays visible', () => {
    const verdict = judge({ findings: [finding({ kind: 'marking' })] }, policyOf('mode: block'));
    expect(verdict.findings.map(({ outcome }) => outcome)).toEqual(['note']);
  });
});
