import { describe, expect, test } from '@jest/globals';
import type { AiToolSign } from '@countersign/detectors';
import { AI, file, finding, judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';

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

describe('use: "no"', () => {
  const page = 'ai_tools: { others: allow, approved: [{ tool: cursor, use: "no" }] }';

  test('is asked about even where other tools are waved through', () => {
    const verdict = judge(
      { aiTools: [sign('cursor', '.cursor/mcp.json'), sign('aider', '.aider.conf.yml')] },
      policyOf(`mode: block\n${page}`),
    );
    expect(verdict.findings.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['ai-tool-cursor', 'warn'],
      ['ai-tool-aider', 'pass'],
    ]);
    expect(verdict.findings[0]?.message).toContain('is it still needed?');
    expect(verdict.aiTools.map(({ tool, standing }) => [tool, standing])).toEqual([
      ['aider', 'not-listed'],
      ['cursor', 'not-used'],
    ]);
  });

  test('the repository’s word takes a tool off the organisation’s list', () => {
    const policy = policyOf(
      'ai_tools: { approved: [{ tool: cursor, use: "no" }] }',
      approving('cursor', 'codex'),
    );
    expect(policy.aiTools.approved.map(({ tool }) => tool)).toEqual(['codex']);
    expect(policy.aiTools.notUsed).toEqual(['cursor']);
  });
});

describe('hosts', () => {
  const host = (names: string, line: number): AiToolSign => ({
    tool: 'cursor',
    path: '.cursor/mcp.json',
    role: 'host',
    shared: true,
    names,
    line,
  });
  const facts = { aiTools: [host('mcp.acme.example', 3), host('elsewhere.example', 9)] };

  test('one that the page does not name is found at its line', () => {
    const verdict = judge(facts, policyOf('mode: block\nai_tools: { hosts: ["*.acme.example"] }'));
    expect(verdict.findings).toMatchObject([
      { id: 'ai-host', path: '.cursor/mcp.json', line: 9, outcome: 'warn' },
    ]);
    expect(verdict.findings[0]?.message).toContain('elsewhere.example');
  });

  test('without a list none is out of place, and a host is no sign of its tool', () => {
    const verdict = judge(facts, policyOf('mode: block'));
    expect([verdict.findings, verdict.aiTools, verdict.outcome]).toEqual([[], [], 'pass']);
  });

  test('settings that send prompts to a host of the page are a note', () => {
    const redirect = finding({
      id: 'endpoint-redirect',
      kind: 'ai-config',
      path: '.cursor/mcp.json',
      line: 9,
    });
    const outcomes = (page: string): readonly string[] =>
      judge({ ...facts, findings: [redirect] }, policyOf(page)).findings.flatMap(
        ({ id, outcome }) => (id === 'endpoint-redirect' ? [outcome] : []),
      );
    expect(outcomes('mode: block')).toEqual(['warn']);
    expect(outcomes('mode: block\nai_tools: { hosts: [elsewhere.example] }')).toEqual(['note']);
  });
});

describe('what may be seen', () => {
  const page = (may: string): string =>
    `mode: block\nai_tools: { approved: [{ tool: cursor, may_see: [${may}] }] }`;
  const facts = {
    aiTools: [sign('cursor', '.cursor/mcp.json')],
    files: [file('src/a.ts'), file('data/customers.csv'), file('contracts/acme.pdf')],
  };

  test.each([
    ['code', ['customer', 'contract']],
    ['code, customer', ['contract']],
    ['code, customer, contract', []],
  ])('%s: beyond it lie %j', (may, beyond) => {
    const rule = ruleOf(judge(facts, policyOf(page(may))), 'ai-tools');
    const [child] = rule.children;
    expect(rule.outcome).toBe(beyond.length === 0 ? 'pass' : 'note');
    expect(child?.id).toBe(beyond.length === 0 ? undefined : 'ai-tools/may-see/cursor');
    for (const kind of beyond) expect(child?.remedy).toContain(kind);
    if (beyond.length > 0) expect(child?.remedy).toContain('.cursor');
  });

  test('a tool that is not in use here sees nothing here', () => {
    const rule = ruleOf(judge({ ...facts, aiTools: [] }, policyOf(page('code'))), 'ai-tools');
    expect(rule.children).toEqual([]);
  });
});

test('plan, training and history are never proven; the account’s page is named', () => {
  const page =
    'mode: block\nai_tools: { approved: [{ tool: cursor, plan: team, training: off }, { tool: chatgpt }, { tool: our-own-model, history: off }] }';
  const rule = ruleOf(judge({ source: { kind: 'tree', root: '/r' } }, policyOf(page)), 'ai-tools');
  expect(rule.children.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['ai-tools/not-verifiable', 'note'],
    ['ai-tools/not-visible', 'pass'],
  ]);
  expect(rule.children[0]?.why).toBe(
    'Cannot be verified from files: cursor (plan: team, training: off) and our-own-model (history: off).',
  );
  expect(rule.children[0]?.remedy).toContain('https://cursor.com/dashboard');
  expect(rule.children[1]?.why).toContain('chatgpt and our-own-model');
});
