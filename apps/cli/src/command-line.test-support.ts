/** The built command line as a user has it: one file, run by node in a repository. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GitRepo, RunOptions, RunResult } from '@countersign/testkit';

const BUNDLE = resolve(fileURLToPath(import.meta.url), '../../dist/countersign.cjs');

export function countersign(
  repo: GitRepo,
  args: readonly string[],
  options?: RunOptions,
): Promise<RunResult> {
  return repo.run(process.execPath, [BUNDLE, ...args], options);
}
