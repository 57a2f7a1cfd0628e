export { openHistory } from './history/open-history.ts';
export type { OpenedHistory, OpenHistoryOptions } from './history/open-history.ts';
export { isFailed } from './problem.ts';
export type { Failed, GitProblem, GitProblemKind } from './problem.ts';
export { openBlobStore } from './pack/blob-store.ts';
export { openPacks } from './pack/open-packs.ts';
export type { OpenedPacks } from './pack/open-packs.ts';
export type { StorePlan } from './pack/store-plan.ts';
export { readPageAt } from './page.ts';
export { listFileCommits, readFileVersions } from './file-versions.ts';
export type { FileCommit, FileVersion } from './file-versions.ts';
export { listCommitsSince, listPathsAt } from './page-history.ts';
export type { PageAtRevision } from './page.ts';
export {
  currentBranch,
  readConfig,
  readGitVersion,
  readRemoteName,
  readRemoteOwner,
} from './questions.ts';
export type { RemoteName } from './questions.ts';
export { listFirstParents } from './range/list-first-parents.ts';
export { eachCommit } from './range/commits.ts';
export { readCommit, readRange } from './range/read-range.ts';
export { isBare, openRepository } from './repository.ts';
export type { OpenOptions, Repository, RepositoryPlace } from './repository.ts';
export type { Environment } from './run.ts';
export { readStaged } from './staged/read-staged.ts';
export { createFileReader } from './tree/file-reader.ts';
export { readTree } from './tree/read-tree.ts';
export type { TreeOptions } from './tree/read-tree.ts';
export { findRepositories, surveyRepository } from './survey.ts';
export type { SurveyedRepository } from './survey.ts';
