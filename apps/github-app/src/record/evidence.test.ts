import { expect, test } from '@jest/globals';
import type { Verdict } from '@countersign/policy';
import { evidenceOf } from './evidence.ts';

const SOURCE = 'a line of somebody’s source';

test('keeps reasons and places, and no text of the change', () => {
  const verdict: Verdict = {
    outcome: 'block',
    mode: 'block',
    gate: 'pull-request',
    source: { kind: 'staged' },
    summary: 'Stop.',
    findings: [
      {
        id: 'approval-bypass',
        kind: 'ai-config',
        tier: 'confirmed',
        severity: 'critical',
        path: '.claude/settings.json',
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 20,
        excerpt: SOURCE,
        fingerprint: 'f'.repeat(32),
        message: SOURCE,
        commit: null,
        outcome: 'block',
        suppressed: null,
        occurrences: [],
      },
    ],
    authorship: {
      declared: 'ai',
      tools: ['claude-code'],
      evidence: [
        {
          commit: 'c',
          kind: 'trailer',
          role: 'author',
          tool: 'claude-code',
          strength: 'strong',
          text: SOURCE,
        },
      ],
    },
    rules: [
      {
        id: 'human-check',
        outcome: 'block',
        why: 'Nobody has checked it.',
        remedy: null,
        evidence: [{ text: SOURCE, counts: false, why: 'not a person', event: null }],
        children: [],
      },
    ],
    aiTools: [],
    aiSettings: {
      safe: [
        {
          path: '.codex/config.toml',
          line: 1,
          key: 'sandbox_mode',
          concerns: 'access',
          means: 'keeps commands of the agent in a sandbox',
        },
      ],
      starts: [],
    },
    coverage: { files: 1, bytes: 1, commits: 1, skipped: [] },
    policy: { hash: 'h', sources: ['preset'] },
  };
  const text = JSON.stringify(evidenceOf(verdict));
  expect(text).not.toContain(SOURCE);
  for (const kept of [
    'approval-bypass',
    '.claude/settings.json',
    'claude-code',
    'Nobody has checked it.',
    'not a person',
    'sandbox_mode',
    'keeps commands of the agent in a sandbox',
  ])
    expect(text).toContain(kept);
});
