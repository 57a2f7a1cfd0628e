/** Findings of the configuration checks: redacted, and one headline per check and file. */
import type { Severity } from '../finding.ts';
import type { Span } from '../formats/node.ts';
import type { ScanSecrets } from './config-file.ts';
import type { Hit } from './config-check.ts';
import { showPath } from './select.ts';
import { redacted, shortened } from './shown-value.ts';

/** One place a finding speaks of. */
export interface AiConfigPlace extends Span {
  readonly severity: Severity;
  /** One sentence a person can act on. Holds no secret. */
  readonly message: string;
  /** Key path and value, redacted and shortened: `permissions.defaultMode = bypassPermissions`. */
  readonly excerpt: string;
  /** Key path and value, redacted: stands for this very thing when a fingerprint is made. Survives reordering. */
  readonly subject: string;
}

/**
 * One finding per check and file. Its own place, message and excerpt are those of the gravest place, the first of
 * equals; the message counts the others.
 */
export interface AiConfigFinding extends AiConfigPlace {
  /** Id of the check, e.g. `approval-bypass`. */
  readonly id: string;
  /** Everything the finding speaks of, in the order of the file; at least one. */
  readonly places: readonly AiConfigPlace[];
}

const RANKS: Readonly<Record<Severity, number>> = {
  critical: 4,
  high: 3,
  medium: 2,
  low: 1,
  info: 0,
};

/** Positive when `a` is the graver. */
function compareSeverity(a: Severity, b: Severity): number {
  return RANKS[a] - RANKS[b];
}

/** Redacts a hit. After this step nothing holds the value as written. */
export function placeOf(hit: Hit, scanSecrets: ScanSecrets): AiConfigPlace {
  const value = hit.value === null ? null : redacted(hit.value, scanSecrets);
  const key = (positions: 'shown' | 'hidden'): string =>
    redacted(showPath(hit.path, { positions }), scanSecrets);
  const withValue = (name: string): string => {
    if (value === null) return name;
    return name === '' ? value : `${name} = ${value}`;
  };
  // Field by field: a span may be a whole node, value and all.
  const { line, column, endLine, endColumn } = hit.span;
  return {
    line,
    column,
    endLine,
    endColumn,
    severity: hit.severity,
    message: redacted(hit.message, scanSecrets),
    excerpt: shortened(withValue(key('shown'))),
    subject: withValue(key('hidden')),
  };
}

/** Joins places of one check in one file into a finding; null when there are none. */
export function findingOf(id: string, places: readonly AiConfigPlace[]): AiConfigFinding | null {
  const inOrder = [...places].sort((a, b) => a.line - b.line || a.column - b.column);
  const first = inOrder[0];
  if (first === undefined) return null;
  const headline = inOrder.reduce(
    (worst, place) => (compareSeverity(place.severity, worst.severity) > 0 ? place : worst),
    first,
  );
  const others = inOrder.length - 1;
  return {
    ...headline,
    id,
    message:
      others === 0
        ? headline.message
        : `${headline.message} ${others} more of this kind in the file.`,
    subject: [...new Set(inOrder.map((place) => place.subject))].sort().join('\n'),
    places: inOrder,
  };
}

/**
 * The finding as far as `keep` holds, e.g. for places on added lines; null when nothing is left. Message, severity
 * and subject are those of what is left.
 */
export function narrowFinding(
  finding: AiConfigFinding,
  keep: (place: Span) => boolean,
): AiConfigFinding | null {
  return findingOf(finding.id, finding.places.filter(keep));
}
