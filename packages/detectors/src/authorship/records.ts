/** Records of which lines an AI wrote: notes of commits, and Agent Trace files. */
import type { CommitInfo } from '../change.ts';
import type { AttestedLines } from '../evidence.ts';
import type { TraceRecord } from './agent-trace.ts';
import type { Attestation } from './notes/attestation.ts';
import type { RawEvidence } from './read-message.ts';

/** One piece of evidence per tool: its first line. */
export function noteEvidence(attestations: readonly Attestation[]): readonly RawEvidence[] {
  const byTool = new Map<string | null, RawEvidence>();
  for (const { tool, text } of attestations)
    if (!byTool.has(tool))
      byTool.set(tool, { kind: 'note', role: 'author', tool, strength: 'strong', line: text });
  return [...byTool.values()];
}

/**
 * A trace is a file that anybody may edit: strong only where it names a commit of this change, or the one before it
 * (which is what the reference hook writes), and a file that the change touches.
 */
export function traceEvidence(
  traces: readonly TraceRecord[],
  commits: readonly CommitInfo[],
  paths: ReadonlySet<string>,
): readonly RawEvidence[] {
  const revisions = new Set(commits.flatMap(({ id, parents }) => [id, ...parents]));
  return traces.flatMap(({ revision, attestations }) =>
    attestations
      .filter(({ path }) => paths.has(path))
      .map(({ tool, text }): RawEvidence => ({
        kind: 'trace',
        role: 'author',
        tool,
        strength: revision !== null && isNamed(revision, revisions) ? 'strong' : 'weak',
        line: text,
      })),
  );
}

/** Revisions may be cut to at least seven digits. */
function isNamed(revision: string, ids: ReadonlySet<string>): boolean {
  if (ids.has(revision)) return true;
  return /^[\da-f]{7,63}$/.test(revision) && [...ids].some((id) => id.startsWith(revision));
}

/** What the notes of one commit attest. */
export interface NotedCommit {
  readonly commit: string;
  readonly attestations: readonly Attestation[];
}

/** The lines that notes tell of; undefined where there are none, or where one tells of files and not of lines. */
export function attestedLines(noted: readonly NotedCommit[]): readonly AttestedLines[] | undefined {
  const lines: AttestedLines[] = [];
  for (const { commit, attestations } of noted)
    for (const { path, lines: ranges } of attestations) {
      if (ranges === null) return undefined;
      lines.push({ commit, path, ranges });
    }
  return lines.length === 0 ? undefined : lines;
}
