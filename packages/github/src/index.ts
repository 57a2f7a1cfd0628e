export { findCheckRun, publishCheckRun, startCheckRun } from './check-runs.ts';
export type { CheckRunAnnotation, CheckRunName, CheckRunReport } from './check-runs.ts';
export { statusOf } from './client.ts';
export type { GitHubClient, RepositoryName } from './client.ts';
export { PAGE_PATHS, readEarlierPages, readPolicyPages, readTextAt } from './policy-pages.ts';
export type {
  PagePlace,
  PolicyPage,
  PolicyPageProblem,
  PolicyPages,
  PolicyPagesRequest,
} from './policy-pages.ts';
export { getPullRequest, readPullRequest, StaleReadError } from './read-pull-request.ts';
export type {
  ExpectedEvent,
  PullRequest,
  PullRequestName,
  PullRequestReading,
  ReadOptions,
} from './read-pull-request.ts';
export { readBranch } from './read-branch.ts';
export type { BranchClient, BranchReading } from './read-branch.ts';
