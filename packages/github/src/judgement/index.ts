export { judgeMergeGroup } from './judge-merge-group.ts';
export type { MergeGroup } from './judge-merge-group.ts';
export { judgeHead, readJudgedSnapshot } from './judge-pull-request.ts';
export type { HeadJudgement, Judgement, JudgementOptions } from './judge-pull-request.ts';
export { judge, policyInForce } from './policy-in-force.ts';
export type { PolicyInForce } from './policy-in-force.ts';
