/** Evaluation alone: nothing here reads YAML or knows the schema, so that a hook loads only what it needs. */
export type * from '../verdict.ts';
export type * from './policy.ts';
export type { PolicyProblem } from '../page/problem.ts';
export {
  BASELINE_FILE,
  formatBaseline,
  NO_BASELINE,
  parseBaseline,
  type Baseline,
  type BaselineEntry,
  type BaselineProblem,
  type ParsedBaseline,
} from '../baseline/baseline.ts';
export { cannotJudge, type CannotJudge } from './cannot-judge.ts';
export { evaluate, exceptionsUsed, type EvaluationContext } from './evaluate.ts';
export type { UsedException } from '../rule.ts';
export { evaluateTraced, MOST_PAGE_VERSIONS, traced, type TraceExceptions } from './traced.ts';
export { exceptionsOn, type JudgedExceptions } from './exceptions.ts';
export { capLevel, isLocked, modeOf } from './level.ts';
export { ownCallsOf } from './reach.ts';
export { atMost, compareOutcomes, OUTCOMES, worst } from './outcome.ts';
