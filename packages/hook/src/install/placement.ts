/** Which hooks folder git runs, and who owns it. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** What is to be known of a repository to install hooks in it. */
export interface HookRepository {
  /** Absolute; of the working tree at hand. */
  readonly topLevel: string;
  /** Absolute; of a linked worktree its own. */
  readonly gitDir: string;
  /** Absolute; shared by all worktrees. */
  readonly commonDir: string;
  /** `core.hooksPath` as it is set, from whichever file; null when it is not. */
  readonly hooksPath: string | null;
}

export type Placement =
  /** Git's own folder, shared by all worktrees. */
  | { readonly kind: 'own'; readonly folder: string }
  /** `runs`: husky is set up, so that git calls it. */
  | { readonly kind: 'husky'; readonly folder: string; readonly runs: boolean }
  /** Somebody else's folder. */
  | { readonly kind: 'foreign'; readonly folder: string };

/**
 * Where hooks go. Git runs one folder only. A `.husky` folder that is not set up yet gets ours for the day it is, and
 * git's own folder gets them for today.
 */
export async function placementsOf(repository: HookRepository): Promise<readonly Placement[]> {
  const { topLevel, commonDir, hooksPath } = repository;
  const own: Placement = { kind: 'own', folder: join(commonDir, 'hooks') };
  if (hooksPath === null) {
    const husky = join(topLevel, '.husky');
    return (await isFolder(husky)) ? [{ kind: 'husky', folder: husky, runs: false }, own] : [own];
  }
  const folder = resolve(topLevel, hooksPath);
  if (folder === own.folder) return [own];
  // Version 9 points git at `.husky/_`, earlier ones at `.husky`.
  const husky = basename(folder) === '_' ? dirname(folder) : folder;
  if (basename(husky) !== '.husky') return [{ kind: 'foreign', folder }];
  return [{ kind: 'husky', folder: husky, runs: await isFolder(folder) }];
}

/** Told from the top of the working tree where it lies in it. */
export function shown(repository: HookRepository, path: string): string {
  const below = relative(repository.topLevel, path);
  return below.startsWith('..') ? path : below;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
