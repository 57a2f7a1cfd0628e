import type { Outcome } from '../verdict.ts';

/** From mildest to gravest. */
export const OUTCOMES: readonly Outcome[] = ['pass', 'note', 'warn', 'unsure', 'block'];

export const compareOutcomes = (a: Outcome, b: Outcome): number =>
  OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b);

/** The gravest; `pass` of nothing. */
export const worst = (outcomes: Iterable<Outcome>): Outcome =>
  [...outcomes].reduce<Outcome>((a, b) => (compareOutcomes(a, b) >= 0 ? a : b), 'pass');

/** No graver than the limit. */
export const atMost = (outcome: Outcome, limit: Outcome): Outcome =>
  compareOutcomes(outcome, limit) <= 0 ? outcome : limit;
