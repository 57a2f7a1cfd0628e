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

const unknown = (fields: Partial<Finding> = {}): Finding =>
  bypass({ id: 'unknown-key', severity: 'info', tier: 'likely', ...fields });

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

  test.each([
    [[], 'No setting of an AI tool gives it more than it should have.'],
    [[bypass()], '1 setting of AI tools gives away more than it should.'],
    [
      [unknown()],
      'No known setting of an AI tool gives it more than it should have; 1 file has settings that are not known here.',
    ],
    [
      [bypass(), unknown(), unknown({ path: 'b/.claude/settings.json' })],
      '1 setting of AI tools gives away more than it should; 2 files have settings that are not known here.',
    ],
  ])('says what was found and what is not known: %#', (findings, why) => {
    expect(ruleOf(judge({ findings }, policyOf('mode: block')), 'ai-config').why).toBe(why);
  });

  test('a key that nobody has judged is a note in every mode, and never a pass', () => {
    for (const page of ['mode: warn', 'mode: block\nai_tools: { others: block }']) {
      const verdict = judge({ findings: [unknown()] }, policyOf(page));
      expect(ruleOf(verdict, 'ai-config').outcome).toBe('note');
      expect(verdict.summary).toContain('1 AI tool setting that is not known here');
    }
  });

  test('safe settings go with the verdict and change nothing in it', () => {
    const aiSettings = {
      safe: [
        {
          path: '.claude/settings.json',
          line: 3,
          key: 'permissions.deny',
          concerns: 'access',
          means: 'keeps files that hold keys from the agent',
        },
      ],
      starts: [],
    } as const;
    const verdict = judge({ aiSettings }, policyOf('mode: block'));
    expect(verdict.aiSettings).toEqual(aiSettings);
    expect({ ...verdict, aiSettings: undefined }).toEqual({
      ...judge({}, policyOf('mode: block')),
      aiSettings: undefined,
    });
  });

  test('each file keeps its own finding', () => {
    const findings = [bypass(), bypass({ path: 'b/.claude/settings.json' })];
    expect(judge({ findings }, policyOf('mode: warn')).findings).toHaveLength(2);
  });
});
