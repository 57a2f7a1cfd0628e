import type { Verdict } from '@countersign/policy';
import { lookedAtNothing } from './coverage.ts';
import { exitCode } from './exit-code.ts';
import { outcomeWord } from './wording.ts';

/** The outcome of the whole in a word or three. Nothing looked at is never called a pass. */
export function verdictWord(verdict: Verdict): string {
  const mild = verdict.outcome === 'pass' || verdict.outcome === 'note';
  if (mild && lookedAtNothing(verdict.coverage)) return 'Nothing looked at';
  // A limit is no failure to judge: the rest was judged.
  return verdict.outcome === 'unsure' && exitCode(verdict) === 0
    ? 'Not all looked at'
    : outcomeWord(verdict.outcome);
}

/** One sentence, raw: `Stop: 1 confirmed secret is added.` */
export const headline = (verdict: Verdict): string => `${verdictWord(verdict)}: ${verdict.summary}`;
