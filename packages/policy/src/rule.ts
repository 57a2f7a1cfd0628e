/** A rule of the policy: facts in, one node of the verdict out. Pure. */
import type { ChangeFacts } from '@countersign/detectors';
import type { Baseline } from './baseline/baseline.ts';
import type { FindException } from './evaluate/exceptions.ts';
import type { DeclaredException, Policy, RefusedException } from './evaluate/policy.ts';
import type { ReachOf } from './evaluate/reach.ts';
import type { Gate, JudgedFinding, JudgedTool, RuleResult } from './verdict.ts';

export interface Rule {
  readonly id: string;
  /** Names what the rule looks at. */
  readonly title: string;
  /** Why it exists, in one or two sentences. */
  readonly why: string;
  readonly evaluate: (input: RuleInput) => RuleOutput;
}

export interface RuleInput {
  readonly facts: ChangeFacts;
  readonly policy: Policy;
  readonly now: Date;
  readonly gate: Gate;
  readonly exceptionFor: FindException;
  readonly refusedExceptions: readonly RefusedException[];
  readonly reachOf: ReachOf;
  readonly baseline: Baseline;
  /** What the rules before this one let pass by an exception. */
  readonly excepted: readonly UsedException[];
}

export interface UsedException {
  readonly exception: DeclaredException;
  readonly path: string;
}

export interface RuleOutput {
  readonly result: RuleResult;
  /** One clause for the summary, in case this rule decides it. */
  readonly headline: string;
  readonly findings?: readonly JudgedFinding[];
  readonly aiTools?: readonly JudgedTool[];
  readonly excepted?: readonly UsedException[];
}

/** A node without evidence or children, which is the common case. */
export function node(
  id: string,
  fields: Partial<Omit<RuleResult, 'id'>> & Pick<RuleResult, 'outcome' | 'why'>,
): RuleResult {
  return { id, remedy: null, evidence: [], children: [], ...fields };
}
