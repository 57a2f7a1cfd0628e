/** Takes out what {@link installHooks} added, and nothing else. */
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readConfigHooks, removeConfigHook } from './config-hooks.ts';
import { readHookFile, writeWhole } from './hook-file.ts';
import { HOOK_NAMES } from './hook-names.ts';
import type { HookName } from './hook-names.ts';
import { holdsOurs, without } from './hook-text.ts';
import { backupOf } from './install.ts';
import type { HookReport } from './install.ts';
import { filePlacements, shown } from './placement.ts';
import type { HookRepository, Placement } from './placement.ts';
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
      const report = await uninstallHook(repository, placement, hook);
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

async function uninstallHook(
  repository: HookRepository,
  placement: Placement,
  hook: HookName,
): Promise<HookReport> {
  const path = join(placement.folder, hook);
  const file = await readHookFile(path);
  const place = shown(repository, path);
  if (file.kind !== 'file' || !holdsOurs(file.text))
    return {
      hook,
      file: path,
      outcome: 'absent',
      message: `${hook}: nothing of ours in ${place}.`,
      next: null,
    };
  const backup = await readHookFile(backupOf(repository, placement, hook));
  const rest = without(file.text, backup.kind === 'file' ? backup.text : null);
  if (rest === null) await rm(path);
  else await writeWhole(path, rest, file.mode);
  return {
    hook,
    file: path,
    outcome: 'removed',
    message: `${hook}: removed from ${place}.`,
    next: null,
  };
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
