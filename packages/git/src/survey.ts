/** Repositories beneath a folder, and what each is before it is read. */
import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failed, isFailed } from './problem.ts';
import type { Failed } from './problem.ts';
import { openRepository } from './repository.ts';
import type { OpenOptions, Repository } from './repository.ts';
import { withoutRepository } from './run.ts';

export interface SurveyedRepository {
  readonly repository: Repository;
  /** The oldest commits are missing: what they say cannot be counted. */
  readonly shallow: boolean;
}

/** Folders below the one that is searched. */
const DEEPEST = 6;
/** Nobody keeps clones there. */
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git', '.cache', '.Trash']);

/**
 * Absolute paths of the working trees and bare repositories in and beneath `folder`, sorted, however git finds them.
 * It does not look inside a repository: what lies there belongs to it. Symbolic links are not followed. Folders that
 * cannot be listed are answered apart.
 */
export async function findRepositories(
  folder: string,
): Promise<{ readonly found: readonly string[]; readonly unreadable: readonly string[] }> {
  const found: string[] = [];
  const unreadable: string[] = [];
  const visit = async (path: string, depth: number): Promise<void> => {
    let entries;
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch {
      unreadable.push(path);
      return;
    }
    const names = new Set(entries.map(({ name }) => name));
    if (names.has('.git') || (names.has('HEAD') && names.has('objects') && names.has('refs'))) {
      found.push(path);
      return;
    }
    if (depth === DEEPEST) return;
    for (const entry of entries)
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name))
        await visit(join(path, entry.name), depth + 1);
  };
  await visit(resolve(folder), 0);
  return { found: found.toSorted(), unreadable: unreadable.toSorted() };
}

/**
 * A repository that has files and commits to read. The variables by which git itself names a repository are left out:
 * these are other ones.
 */
export async function surveyRepository(
  dir: string,
  { env = process.env }: OpenOptions = {},
): Promise<SurveyedRepository | Failed> {
  const repository = await openRepository(dir, { env: withoutRepository(env) });
  const place = await realpath(dir).catch(() => resolve(dir));
  // A damaged `.git` is passed over by git, which then finds the repository around it, or none.
  const isOther = !isFailed(repository) && repository.topLevel !== place;
  if (isOther || (isFailed(repository) && repository.problem.kind === 'not-a-repository'))
    return failed('git-failed', `git does not take ${dir} for a repository.`, 'Run `git fsck`.');
  if (isFailed(repository)) return repository;
  if (repository.topLevel === repository.gitDir)
    return failed('bare', 'It is bare: it has no files.', 'Map a clone of it.');
  if (repository.head === null)
    return failed('unborn-head', 'It has no commit yet.', 'Map it once it has one.');
  return { repository, shallow: existsSync(join(repository.commonDir, 'shallow')) };
}
