/** Which hooks git runs, and who owns the place they are kept in. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Environment } from '@countersign/git/staged';
import { readHookFile } from './hook-file.ts';
import { HOOK_NAMES } from './hook-names.ts';
import type { HookName } from './hook-names.ts';
import { holdsOurs } from './hook-text.ts';

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
  /** Of the git on PATH: `2.54.0`. */
  readonly gitVersion: string;
  /** Of the git processes. */
  readonly env: Environment;
}

export type Placement =
  /** The repository's configuration, which git reads besides any folder of hooks; `folder` holds our script. */
  | { readonly kind: 'config'; readonly folder: string }
  /** Git's own folder, shared by all worktrees. */
  | { readonly kind: 'own'; readonly folder: string }
  /** `runs`: husky is set up, so that git calls it. */
  | { readonly kind: 'husky'; readonly folder: string; readonly runs: boolean }
  /** A folder of hooks in the working tree, which everybody gets with a clone. */
  | { readonly kind: 'tracked'; readonly folder: string }
  /** Somebody else's folder. */
  | { readonly kind: 'foreign'; readonly folder: string };

/** Git reads hooks from its configuration since this version. */
const CONFIG_HOOKS_SINCE = [2, 54] as const;

/**
 * Where hooks go. A git that reads hooks from its configuration runs ours whatever else is there; one that does not runs
 * one folder only. Hooks of ours that are in files already are kept there and brought up to date.
 */
export async function placementsOf(repository: HookRepository): Promise<readonly Placement[]> {
  const inFiles = await filePlacements(repository);
  if (!readsConfigHooks(repository.gitVersion)) return inFiles;
  for (const placement of inFiles) if (await holdsOneOfOurs(placement)) return inFiles;
  return [configPlacement(repository)];
}

export const configPlacement = ({ commonDir }: HookRepository): Placement => ({
  kind: 'config',
  folder: join(commonDir, 'countersign'),
});

/** A `.husky` folder that is not set up yet gets ours for the day it is, and git's own folder gets them for today. */
export async function filePlacements({
  topLevel,
  commonDir,
  hooksPath,
}: HookRepository): Promise<readonly Placement[]> {
  const own: Placement = { kind: 'own', folder: join(commonDir, 'hooks') };
  if (hooksPath === null) {
    const husky = join(topLevel, '.husky');
    return (await isFolder(husky)) ? [{ kind: 'husky', folder: husky, runs: false }, own] : [own];
  }
  const folder = resolve(topLevel, hooksPath);
  if (folder === own.folder) return [own];
  // Version 9 points git at `.husky/_`, earlier ones at `.husky`.
  const husky = basename(folder) === '_' ? dirname(folder) : folder;
  if (basename(husky) === '.husky')
    return [{ kind: 'husky', folder: husky, runs: await isFolder(folder) }];
  const isTracked = isBelow(topLevel, folder) && !isBelow(commonDir, folder);
  return [{ kind: isTracked ? 'tracked' : 'foreign', folder }];
}

export function readsConfigHooks(gitVersion: string): boolean {
  const [major = 0, minor = 0] = gitVersion.split('.').map(Number);
  return (
    major > CONFIG_HOOKS_SINCE[0] ||
    (major === CONFIG_HOOKS_SINCE[0] && minor >= CONFIG_HOOKS_SINCE[1])
  );
}

/** Told from the top of the working tree where it lies in it. */
export function shown(repository: HookRepository, path: string): string {
  return isBelow(repository.topLevel, path) ? relative(repository.topLevel, path) : path;
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return !below.startsWith('..') && resolve(folder, below) === path && below !== '';
}

async function holdsOneOfOurs({ folder }: Placement): Promise<boolean> {
  for (const hook of HOOK_NAMES) {
    const file = await readHookFile(join(folder, hook));
    if (file.kind === 'file' && holdsOurs(file.text)) return true;
  }
  return false;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Below the common folder: what is not ours, byte for byte as it was. */
export const BACKUPS = 'countersign/backup';

/** A tracked folder is a working tree's, git's own hooks are everybody's: their backups do not mix. */
export function backupOf(repository: HookRepository, placement: Placement, hook: HookName): string {
  return join(repository.commonDir, BACKUPS, `${placement.kind}-${hook}`);
}
