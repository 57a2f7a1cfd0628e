import type { ChangeFacts } from '@countersign/detectors';
import type { RuleOutput } from '../rule.ts';
import type { Outcome } from '../verdict.ts';
import { count, thingLookedAt } from '../words.ts';

/** Rules in the order in which they decide what is said first. */
const FIRST = ['secrets', 'human-check', 'ai-config', 'ai-tools', 'coverage', 'policy'];

/** One sentence: what decided the outcome, most important first. The word for the outcome itself is the report's. */
export function summarise(
  outcome: Outcome,
  outputs: readonly RuleOutput[],
  { coverage, source }: Pick<ChangeFacts, 'coverage' | 'source'>,
): string {
  const looked = `${count(coverage.files, thingLookedAt(source))} looked at`;
  if (outcome === 'pass')
    return coverage.files === 0
      ? 'There is nothing in this change to look at.'
      : `${capitalise(looked)}, nothing to report.`;
  const clauses = outputs
    .filter(({ result }) => result.outcome === outcome)
    .toSorted((a, b) => rank(a.result.id) - rank(b.result.id))
    .map(({ headline }) => headline);
  const said = outcome === 'note' ? [looked, ...clauses] : clauses;
  return `${capitalise(said.join('; '))}.`;
}

function rank(id: string): number {
  const at = FIRST.indexOf(id);
  return at < 0 ? FIRST.length : at;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
