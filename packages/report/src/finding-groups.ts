/** Findings as people count them: one secret is one thing, however many places hold it. */
import type { Severity, Tier } from '@countersign/detectors';
import type { JudgedFinding } from '@countersign/policy';
import { GRAVITY } from './wording.ts';

export interface Place {
  readonly path: string;
  readonly line: number;
}

export interface FindingGroup {
  /** The gravest finding of the group, and of those the first in the tree. */
  readonly first: JudgedFinding;
  /** The other places, without repetition, in the order of path and line. */
  readonly others: readonly Place[];
  /** Places that are not listed. */
  readonly more: number;
}

const TIERS: Readonly<Record<Tier, number>> = {
  confirmed: 0,
  likely: 1,
  review: 2,
};
const SEVERITIES: Readonly<Record<Severity, number>> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
  info: 4,
};

// By code unit: the order must not depend on the machine's language.
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Place, b: Place): number => byText(a.path, b.path) || a.line - b.line;

const byWeight = (a: JudgedFinding, b: JudgedFinding): number =>
  TIERS[a.tier] - TIERS[b.tier] ||
  GRAVITY[b.outcome] - GRAVITY[a.outcome] ||
  SEVERITIES[a.severity] - SEVERITIES[b.severity] ||
  byPlace(a, b) ||
  a.column - b.column ||
  byText(a.id, b.id) ||
  byText(a.fingerprint, b.fingerprint);

/** Confirmed first, then by what each does to the verdict, its severity and its place. */
export function groupFindings(findings: readonly JudgedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, JudgedFinding[]>();
  for (const finding of findings.toSorted(byWeight)) {
    // A suppressed place is a decision about that place: it is not folded into one that nobody decided about.
    const state = finding.suppressed ? 'suppressed' : 'open';
    const key = JSON.stringify([state, finding.id, finding.fingerprint]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ first, others: otherPlaces(first, rest), more: unlisted([first, ...rest]) }] : [],
  );
}

const unlisted = (group: readonly JudgedFinding[]): number =>
  group.reduce((sum, { moreOccurrences = 0 }) => sum + moreOccurrences, 0);

function otherPlaces(first: JudgedFinding, rest: readonly JudgedFinding[]): readonly Place[] {
  const places = new Map<string, Place>();
  const own = JSON.stringify([first.path, first.line]);
  for (const { path, line } of [...rest, ...[first, ...rest].flatMap((one) => one.occurrences)]) {
    const key = JSON.stringify([path, line]);
    if (key !== own) places.set(key, { path, line });
  }
  return [...places.values()].sort(byPlace);
}
