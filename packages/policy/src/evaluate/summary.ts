import type { Coverage } from '@countersign/detectors';
import type { RuleOutput } from '../rule.ts';
import type { Outcome } from '../verdict.ts';
import { count } from '../words.ts';

const OPENINGS: Readonly<Record<Exclude<Outcome, 'pass'>, string>> = {
  block: 'Stopped',
  unsure: 'Could not judge',
  warn: 'Warning',
  note: 'Passed, with notes',
};

/** Rules in the order in which they decide what is said first. */
const FIRST = ['secrets', 'human-check', 'ai-config', 'ai-tools', 'coverage', 'policy'];

/** One sentence: what decided the outcome, most important first. */
export function summarise(
  outcome: Outcome,
  outputs: readonly RuleOutput[],
  coverage: Coverage,
): string {
  const looked = `${count(coverage.files, 'file')} looked at`;
  if (outcome === 'pass')
    return coverage.files === 0
      ? 'Passed: there is nothing in this change to look at.'
      : `Passed: ${looked}, nothing to report.`;
  const clauses = outputs
    .filter(({ result }) => result.outcome === outcome)
    .toSorted((a, b) => rank(a.result.id) - rank(b.result.id))
    .map(({ headline }) => headline);
  return `${OPENINGS[outcome]}: ${clauses.join('; ')}.`;
}

function rank(id: string): number {
  const at = FIRST.indexOf(id);
  return at < 0 ? FIRST.length : at;
}
