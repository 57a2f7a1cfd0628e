/** The verdict where there is no policy to judge by: a broken page stops, it does not let through. */
import type { Authorship, ChangeSource, Coverage } from '@countersign/detectors';
import type { PolicyProblem } from '../page/problem.ts';
import { node } from '../rule.ts';
import type { Gate, Mode, RuleResult, Verdict } from '../verdict.ts';
import { count } from '../words.ts';
import type { PolicySource } from './policy.ts';

export interface CannotJudge {
  readonly source: ChangeSource;
  readonly gate: Gate;
  /** One sentence: what could not be done. */
  readonly why: string;
  readonly remedy: string | null;
  /** Mistakes in the page, where that is the reason. */
  readonly problems?: readonly PolicyProblem[];
  /** Mode of what is still known to hold; `block` where nothing is, so that nobody takes it for a pass. */
  readonly mode?: Mode;
  /** Pages that were read before it went wrong. */
  readonly sources?: readonly PolicySource[];
  readonly coverage?: Coverage;
  readonly authorship?: Authorship;
}

const NOTHING_LOOKED_AT: Coverage = { files: 0, bytes: 0, commits: 0, skipped: [] };
const NOTHING_DECLARED: Authorship = { declared: 'none', tools: [], evidence: [] };

export function cannotJudge(input: CannotJudge): Verdict {
  const problems = input.problems ?? [];
  const children = problems.map(
    ({ file, line, column, severity, message, suggestion }): RuleResult =>
      node('page-problem', {
        outcome: severity === 'error' ? 'unsure' : 'note',
        why: `${file}:${line}:${column} ${message}`,
        remedy: suggestion,
      }),
  );
  const [first] = children;
  const more = children.length > 1 ? ` (and ${count(children.length - 1, 'more problem')})` : '';
  const detail = first === undefined ? '' : ` ${first.why}${more}`;
  return {
    outcome: 'unsure',
    mode: input.mode ?? 'block',
    gate: input.gate,
    source: input.source,
    summary: `${input.why}${detail}`,
    findings: [],
    authorship: input.authorship ?? NOTHING_DECLARED,
    rules: [
      node('policy', {
        outcome: 'unsure',
        why: input.why,
        remedy: input.remedy ?? first?.remedy ?? null,
        children,
      }),
    ],
    aiTools: [],
    coverage: input.coverage ?? NOTHING_LOOKED_AT,
    policy: { hash: '', sources: input.sources ?? [] },
  };
}
