import type { Verdict } from '@countersign/policy';
import { lookedAtNothing } from './coverage.ts';
import { outcomeWord } from './wording.ts';

/** The outcome of the whole in a word or three. Nothing looked at is never called a pass. */
export function verdictWord(verdict: Verdict): string {
  const mild = verdict.outcome === 'pass' || verdict.outcome === 'note';
  return mild && lookedAtNothing(verdict.coverage)
    ? 'Nothing looked at'
    : outcomeWord(verdict.outcome);
}

/** One sentence, raw: `Stop: 1 confirmed secret is added.` */
export const headline = (verdict: Verdict): string => `${verdictWord(verdict)}: ${verdict.summary}`;
