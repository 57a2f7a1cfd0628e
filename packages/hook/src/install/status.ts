/** Whether the hooks are there and whether git will run them. */
import { join } from 'node:path';
import { isExecutable, readHookFile } from './hook-file.ts';
import type { HookFile } from './hook-file.ts';
import { configCommand, readConfigHooks } from './config-hooks.ts';
import { HOOK_NAMES, JUDGING } from './hook-names.ts';
import type { HookName } from './hook-names.ts';
import { holdsOurs, isCalledByHand } from './hook-text.ts';
import { managerThatCallsUs } from './managers.ts';
import { placementsOf, shown } from './placement.ts';
import type { HookRepository, Placement } from './placement.ts';
import {
  CONFIG_SCRIPT,
  SHARED_SCRIPT,
  SHARED_SCRIPT_TEXT,
  hookBlock,
  huskyLine,
  sharedBlock,
} from './shim.ts';

export interface HookStatus {
  readonly hook: HookName;
  /** Absolute path of the file that git would run, or that holds ours. */
  readonly file: string;
  /**
   * - `installed`: git runs it.
   * - `outdated`: git runs it, and it was installed by another version.
   * - `by-hand`: a hook of somebody else names Countersign.
   * - `not-run`: it is there, and git does not run it.
   */
  readonly state: 'installed' | 'outdated' | 'by-hand' | 'not-run' | 'absent';
  readonly message: string;
  /** What to do about it, or null. */
  readonly next: string | null;
}

/** One answer for each hook. */
export async function hookStatus(repository: HookRepository): Promise<readonly HookStatus[]> {
  const placements = await placementsOf(repository);
  const statuses: HookStatus[] = [];
  const isForeign = placements.every(({ kind }) => kind === 'foreign');
  // The line to add to somebody's own folder is asked for what judges alone.
  for (const hook of isForeign ? JUDGING : HOOK_NAMES) {
    const found: HookStatus[] = [];
    for (const placement of placements) found.push(await statusOf(repository, placement, hook));
    const best = found.toSorted((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state))[0];
    if (best !== undefined) statuses.push(best);
  }
  return statuses;
}

const RANK: readonly HookStatus['state'][] = [
  'installed',
  'outdated',
  'by-hand',
  'not-run',
  'absent',
];

const INSTALL = 'Run `countersign hook install`.';

async function statusOf(
  repository: HookRepository,
  placement: Placement,
  hook: HookName,
): Promise<HookStatus> {
  const path = join(placement.folder, placement.kind === 'config' ? CONFIG_SCRIPT : hook);
  const file = await readHookFile(path);
  const place = shown(repository, path);
  const status = (
    state: HookStatus['state'],
    message: string,
    next: string | null,
  ): HookStatus => ({
    hook,
    file: path,
    state,
    message: `${hook}: ${message}`,
    next,
  });

  if (placement.kind === 'config') {
    const command = (await readConfigHooks(repository)).get(hook);
    if (command === undefined) return status('absent', "not in git's configuration.", INSTALL);
    return WHENS.some((when) => command === configCommand(placement.folder, hook, when)) &&
      file.kind === 'file' &&
      file.text === SHARED_SCRIPT_TEXT
      ? status('installed', "installed in git's configuration.", null)
      : status('outdated', "in git's configuration, from another version.", INSTALL);
  }
  if (file.kind === 'file' && isCalledByHand(file.text))
    return status('by-hand', `called by ${place}.`, null);
  if (file.kind !== 'file' || !holdsOurs(file.text)) {
    const manager = JUDGING.some((name) => name === hook)
      ? await managerThatCallsUs(repository)
      : null;
    if (manager === null) return status('absent', `not in ${place}.`, INSTALL);
    return file.kind === 'file'
      ? status('by-hand', `called by ${manager.name}, from ${place}.`, null)
      : status(
          'not-run',
          `known to ${manager.name}, which has no hook in ${place}.`,
          `Run \`${manager.refresh}\`.`,
        );
  }
  if (placement.kind === 'husky' && !placement.runs)
    return status(
      'not-run',
      `in ${place}, but husky is not set up in this working tree, so git runs no hook at all.`,
      'Run `npx husky` here (npm install does it where `prepare` says so).',
    );
  if (placement.kind !== 'husky' && !isExecutable(file))
    return status(
      'not-run',
      `in ${place}, which may not be executed.`,
      `Run \`chmod +x ${place}\`.`,
    );
  return (await isCurrent(placement, hook, file))
    ? status('installed', `installed in ${place}.`, null)
    : status('outdated', `in ${place}, from another version.`, INSTALL);
}

const WHENS = ['stop', 'warn'] as const;

async function isCurrent(
  placement: Placement,
  hook: HookName,
  file: Extract<HookFile, { kind: 'file' }>,
): Promise<boolean> {
  if (placement.kind === 'own')
    return WHENS.some((when) => file.text.includes(hookBlock(hook, when)));
  const script = await readHookFile(join(placement.folder, SHARED_SCRIPT));
  return (
    script.kind === 'file' &&
    script.text === SHARED_SCRIPT_TEXT &&
    WHENS.some(
      (when) =>
        file.text.includes(sharedBlock(hook, when)) || file.text.includes(huskyLine(hook, when)),
    )
  );
}
