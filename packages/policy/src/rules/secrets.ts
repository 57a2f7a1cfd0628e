import { findDetector, type Finding } from '@countersign/detectors';
import { foldOccurrences, judgeFindings } from '../evaluate/findings.ts';
import { capOutcome } from '../evaluate/level.ts';
import { atMost, worst } from '../evaluate/outcome.ts';
import { node, type Rule, type RuleInput } from '../rule.ts';
import type { JudgedFinding, Outcome, RuleResult } from '../verdict.ts';
import { count, list } from '../words.ts';

const KEY = 'off_limits.secrets';

/** What stops a confirmed secret although the level or the mode would not. */
interface Above {
  readonly id: string;
  readonly why: string;
}

export const secrets: Rule = {
  id: 'secrets',
  title: 'Passwords, keys and tokens',
  why: 'A key that was pushed is public: removing it later does not take it back.',
  evaluate(input) {
    const { policy } = input;
    const found = input.facts.findings.filter((finding) => finding.kind === 'secret');
    const byLevel = capOutcome(policy, KEY, policy.levels.secrets);
    const above = stopsAnyway(input);
    const outcomeOf = ({ tier, severity }: Finding): Outcome => {
      // A public identifier opens nothing by itself, however surely it is one.
      if (tier === 'review' || severity === 'info') return atMost(byLevel, 'note');
      return tier === 'confirmed' && above !== null ? 'block' : byLevel;
    };
    const judged = judgeFindings(input, found, ['secrets'], outcomeOf);
    const findings = foldOccurrences(judged.findings);
    const open = findings.filter((finding) => finding.suppressed === null);
    const outcome = worst(findings.map((finding) => finding.outcome));
    const stopped = open.filter((finding) => finding.outcome === 'block');

    const children: RuleResult[] = [];
    if (above !== null && byLevel !== 'block' && stopped.length > 0)
      children.push(node(above.id, { outcome: 'block', why: above.why }));

    return {
      result: node('secrets', {
        outcome,
        why: describe(findings, open, byLevel),
        remedy: open.some((finding) => finding.outcome !== 'pass') ? REMEDY : null,
        children,
      }),
      headline: headline(open, outcome),
      findings,
      excepted: judged.excepted,
    };
  },
};

const REMEDY =
  'Take it out of the files and out of the commit that adds it, and read it from the environment or a secret store. ' +
  'If it ever left your machine, revoke it.';

function stopsAnyway({ policy, gate }: RuleInput): Above | null {
  if (!policy.hasPage)
    return {
      id: 'confirmed-secret',
      why: 'There is no policy page, and a confirmed secret stops even so: a pushed key cannot be taken back.',
    };
  if (gate !== 'hook') return null;
  return {
    id: 'confirmed-secret-at-commit',
    why: 'A confirmed secret is stopped at the commit whatever the mode: a pushed key cannot be taken back.',
  };
}

function describe(
  all: readonly JudgedFinding[],
  open: readonly JudgedFinding[],
  byLevel: Outcome,
): string {
  if (all.length === 0) return 'No secret was found.';
  const excepted = all.length - open.length;
  const parts = [counted(open), excepted === 0 ? '' : `${excepted} excepted by the page`];
  const said = parts.filter((part) => part !== '').join('; ');
  const allowed = byLevel === 'pass' ? ' The page allows secrets.' : '';
  return `Found: ${said}.${allowed}`;
}

function counted(open: readonly JudgedFinding[]): string {
  const tiers = [
    ['confirmed', 'confirmed secret'],
    ['likely', 'likely secret'],
    ['review', 'possible secret'],
  ] as const;
  const words = tiers.flatMap(([tier, name]) => {
    const amount = open.filter((finding) => finding.tier === tier).length;
    return amount === 0 ? [] : [count(amount, name)];
  });
  return list(words);
}

function headline(open: readonly JudgedFinding[], outcome: Outcome): string {
  const deciding = open.filter((finding) => finding.outcome === outcome);
  const [first] = deciding;
  if (first === undefined) return 'a secret that the page excepts';
  const titles = list([...new Set(deciding.map(({ id }) => findDetector(id)?.title ?? id))]);
  const more = deciding.length > 1 ? ', first' : '';
  return `${counted(deciding)} (${titles})${more} in ${first.path}:${first.line}`;
}
