/** What is kept of a judgement: every reason and every piece of evidence, no text of the change. */
import type { RuleResult, Verdict } from '@countersign/policy';

/** Plain JSON. Excerpts, quoted lines of messages and their like are left out: they are somebody's source text. */
export function evidenceOf(verdict: Verdict): Readonly<Record<string, unknown>> {
  return {
    summary: verdict.summary,
    policySources: verdict.policy.sources,
    rules: verdict.rules.map(ruleOf),
    findings: verdict.findings.map((finding) => ({
      id: finding.id,
      tier: finding.tier,
      severity: finding.severity,
      path: finding.path,
      line: finding.line,
      commit: finding.commit,
      fingerprint: finding.fingerprint,
      outcome: finding.outcome,
      suppressed: finding.suppressed,
      occurrences: finding.occurrences.length,
    })),
    authorship: {
      declared: verdict.authorship.declared,
      tools: verdict.authorship.tools,
      evidence: verdict.authorship.evidence.map(({ commit, kind, role, tool, strength }) => ({
        commit,
        kind,
        role,
        tool,
        strength,
      })),
    },
    aiTools: verdict.aiTools.map(({ tool, approved, paths }) => ({ tool, approved, paths })),
    ...(verdict.aiSettings && {
      safeSettings: verdict.aiSettings.safe.map(({ path, line, key, means }) => ({
        path,
        line,
        key,
        means,
      })),
    }),
    coverage: verdict.coverage,
  };
}

function ruleOf(rule: RuleResult): Readonly<Record<string, unknown>> {
  return {
    id: rule.id,
    outcome: rule.outcome,
    why: rule.why,
    remedy: rule.remedy,
    evidence: rule.evidence.map(({ counts, why, event }) => ({ counts, why, event })),
    children: rule.children.map(ruleOf),
  };
}
