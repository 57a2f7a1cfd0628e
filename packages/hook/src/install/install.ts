/** Adds our hooks beside what is there. Never overwrites, never takes a folder over: what does not fit is said. */
import { join } from 'node:path';
import { configCommand, readConfigHooks, writeConfigHook } from './config-hooks.ts';
import { isExecutable, readHookFile, writeWhole } from './hook-file.ts';
import type { HookFile } from './hook-file.ts';
import { HOOK_NAMES, JUDGING, OBSERVING, readsInput } from './hook-names.ts';
import type { HookName } from './hook-names.ts';
import { holdsOurs, isCalledByHand, languageOf, withBlock, withLine } from './hook-text.ts';
import { backupOf, placementsOf, shown } from './placement.ts';
import type { HookRepository, Placement } from './placement.ts';
import { removeHook } from './remove-hook.ts';
import type { HookReport } from './report.ts';
import {
  CONFIG_SCRIPT,
  RECORD,
  SHARED_SCRIPT,
  SHARED_SCRIPT_TEXT,
  hookBlock,
  huskyLine,
  lineByHand,
  recordText,
  sharedBlock,
} from './shim.ts';
import type { WhenNodeIsMissing } from './shim.ts';

export interface InstallOptions {
  /** Absolute path of node (`process.execPath`). */
  readonly node: string;
  /** Absolute path of the hook's bundle. */
  readonly bundle: string;
  readonly whenNodeIsMissing: WhenNodeIsMissing;
}

/**
 * Installing again brings an older version up to date and is otherwise without effect. `except`: hooks that a
 * manager calls us from; a block of ours in them would judge the same twice.
 */
export async function installHooks(
  repository: HookRepository,
  options: InstallOptions,
  except: readonly HookName[] = [],
): Promise<readonly HookReport[]> {
  const reports: HookReport[] = [];
  for (const placement of await placementsOf(repository)) {
    const hooks = HOOK_NAMES.filter((hook) => !except.includes(hook));
    if (placement.kind === 'config')
      reports.push(...(await installConfigHooks(repository, placement.folder, hooks, options)));
    else {
      for (const hook of except) await removeHook(repository, placement, hook);
      for (const hook of hooks) {
        // What only watches is not worth a line of somebody's own file.
        if (placement.kind === 'foreign' && OBSERVING.some((name) => name === hook)) continue;
        reports.push(await installHook(repository, placement, hook, options));
      }
    }
  }
  if (reports.some(({ outcome }) => outcome !== 'refused')) {
    const record = join(repository.commonDir, RECORD);
    await writeIfOther(record, recordText(options.node, options.bundle), 0o644);
  }
  return reports;
}

async function installConfigHooks(
  repository: HookRepository,
  folder: string,
  hooks: readonly HookName[],
  options: InstallOptions,
): Promise<readonly HookReport[]> {
  const script = join(folder, CONFIG_SCRIPT);
  await writeIfOther(script, SHARED_SCRIPT_TEXT);
  const there = await readConfigHooks(repository);
  const reports: HookReport[] = [];
  for (const hook of hooks) {
    const command = configCommand(folder, hook, options.whenNodeIsMissing);
    const before = there.get(hook);
    if (before !== command) await writeConfigHook(repository, hook, command);
    const outcome =
      before === command ? 'unchanged' : before === undefined ? 'installed' : 'updated';
    const message = `${hook}: ${outcome} in git's configuration (hook.countersign-${hook}), beside any other hook.`;
    reports.push({ hook, file: script, outcome, message, next: null });
  }
  return reports;
}

async function installHook(
  repository: HookRepository,
  placement: Placement,
  hook: HookName,
  options: InstallOptions,
): Promise<HookReport> {
  const path = join(placement.folder, hook);
  const file = await readHookFile(path);
  if (file.kind === 'file' && isCalledByHand(file.text))
    return {
      hook,
      file: path,
      outcome: 'unchanged',
      message: `${hook}: called by ${shown(repository, path)} already.`,
      next: null,
    };
  const why = refusal(placement, file);
  if (why !== null)
    return {
      hook,
      file: path,
      outcome: 'refused',
      message: `${hook}: not installed, because ${why(shown(repository, path))}.`,
      next: `Add this line to it yourself: ${lineByHand(hook, options.node, options.bundle)}`,
    };

  const before = file.kind === 'file' ? file.text : null;
  const text = withOurs(placement, hook, before, options.whenNodeIsMissing);
  if (placement.kind !== 'own')
    await writeIfOther(join(placement.folder, SHARED_SCRIPT), SHARED_SCRIPT_TEXT);
  if (text !== before) {
    if (before !== null && !holdsOurs(before))
      await writeWhole(backupOf(repository, placement, hook), before, 0o644);
    await writeWhole(path, text, file.kind === 'file' ? file.mode : undefined);
  }
  const outcome =
    text === before ? 'unchanged' : before !== null && holdsOurs(before) ? 'updated' : 'installed';
  return {
    hook,
    file: path,
    outcome,
    message: `${hook}: ${outcome} in ${shown(repository, path)}.`,
    next: outcome === 'unchanged' || hook !== JUDGING[0] ? null : whatIsLeft(placement, repository),
  };
}

/** The hook's text with ours in it. Husky starts its hooks with sh, whatever they name or do not name. */
function withOurs(
  { kind }: Placement,
  hook: HookName,
  before: string | null,
  when: WhenNodeIsMissing,
): string {
  if (kind === 'own') return withBlock(before, hookBlock(hook, when));
  if (kind === 'tracked') return withBlock(before, sharedBlock(hook, when));
  return readsInput(hook)
    ? withBlock(before ?? '', sharedBlock(hook, when))
    : withLine(before, huskyLine(hook, when));
}

/** Why a hook is left alone, or null. */
function refusal(placement: Placement, file: HookFile): ((path: string) => string) | null {
  if (placement.kind === 'foreign')
    return (path) => `core.hooksPath gives git's hooks to something else (${path})`;
  if (file.kind === 'absent') return null;
  if (file.kind === 'other') return (path) => `${path} is not a plain file`;
  if (holdsOurs(file.text)) return null;
  const language = languageOf(file.text);
  if (language === 'another' || (language === 'none named' && placement.kind !== 'husky'))
    return (path) => `${path} is not a shell script`;
  // To make it executable would start something that its owner may have switched off.
  if (placement.kind !== 'husky' && !isExecutable(file))
    return (path) => `${path} is there but may not be executed, so git does not run it`;
  return null;
}

async function writeIfOther(path: string, text: string, mode?: number): Promise<void> {
  const file = await readHookFile(path);
  if (file.kind !== 'file' || file.text !== text) await writeWhole(path, text, mode);
}

function whatIsLeft(placement: Placement, repository: HookRepository): string | null {
  if (placement.kind === 'own') return null;
  const commit = `Commit ${shown(repository, placement.folder)}, so that everybody has it.`;
  return placement.kind === 'husky' && !placement.runs
    ? `${commit} Husky is not set up here yet: run \`npx husky\`.`
    : commit;
}
