/** What a hook needs of git, and nothing that is slow to load. */
export { findFileAt, readBlobText } from '../page.ts';
export type { FileAtRevision } from '../page.ts';
export { isFailed } from '../problem.ts';
export type { Failed, GitProblem, GitProblemKind } from '../problem.ts';
export type { Repository, RepositoryPlace } from '../repository.ts';
export type { Environment } from '../run.ts';
export { readBranch } from './head.ts';
export { locateRepository } from './locate.ts';
export { readStaged } from './read-staged.ts';
