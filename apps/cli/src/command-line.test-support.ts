/** The built command line as a user has it: one file, run by node in a repository. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GitRepo, RunOptions, RunResult } from '@countersign/testkit';

const DIST = resolve(fileURLToPath(import.meta.url), '../../dist');
const START = join(DIST, 'countersign.cjs');
/** What the start runs with the code that V8 kept of it. */
const BUNDLE = join(DIST, 'countersign-main.cjs');

/** Run in a process that stays: a tenth of the time, and what it prints and answers is the same. */
export function countersign(
  repo: GitRepo,
  args: readonly string[],
  options?: RunOptions,
): Promise<RunResult> {
  return repo.script(BUNDLE, args, options);
}

/** A process of its own, for what depends on one: that it ends by itself, with all that it had to say. */
export function countersignProcess(
  repo: GitRepo,
  args: readonly string[],
  options?: RunOptions,
): Promise<RunResult> {
  return repo.run(process.execPath, [START, ...args], options);
}
