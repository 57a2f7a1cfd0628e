import { describe, expect, test } from '@jest/globals';
import type { Finding } from '@countersign/detectors';
import { finding, judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';

const bypass = (fields: Partial<Finding> = {}): Finding =>
  finding({
    id: 'approval-bypass',
    kind: 'ai-config',
    severity: 'critical',
    path: '.claude/settings.json',
    ...fields,
  });

describe('ai-config', () => {
  test.each([
    [null, 'critical', 'note'],
    ['mode: observe', 'critical', 'note'],
    ['mode: warn', 'critical', 'warn'],
    ['mode: block', 'high', 'warn'],
    ['mode: block\nai_tools: { others: block }', 'high', 'block'],
    ['mode: block\nai_tools: { others: allow }', 'critical', 'warn'],
    ['mode: block\nai_tools: { others: block }', 'medium', 'note'],
    ['mode: block\nai_tools: { others: block }', 'info', 'note'],
  ] as const)('%s, %s: %s', (page, severity, want) => {
    const verdict = judge({ findings: [bypass({ severity })] }, policyOf(page), 'hook');
    expect(verdict.findings.map(({ outcome }) => outcome)).toEqual([want]);
    expect(ruleOf(verdict, 'ai-config').outcome).toBe(want);
  });

  test('what a person has to look at first never does more than a note', () => {
    const page = 'mode: block\nai_tools: { others: block }';
    expect(judge({ findings: [bypass({ tier: 'review' })] }, policyOf(page)).outcome).toBe('note');
  });

  test('each file keeps its own finding', () => {
    const findings = [bypass(), bypass({ path: 'b/.claude/settings.json' })];
    expect(judge({ findings }, policyOf('mode: warn')).findings).toHaveLength(2);
  });
});
