export { gitRepo } from './git-repo.ts';
export type {
  CommitOptions,
  GitRepo,
  GitRepoOptions,
  Identity,
  RunOptions,
  RunResult,
} from './git-repo.ts';
