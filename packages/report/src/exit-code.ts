import type { SkipReason } from '@countersign/detectors';
import type { RuleResult, Verdict } from '@countersign/policy';
import { lookedAtNothing } from './coverage.ts';

/** Reasons that mean something went wrong, where the others are limits that were chosen. */
const FAULTS: ReadonlySet<SkipReason> = new Set(['unreadable', 'missing-object', 'timed-out']);

export const isFault = (reason: SkipReason): boolean => FAULTS.has(reason);

const isUnsurePolicy = (rule: RuleResult): boolean =>
  rule.id === 'policy' && rule.outcome === 'unsure';

/** True where the page itself could not be read or understood: nothing may then be waved through. */
export const policyUnknown = (verdict: Verdict): boolean => verdict.rules.some(isUnsurePolicy);

/**
 * The exit code of a command that judged: 0 go on, 1 the policy says stop, 2 it could not be judged. A limit that was
 * reached gives 2 only where the page blocks; a fault, an unknown page or nothing looked at for no reason
 * gives 2 in every mode.
 */
export function exitCode(verdict: Verdict): 0 | 1 | 2 {
  if (verdict.outcome === 'block') return 1;
  if (verdict.outcome !== 'unsure') return 0;
  const { coverage } = verdict;
  const unknown =
    verdict.mode === 'block' ||
    policyUnknown(verdict) ||
    // Where limits account for all of it, they are treated as limits: a commit of one large file is not a fault.
    (lookedAtNothing(coverage) && coverage.skipped.length === 0) ||
    coverage.skipped.some(({ reason }) => isFault(reason));
  return unknown ? 2 : 0;
}
