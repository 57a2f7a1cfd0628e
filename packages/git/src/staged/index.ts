/** What a hook needs of git, and nothing that is slow to load. */
export { findFileAt, readBlobText } from '../page.ts';
export type { FileAtRevision } from '../page.ts';
export { isFailed } from '../problem.ts';
export type { Failed, GitProblem, GitProblemKind } from '../problem.ts';
export type { Repository, RepositoryPlace } from '../repository.ts';
export { addReceipts, readReceipts } from '../receipts/receipts.ts';
export { markSeen, noteUnseen, pruneUnseen, readUnseen } from '../receipts/unseen.ts';
export type { ReasonOf } from '../receipts/unseen.ts';
export { gitOrProblem } from '../run.ts';
export type { Environment } from '../run.ts';
export { STAGED_QUESTION } from './asked-by-shim.ts';
export type { ReadNext } from './asked-by-shim.ts';
export { readBranch, readHead } from './head.ts';
export { locateRepository } from './locate.ts';
export { readPushed } from './read-pushed.ts';
export type { Pushed, PushedCommit } from './read-pushed.ts';
export { readStaged } from './read-staged.ts';
export type { StagedOptions } from './read-staged.ts';
