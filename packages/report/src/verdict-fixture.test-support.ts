/** Plain verdicts for tests: say only what a test is about. */
import type { DetectorDescription } from '@countersign/detectors';
import type { JudgedFinding, RuleEvidence, RuleResult, Verdict } from '@countersign/policy';
import type { Describe } from './wording.ts';

export function finding(given: Partial<JudgedFinding> = {}): JudgedFinding {
  const line = given.line ?? 3;
  return {
    id: 'github-token',
    kind: 'secret',
    tier: 'confirmed',
    severity: 'critical',
    path: 'src/config.ts',
    line,
    column: 15,
    endLine: line,
    endColumn: 55,
    excerpt: 'ghp_…',
    fingerprint: '00112233445566778899aabbccddeeff',
    message: 'A GitHub token whose checksum holds.',
    commit: null,
    outcome: 'block',
    suppressed: null,
    occurrences: [],
    ...given,
  };
}

export function rule(given: Partial<RuleResult> & Pick<RuleResult, 'id' | 'outcome'>): RuleResult {
  return {
    why: `${given.id} in words.`,
    remedy: null,
    evidence: [],
    children: [],
    ...given,
  };
}

export function evidence(given: Partial<RuleEvidence> & Pick<RuleEvidence, 'text'>): RuleEvidence {
  return { counts: false, why: null, event: null, ...given };
}

export function verdict(given: Partial<Verdict> = {}): Verdict {
  return {
    outcome: 'pass',
    mode: 'warn',
    gate: 'local',
    source: { kind: 'staged' },
    summary: 'nothing that the page asks about.',
    findings: [],
    authorship: { declared: 'none', tools: [], evidence: [] },
    rules: [],
    aiTools: [],
    coverage: { files: 10, bytes: 12_345, commits: 0, skipped: [] },
    policy: {
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      sources: ['preset', 'repository'],
    },
    ...given,
  };
}

const DESCRIPTIONS: readonly DetectorDescription[] = [
  {
    id: 'github-token',
    kind: 'secret',
    title: 'GitHub token',
    why: 'Whoever holds it can act as its owner on GitHub.',
    remedy:
      'Revoke it at https://github.com/settings/tokens and take the new one from the environment.',
    severity: 'critical',
    references: ['https://docs.github.com/en/authentication'],
  },
  {
    id: 'approval-bypass',
    kind: 'ai-config',
    title: 'Agent runs without asking',
    why: 'The agent may run any command without a person seeing it first.',
    remedy: 'Set permissions.defaultMode to "default".',
    severity: 'high',
    references: [],
  },
];

export const describeFixture: Describe = (id) => DESCRIPTIONS.find((one) => one.id === id);
