/** Findings with what they do to the verdict. */
import type { Finding } from '@countersign/detectors';
import type { RuleInput, UsedException } from '../rule.ts';
import type { JudgedFinding, Occurrence, Outcome } from '../verdict.ts';
import { compareOutcomes } from './outcome.ts';
import { knownBy } from './suppress.ts';
import type { Ineffective } from './suppress.ts';

export interface JudgedFindings {
  readonly findings: readonly JudgedFinding[];
  readonly excepted: readonly UsedException[];
  /** Marks and entries that somebody wrote and that silence nothing. */
  readonly ineffective: readonly Ineffective[];
}

/** `names`: the rule words under which an exception may cover a finding, besides the detector's own id. */
export function judgeFindings(
  input: RuleInput,
  found: readonly Finding[],
  names: readonly string[],
  outcomeOf: (finding: Finding) => Outcome,
): JudgedFindings {
  const excepted: UsedException[] = [];
  const ineffective: Ineffective[] = [];
  // Whoever lists the findings in another order gets the same verdict.
  const findings = found.toSorted(byPlace).map((finding): JudgedFinding => {
    const { id, path, fingerprint } = finding;
    const exception = input.exceptionFor({ rules: [id, ...names], path, fingerprint });
    if (exception === null) {
      const known = knownBy(input, finding, names);
      if (known.suppression !== null)
        return { ...finding, outcome: 'note', suppressed: known.suppression, occurrences: [] };
      ineffective.push(...known.ineffective);
      return { ...finding, outcome: outcomeOf(finding), suppressed: null, occurrences: [] };
    }
    excepted.push({ exception, path });
    const suppressed = { by: 'exception', reason: exception.why, until: exception.until };
    return { ...finding, outcome: 'note', suppressed, occurrences: [] };
  });
  return { findings, excepted, ineffective };
}

/**
 * One entry for each value, with the other places it was found at. An excepted place does not excuse the others, so
 * the two are not folded together.
 */
export function foldOccurrences(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const byValue = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const key = `${finding.id}\0${finding.fingerprint}\0${finding.suppressed === null}`;
    const group = byValue.get(key);
    if (group === undefined) byValue.set(key, [finding]);
    else group.push(finding);
  }
  return [...byValue.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(byGravity);
    if (first === undefined) return [];
    const places = new Map<string, Occurrence>();
    const own = keyOf(occurrenceOf(first));
    for (const other of others) {
      const place = occurrenceOf(other);
      if (keyOf(place) !== own) places.set(keyOf(place), place);
    }
    const more = places.size - MOST_OCCURRENCES;
    return [
      {
        ...first,
        occurrences: [...places.values()].slice(0, MOST_OCCURRENCES),
        ...(more > 0 && { moreOccurrences: more }),
      },
    ];
  });
}

/** A key that is copied into thousands of files is told by as many places as a person will read. */
const MOST_OCCURRENCES = 100;

/** A history has the same place in many commits, a change in one. */
function occurrenceOf({ path, line, commit, lifetime }: Finding): Occurrence {
  return lifetime === undefined || commit === null ? { path, line } : { path, line, commit };
}

const keyOf = ({ path, line, commit }: Occurrence): string => `${path}\0${line}\0${commit ?? ''}`;

/** Gravest first, what HEAD still has before what is gone, then by place; a file before one that only a commit had. */
export function byGravity(a: JudgedFinding, b: JudgedFinding): number {
  return (
    compareOutcomes(b.outcome, a.outcome) ||
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    Number(b.lifetime?.inHead ?? false) - Number(a.lifetime?.inHead ?? false) ||
    byPlace(a, b)
  );
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.id, b.id) ||
    compareText(a.commit ?? '', b.commit ?? '') ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

const TIERS = ['confirmed', 'likely', 'review'];

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
