export { judgeHead, readJudgedSnapshot } from './judge-pull-request.ts';
export type { HeadJudgement, Judgement, JudgementOptions } from './judge-pull-request.ts';
export { policyInForce } from './policy-in-force.ts';
export type { PolicyInForce } from './policy-in-force.ts';
