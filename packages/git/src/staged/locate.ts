/** Where the repository is, from the environment that git gives a hook or by walking up: no process is started. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RepositoryPlace } from '../repository.ts';
import type { Environment } from '../run.ts';

/** Null when no repository is found, or one in a form that only git itself can make out. */
export function locateRepository(cwd: string, env: Environment): RepositoryPlace | null {
  const named = env['GIT_DIR'];
  const gitDir = named === undefined ? findGitDir(cwd) : resolve(cwd, named);
  if (gitDir === null) return null;
  const common = env['GIT_COMMON_DIR'];
  const commonDir =
    common === undefined
      ? resolve(gitDir, readText(join(gitDir, 'commondir')) ?? '.')
      : resolve(cwd, common);
  return { cwd, env, gitDir, commonDir };
}

function findGitDir(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, '.git');
    const entry = statSync(candidate, { throwIfNoEntry: false });
    if (entry?.isDirectory()) return candidate;
    if (entry?.isFile()) {
      const target = /^gitdir: (.+)$/.exec(readText(candidate) ?? '')?.[1];
      return target === undefined ? null : resolve(folder, target);
    }
    if (dirname(folder) === folder) return null;
  }
}

/** Without the line end; null when there is no such file. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    }
    throw error;
  }
}
