/** A repository with hooks in it, and a stand-in for the hook's bundle that says how it was called. */
import { join } from 'node:path';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import type { HookRepository } from './placement.ts';

export function repositories(): { make(): Promise<GitRepo>; disposeAll(): Promise<void> } {
  const made: GitRepo[] = [];
  return {
    async make() {
      const repo = await gitRepo({ 'a.txt': 'a\n' });
      made.push(repo);
      return repo;
    },
    async disposeAll() {
      await Promise.all(made.splice(0).map((repo) => repo.dispose()));
    },
  };
}

export async function placeOf(repo: GitRepo, dir = repo.dir): Promise<HookRepository> {
  const ask = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await repo.run('git', args, { cwd: dir });
    return stdout.trim();
  };
  const hooksPath = await ask('config', 'core.hooksPath');
  return {
    topLevel: await ask('rev-parse', '--show-toplevel'),
    gitDir: await ask('rev-parse', '--absolute-git-dir'),
    commonDir: await ask('rev-parse', '--path-format=absolute', '--git-common-dir'),
    hooksPath: hooksPath === '' ? null : hooksPath,
    // Of a git that reads no hooks from its configuration, whichever git runs the tests.
    gitVersion: '2.39.5',
    env: repo.env,
  };
}

/**
 * Says its arguments and ends with the status in the file `status` beside it, if there is one. What the shim has asked
 * of git lies in the file `answer` afterwards, unless a file `deaf` keeps it from listening.
 */
const BUNDLE = `
const { existsSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const status = join(dirname(__filename), 'status');
const [, bundle, ...args] = process.argv;
const odd = ['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'].filter((name) => name in process.env);
const answer = join(dirname(__filename), 'answer');
rmSync(answer, { force: true });
if (process.env.COUNTERSIGN_STAGED === 'stdin' && !existsSync(join(dirname(__filename), 'deaf')))
  writeFileSync(answer, readFileSync(0));
console.error(['ran', ...args, ...odd].join(' '));
process.exitCode = existsSync(status) ? Number(readFileSync(status, 'utf8')) : 0;
`;

/** Answers the stand-in's absolute path, outside the working tree. */
export async function writeBundle(
  repo: GitRepo,
  path = "../it's a bundle/hook.cjs",
): Promise<string> {
  await repo.write(path, BUNDLE);
  return join(repo.dir, path);
}
