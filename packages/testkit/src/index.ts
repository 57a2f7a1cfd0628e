export { gitRepo } from './git-repo.ts';
export type {
  CommitOptions,
  GitRepo,
  GitRepoOptions,
  Identity,
  RunOptions,
  RunResult,
} from './git-repo.ts';
export { simulateGitHub } from './simulated-github/simulated-github.ts';
export type {
  NewAccount,
  NewRepository,
  SimulatedGitHub,
  SimulationOptions,
} from './simulated-github/simulated-github.ts';
export type {
  OpenOptions,
  PushOptions,
  RepositoryDriver,
} from './simulated-github/repository-driver.ts';
export type { Answer as SimulatedAnswer } from './simulated-github/route.ts';
export type { CheckRun, Permissions, Role } from './simulated-github/state.ts';
export { githubToken } from './sample-token.ts';
