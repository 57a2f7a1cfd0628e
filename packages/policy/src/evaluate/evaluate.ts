/** Facts and policy in, verdict out. Pure: the same facts, policy, day and gate give the same verdict everywhere. */
import type { ChangeFacts } from '@countersign/detectors';
import type { RuleOutput, UsedException } from '../rule.ts';
import { rules } from '../rules.ts';
import type { Gate, Verdict } from '../verdict.ts';
import { NO_BASELINE } from '../baseline/baseline.ts';
import type { Baseline } from '../baseline/baseline.ts';
import { createFindException, exceptionsOn } from './exceptions.ts';
import { byGravity } from './findings.ts';
import { worst } from './outcome.ts';
import type { Policy } from './policy.ts';
import { createReachOf } from './reach.ts';
import { summarise } from './summary.ts';

export interface EvaluationContext {
  readonly now: Date;
  readonly gate: Gate;
  /** Findings that were there before; on a pull request the base's, so that nobody brings their own. */
  readonly baseline?: Baseline;
}

function storedCopy({ pages }: Policy): Pick<Verdict['policy'], 'stored'> {
  const copy = pages.find(({ storedOn }) => storedOn !== null);
  return copy?.storedOn == null ? {} : { stored: { file: copy.file, on: copy.storedOn } };
}

export function evaluate(facts: ChangeFacts, policy: Policy, context: EvaluationContext): Verdict {
  const { outputs } = runRules(facts, policy, context);
  const outcome = worst(outputs.map(({ result }) => result.outcome));
  return {
    outcome,
    // The strictest mode that anything here is judged under: what could not be read may belong to a locked key.
    mode: policy.lock.length > 0 ? policy.lockedMode : policy.mode,
    gate: context.gate,
    source: facts.source,
    summary: summarise(outcome, outputs, facts),
    findings: outputs.flatMap(({ findings }) => findings ?? []).toSorted(byGravity),
    authorship: facts.authorship,
    rules: outputs.map(({ result }) => result),
    aiTools: outputs.flatMap(({ aiTools }) => aiTools ?? []),
    ...(facts.aiSettings && { aiSettings: facts.aiSettings }),
    coverage: facts.coverage,
    policy: { hash: policy.hash, sources: policy.sources, ...storedCopy(policy) },
  };
}

/** What the exceptions of the page let through, one entry for each thing. */
export function exceptionsUsed(
  facts: ChangeFacts,
  policy: Policy,
  context: EvaluationContext,
): readonly UsedException[] {
  return runRules(facts, policy, context).excepted;
}

interface Ran {
  readonly outputs: readonly RuleOutput[];
  readonly excepted: readonly UsedException[];
}

function runRules(facts: ChangeFacts, policy: Policy, context: EvaluationContext): Ran {
  const { usable, refused } = exceptionsOn(policy.exceptions, context.now);
  const exceptionFor = createFindException(usable);
  const reachOf = createReachOf(policy);
  const outputs: RuleOutput[] = [];
  const excepted: UsedException[] = [];
  for (const rule of rules) {
    const output = rule.evaluate({
      ...context,
      facts,
      policy,
      exceptionFor,
      refusedExceptions: refused,
      reachOf,
      baseline: context.baseline ?? NO_BASELINE,
      excepted,
    });
    for (const used of output.excepted ?? []) excepted.push(used);
    outputs.push(output);
  }
  return { outputs, excepted };
}
