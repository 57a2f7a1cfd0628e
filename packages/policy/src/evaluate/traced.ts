/**
 * Judging with what the history of a page says of its exceptions: since when each has been there, and whether its owner
 * approved it. A history is slow to read, so it is asked for only where an exception of the page lets something through.
 */
import type { ChangeFacts } from '@countersign/detectors';
import type { Verdict } from '../verdict.ts';
import { evaluate, exceptionsUsed, type EvaluationContext } from './evaluate.ts';
import { exceptionsOn } from './exceptions.ts';
import type { DeclaredException, Policy } from './policy.ts';

/** Versions of a page looked at: what stands in the oldest of them has been there at least since then. */
export const MOST_PAGE_VERSIONS = 50;

/** The same exceptions in the same order, with what is known of them filled in. */
export type TraceExceptions = (
  exceptions: readonly DeclaredException[],
) => Promise<readonly DeclaredException[]>;

/** As {@link evaluate}, with exceptions of the repository's page measured from the commit that added them. */
export async function evaluateTraced(
  facts: ChangeFacts,
  policy: Policy,
  context: EvaluationContext,
  trace: TraceExceptions,
): Promise<Verdict> {
  const used = exceptionsUsed(facts, policy, context);
  const known = used.some(({ exception }) => isTraceable(exception))
    ? await traced(policy, context.now, trace)
    : policy;
  return evaluate(facts, known, context);
}

/** The policy with its exceptions traced. Those that do not hold anyway are left as they are. */
export async function traced(policy: Policy, now: Date, trace: TraceExceptions): Promise<Policy> {
  const { usable, refused } = exceptionsOn(policy.exceptions, now);
  const own = usable.filter(isTraceable);
  if (own.length === 0) return policy;
  const known = await trace(own);
  const after = new Map(own.map((exception, index) => [exception, known[index] ?? exception]));
  const { longestDays } = policy.exceptions;
  const all = usable.map((exception) => after.get(exception) ?? exception);
  return { ...policy, exceptions: { longestDays, usable: all, refused } };
}

/** Whoever owns the organisation's page sets the limit too; and of a stored copy nobody knows the history. */
const isTraceable = ({ origin, addedOn }: DeclaredException): boolean =>
  origin === 'repository' && addedOn === null;
