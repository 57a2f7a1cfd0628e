/** The machine-readable report, version 1. Its fields, their names and their order are an interface: `schema/report-v1.schema.json`. */
import type { Lifetime, Sighting } from '@countersign/detectors';
import type { RuleResult, Verdict } from '@countersign/policy';
import { jsonText } from './json-text.ts';
import { isoTime } from './wording.ts';

export interface JsonOptions {
  /** Milliseconds by phase. */
  readonly timings?: Readonly<Record<string, number>>;
}

const rule = ({ id, outcome, why, children }: RuleResult): object => ({
  id,
  outcome,
  why,
  children: children.map(rule),
});

const sighting = (seen: Sighting | null): object | null =>
  seen && { commit: seen.commit, at: isoTime(seen.at) };

const lifetime = ({ first, removed, inHead, versions }: Lifetime): object => ({
  first: sighting(first),
  removed: sighting(removed),
  inHead,
  versions,
});

/** One JSON document, ended by a newline. The same verdict always gives the same bytes. */
export function renderJson(verdict: Verdict, options: JsonOptions = {}): string {
  const { authorship, coverage, policy } = verdict;
  return jsonText({
    version: 1,
    outcome: verdict.outcome,
    mode: verdict.mode,
    findings: verdict.findings.map((finding) => ({
      id: finding.id,
      kind: finding.kind,
      tier: finding.tier,
      severity: finding.severity,
      path: finding.path,
      line: finding.line,
      column: finding.column,
      endLine: finding.endLine,
      endColumn: finding.endColumn,
      excerpt: finding.excerpt,
      fingerprint: finding.fingerprint,
      commit: finding.commit,
      ...(finding.lifetime && { lifetime: lifetime(finding.lifetime) }),
      occurrences: finding.occurrences.map(({ path, line, commit }) => ({
        path,
        line,
        ...(commit !== undefined && { commit }),
      })),
      ...(finding.moreOccurrences !== undefined && { moreOccurrences: finding.moreOccurrences }),
      suppressed: finding.suppressed && {
        by: finding.suppressed.by,
        reason: finding.suppressed.reason,
        until: finding.suppressed.until,
      },
      message: finding.message,
    })),
    authorship: {
      declared: authorship.declared,
      tools: authorship.tools,
      evidence: authorship.evidence.map(({ commit, kind, role, tool, strength, text }) => ({
        commit,
        kind,
        role,
        tool,
        strength,
        text,
      })),
      ...(authorship.commits && {
        commits: authorship.commits.map(({ commit, declared, tools }) => ({
          commit,
          declared,
          tools,
        })),
      }),
      ...(authorship.lines && {
        lines: authorship.lines.map(({ commit, path, ranges }) => ({ commit, path, ranges })),
      }),
    },
    rules: verdict.rules.map(rule),
    aiTools: verdict.aiTools.map(({ tool, approved, standing, paths }) => ({
      tool,
      approved,
      standing,
      paths,
    })),
    ...(verdict.aiSettings && {
      aiSettings: {
        safe: verdict.aiSettings.safe.map(({ path, line, key, concerns, means }) => ({
          path,
          line,
          key,
          concerns,
          means,
        })),
        starts: verdict.aiSettings.starts.map(({ path, line, kind, name, host }) => ({
          path,
          line,
          kind,
          name,
          host,
        })),
      },
    }),
    coverage: {
      files: coverage.files,
      bytes: coverage.bytes,
      commits: coverage.commits,
      skipped: coverage.skipped.map(({ path, reason }) => ({ path, reason })),
    },
    policy: {
      hash: policy.hash,
      sources: policy.sources,
      ...(policy.stored && { stored: { file: policy.stored.file, on: policy.stored.on } }),
    },
    timings: options.timings ?? {},
  });
}
