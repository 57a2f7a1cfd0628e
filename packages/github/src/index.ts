export { findCheckRun, publishCheckRun, startCheckRun } from './check-runs.ts';
export type { Button, CheckRunAnnotation, CheckRunName, CheckRunReport } from './check-runs.ts';
export { statusOf } from './client.ts';
export type { GitHubClient, RepositoryName } from './client.ts';
export { listRepositories } from './list-repositories.ts';
export type { ListedRepository } from './list-repositories.ts';
export { NO_MEMORY } from './memory.ts';
export type { ReadMemory } from './memory.ts';
export {
  OWNER_REPOSITORY,
  PAGE_PATHS,
  pagesOfSnapshot,
  readEarlierPages,
  readOwnerPage,
  readPolicyPages,
  readRepositoryPage,
  readTextAt,
  shownText,
} from './policy-pages.ts';
export type {
  PagePlace,
  PolicyPage,
  PolicyPageProblem,
  PolicyPages,
  PolicyPagesRequest,
  ReadPage,
} from './policy-pages.ts';
export { NoPullRequest, readSnapshot } from './pull-request-query.ts';
export type { PullRequest, PullRequestName, Snapshot, TimelineNode } from './pull-request-query.ts';
export { readChange } from './read-change.ts';
export type { ChangeReading } from './read-change.ts';
export {
  getPullRequest,
  readReviewFacts,
  readSettledSnapshot,
  StaleReadError,
} from './read-pull-request.ts';
export { readBranch } from './read-branch.ts';
export type { BranchReading } from './read-branch.ts';
export type { EvidenceOptions, ExpectedEvent, SettleOptions } from './read-pull-request.ts';
export { commandsIn } from './speaking/commands.ts';
export type { Command } from './speaking/commands.ts';
export { writeComment } from './speaking/comment.ts';
export type { CommentOutcome } from './speaking/comment.ts';
export { offerLabel, setLabel } from './speaking/labels.ts';
export { requestReviews } from './speaking/reviewers.ts';
export { permissionsOf, standingOf } from './speaking/rights.ts';
export { readRequiredChecks } from './required-checks.ts';
export type { RequiredChecks } from './required-checks.ts';
