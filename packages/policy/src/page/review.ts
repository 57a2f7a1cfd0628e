/** What changed in a policy between two readings of the page. */
import type { JsonValue, Policy } from '../evaluate/policy.ts';
import { canonicalJson } from '../merge/canonical-json.ts';
import type { JudgedFinding, Outcome } from '../verdict.ts';

export interface ChangedKey {
  readonly key: string;
  /** Null where it was, or is, not set. */
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** Keys that have a part of their own in a review, or that say nothing to people. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'exceptions',
  'fingerprint_key',
  'next_review',
]);

/** Key by key, sorted. */
export function changedKeys(before: Policy, after: Policy): readonly ChangedKey[] {
  const names = [...new Set([...Object.keys(before.keys), ...Object.keys(after.keys)])].sort();
  return names.flatMap((key) => {
    const was = before.keys[key]?.value ?? null;
    const is = after.keys[key]?.value ?? null;
    const isSame = canonicalJson(was) === canonicalJson(is);
    return TOLD_ELSEWHERE.has(key) || isSame ? [] : [{ key, before: was, after: is }];
  });
}

export interface CountedRule {
  /** Detector, or id of an AI tool's finding. */
  readonly id: string;
  /** The gravest of what is open; null where everything is known and excepted. */
  readonly outcome: Outcome | null;
  readonly open: number;
  /** Known: excepted, in the baseline or marked. */
  readonly suppressed: number;
}

const ORDER: readonly (Outcome | null)[] = ['block', 'unsure', 'warn', 'note', 'pass', null];

/** Gravest first, then the most frequent. */
export function countByRule(findings: readonly JudgedFinding[]): readonly CountedRule[] {
  const counted = new Map<string, CountedRule>();
  for (const { id, outcome, suppressed } of findings) {
    const before = counted.get(id) ?? { id, outcome: null, open: 0, suppressed: 0 };
    const graver = ORDER.indexOf(outcome) < ORDER.indexOf(before.outcome);
    counted.set(
      id,
      suppressed === null
        ? { ...before, open: before.open + 1, outcome: graver ? outcome : before.outcome }
        : { ...before, suppressed: before.suppressed + 1 },
    );
  }
  return [...counted.values()].toSorted(
    (a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || b.open - a.open,
  );
}
