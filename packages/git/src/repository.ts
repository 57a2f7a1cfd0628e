/** Which repository a folder belongs to. */
import { resolve } from 'node:path';
import { isFailed } from './problem.ts';
import type { Failed } from './problem.ts';
import { gitOrProblem } from './run.ts';
import type { Environment, GitPlace } from './run.ts';

/** What reading from a repository needs. */
export interface RepositoryPlace extends GitPlace {
  /** Absolute; of a linked worktree its own (`…/.git/worktrees/<name>`). */
  readonly gitDir: string;
  /** Absolute; shared by all worktrees: objects, branches, hooks. */
  readonly commonDir: string;
}

export interface Repository extends RepositoryPlace {
  /** Absolute; a bare repository has no working tree: there it is the git folder itself. */
  readonly topLevel: string;
  readonly objectFormat: 'sha1' | 'sha256';
  /** Commit id; null before the first commit. */
  readonly head: string | null;
}

/** Without files of its own. */
export const isBare = ({ topLevel, gitDir }: Repository): boolean => topLevel === gitDir;

export interface OpenOptions {
  /** Environment of the git processes; default the process's own. */
  readonly env?: Environment;
}

export async function openRepository(
  dir: string,
  { env = process.env }: OpenOptions = {},
): Promise<Repository | Failed> {
  const place: GitPlace = { cwd: resolve(dir), env };
  const facts = await gitOrProblem(place, [
    'rev-parse',
    '--is-bare-repository',
    '--show-object-format',
  ]);
  if (isFailed(facts)) return facts;
  const [bare, format] = facts.stdout.toString('utf8').split('\n');

  // One path a call: a path may hold line ends, and rev-parse has no other separator.
  const [gitDir, commonDir, topLevel, head] = await Promise.all([
    pathOf(place, '--absolute-git-dir'),
    pathOf(place, '--git-common-dir'),
    pathOf(place, bare === 'true' ? '--absolute-git-dir' : '--show-toplevel'),
    gitOrProblem(place, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
  ]);
  if (isFailed(gitDir)) return gitDir;
  if (isFailed(commonDir)) return commonDir;
  if (isFailed(topLevel)) return topLevel;
  return {
    ...place,
    gitDir: gitDir.path,
    commonDir: commonDir.path,
    topLevel: topLevel.path,
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    head: isFailed(head) ? null : head.stdout.toString('latin1').trim(),
  };
}

async function pathOf(
  place: GitPlace,
  option: string,
): Promise<{ readonly path: string } | Failed> {
  const output = await gitOrProblem(place, ['rev-parse', option]);
  if (isFailed(output)) return output;
  const path = output.stdout.toString('utf8').replace(/\r?\n$/, '');
  return { path: resolve(place.cwd, path) };
}
