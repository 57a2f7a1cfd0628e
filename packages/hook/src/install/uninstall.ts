/** Takes out what {@link installHooks} added, and nothing else. */
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readConfigHooks, removeConfigHook } from './config-hooks.ts';
import { HOOK_NAMES } from './hook-names.ts';
import { filePlacements } from './placement.ts';
import type { HookRepository, Placement } from './placement.ts';
import { removeHook } from './remove-hook.ts';
import type { HookReport } from './report.ts';
import { RECORD, SEEN, SHARED_SCRIPT, UNSEEN } from './shim.ts';

/** Looks where hooks would go today, in git's own folder, where they may have gone before, and in its configuration. */
export async function uninstallHooks(repository: HookRepository): Promise<readonly HookReport[]> {
  const removed = await uninstallConfigHooks(repository);
  const placements = await filePlacements(repository);
  const own: Placement = { kind: 'own', folder: join(repository.commonDir, 'hooks') };
  const all = placements.some(({ kind }) => kind === 'own') ? placements : [...placements, own];

  const reports: HookReport[] = [];
  for (const placement of all) {
    for (const hook of HOOK_NAMES) {
      const report = await removeHook(repository, placement, hook);
      const isExtra = !placements.includes(placement) && report.outcome === 'absent';
      if (!isExtra) reports.push(report);
    }
    await rm(join(placement.folder, SHARED_SCRIPT), { force: true });
  }
  await removeNotes(repository);
  return removed.length === 0
    ? reports
    : [...removed, ...reports.filter(({ outcome }) => outcome === 'removed')];
}

async function uninstallConfigHooks(repository: HookRepository): Promise<readonly HookReport[]> {
  const reports: HookReport[] = [];
  for (const hook of (await readConfigHooks(repository)).keys()) {
    await removeConfigHook(repository, hook);
    reports.push({
      hook,
      file: join(repository.commonDir, 'config'),
      outcome: 'removed',
      message: `${hook}: removed from git's configuration.`,
      next: null,
    });
  }
  return reports;
}

/** Receipts, backups and what the hooks wrote down, of all worktrees. */
async function removeNotes({ gitDir, commonDir }: HookRepository): Promise<void> {
  const worktrees = join(commonDir, 'worktrees');
  const names = await readdir(worktrees).catch(() => []);
  const folders = new Set([gitDir, commonDir, ...names.map((name) => join(worktrees, name))]);
  for (const folder of folders) {
    for (const name of [SEEN, UNSEEN]) await rm(join(folder, name), { force: true });
    await rm(join(folder, dirname(RECORD)), { recursive: true, force: true });
  }
}
