/** Takes ours out of one hook. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readHookFile, writeWhole } from './hook-file.ts';
import type { HookName } from './hook-names.ts';
import { holdsOurs, without } from './hook-text.ts';
import { backupOf, shown } from './placement.ts';
import type { HookRepository, Placement } from './placement.ts';
import type { HookReport } from './report.ts';

export async function removeHook(
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
