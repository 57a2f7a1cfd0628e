import { describe, expect, test } from '@jest/globals';
import type { AiToolSign } from '@countersign/detectors';
import { AI, judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';

const sign = (tool: string, path: string, shared = false): AiToolSign => ({
  tool,
  path,
  role: 'mcp',
  shared,
});
const signs = [
  sign('cursor', '.cursor/mcp.json'),
  sign('cursor', '.cursor/rules/a.mdc'),
  sign('cursor', '.cursor/mcp.json'),
  sign('claude-code', 'CLAUDE.md'),
  sign('codex', 'AGENTS.md', true),
];
const approving = (...tools: readonly string[]): string =>
  `ai_tools: { approved: [${tools.map((tool) => `{ tool: ${tool} }`).join(', ')}] }`;

describe('ai-tools', () => {
  test('a tool that is not on the list is found once for each file', () => {
    const verdict = judge({ aiTools: signs }, policyOf(`mode: warn\n${approving('claude-code')}`));
    expect(
      verdict.findings.map(({ id, path, kind, tier, severity, outcome }) => ({
        id,
        path,
        kind,
        tier,
        severity,
        outcome,
      })),
    ).toEqual([
      {
        id: 'ai-tool-cursor',
        path: '.cursor/mcp.json',
        kind: 'ai-tool',
        tier: 'likely',
        severity: 'medium',
        outcome: 'warn',
      },
      {
        id: 'ai-tool-cursor',
        path: '.cursor/rules/a.mdc',
        kind: 'ai-tool',
        tier: 'likely',
        severity: 'medium',
        outcome: 'warn',
      },
    ]);
    expect(verdict.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(verdict.findings[0]?.fingerprint).not.toBe(verdict.findings[1]?.fingerprint);
    expect(verdict.summary).toContain('cursor');
    expect(ruleOf(verdict, 'ai-tools').remedy).toContain('@acme/ana');
  });

  test('every tool is listed, and files that several tools read count against none', () => {
    const verdict = judge(
      { aiTools: signs },
      policyOf(`mode: block\n${approving('cursor', 'claude-code')}`),
    );
    expect(verdict.aiTools.map(({ tool, approved, paths }) => [tool, approved, paths])).toEqual([
      ['claude-code', true, ['CLAUDE.md']],
      ['codex', false, ['AGENTS.md']],
      ['cursor', true, ['.cursor/mcp.json', '.cursor/rules/a.mdc']],
    ]);
    expect(verdict.outcome).toBe('pass');
  });

  test.each([
    [null, 'note'],
    ['mode: observe', 'note'],
    ['mode: block', 'warn'],
    ['mode: block\nai_tools: { others: block }', 'block'],
    ['mode: warn\nai_tools: { others: block }', 'warn'],
    ['mode: block\nai_tools: { others: allow }', 'pass'],
    ['mode: warn\nai_tools: { approved: [{ tool: cursor, use: "no" }] }', 'warn'],
  ])('%s: %s', (page, want) => {
    const verdict = judge({ aiTools: [sign('cursor', '.cursor/mcp.json')] }, policyOf(page));
    expect(verdict.findings.map(({ outcome }) => outcome)).toEqual([want]);
    expect(ruleOf(verdict, 'ai-tools').outcome).toBe(want);
  });

  test('a tool that only the commits name is said, not judged', () => {
    const rule = ruleOf(judge({ authorship: AI }, policyOf('mode: block')), 'ai-tools');
    expect([rule.outcome, rule.why]).toEqual(['note', expect.stringContaining('claude-code')]);
  });
});
