/** Takes out what {@link installHooks} added, and nothing else. */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readHookFile, writeWhole } from './hook-file.ts';
import { holdsOurs, without } from './hook-text.ts';
import { backupOf } from './install.ts';
import type { HookReport } from './install.ts';
import { placementsOf, shown } from './placement.ts';
import type { HookRepository, Placement } from './placement.ts';
import { HOOK_NAMES, HUSKY_SCRIPT, RECORD } from './shim.ts';
import type { HookName } from './shim.ts';

/** Looks where hooks would go today, and in git's own folder, where they may have gone before. */
export async function uninstallHooks(repository: HookRepository): Promise<readonly HookReport[]> {
  const placements = await placementsOf(repository);
  const own: Placement = { kind: 'own', folder: join(repository.commonDir, 'hooks') };
  const all = placements.some(({ kind }) => kind === 'own') ? placements : [...placements, own];

  const reports: HookReport[] = [];
  for (const placement of all) {
    for (const hook of HOOK_NAMES) {
      const report = await uninstallHook(repository, placement, hook);
      const isExtra = !placements.includes(placement) && report.outcome === 'absent';
      if (!isExtra) reports.push(report);
    }
    if (placement.kind === 'husky') await rm(join(placement.folder, HUSKY_SCRIPT), { force: true });
  }
  const folders = new Set([repository.gitDir, repository.commonDir]);
  for (const folder of folders)
    await rm(join(folder, dirname(RECORD)), { recursive: true, force: true });
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
