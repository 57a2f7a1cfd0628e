/** Every exception of the merged page with what it does on a day. */
import {
  asWritten,
  dayOf,
  daysBetween,
  exceptionsOn,
  REMIND_DAYS,
} from '../evaluate/exceptions.ts';
import type { DeclaredException, Policy } from '../evaluate/policy.ts';
import { canonicalJson } from '../merge/canonical-json.ts';
import type { UsedException } from '../rule.ts';

/** `ends-soon`: holds, for 14 days at most. `refused`: never held, the reason is beside it. */
export type ExceptionState = 'holds' | 'ends-soon' | 'ended' | 'refused';

export interface ListedException extends DeclaredException {
  readonly state: ExceptionState;
  /** Why it does not hold, or null. */
  readonly whyNot: string | null;
  /** Days until its last day; below 0 once it has ended. */
  readonly days: number;
  /**
   * Paths it let through in what was looked at; null where that was not asked, or cannot be seen in files (a check by a
   * person belongs to a change).
   */
  readonly used: readonly string[] | null;
}

/** In the order of the pages. @param used what it let through, or null where nothing was looked at */
export function listExceptions(
  policy: Policy,
  now: Date,
  used: readonly UsedException[] | null,
): readonly ListedException[] {
  const { usable, refused } = exceptionsOn(policy.exceptions, now);
  const today = dayOf(now);
  const listed = (
    exception: DeclaredException,
    why: string | null,
    state: ExceptionState,
  ): ListedException => ({
    ...exception,
    state,
    whyNot: why,
    days: daysBetween(today, exception.until),
    used:
      used === null || /^human[_-]check/.test(exception.rule)
        ? null
        : [
            ...new Set(
              used
                .filter((one) => keyOf(one.exception) === keyOf(exception))
                .map(({ path }) => path),
            ),
          ],
  });
  const all = [
    ...usable.map((exception) =>
      listed(
        exception,
        null,
        daysBetween(today, exception.until) <= REMIND_DAYS ? 'ends-soon' : 'holds',
      ),
    ),
    ...refused.map(({ refusedWhy, ...exception }) =>
      listed(exception, refusedWhy, exception.until < today ? 'ended' : 'refused'),
    ),
  ];
  const declared = policy.keys['exceptions']?.value ?? [];
  const order = Array.isArray(declared) ? declared.map(canonicalJson) : [];
  const place = (one: ListedException): number => order.indexOf(keyOf(one));
  return all.toSorted((a, b) => place(a) - place(b));
}

const keyOf = (exception: DeclaredException): string => canonicalJson(asWritten(exception));
