/** Adds our hooks beside what is there. Never overwrites, never takes a folder over: what does not fit is said. */
import { join } from 'node:path';
import { isExecutable, readHookFile, writeWhole } from './hook-file.ts';
import type { HookFile } from './hook-file.ts';
import { holdsOurs, isCalledByHand, languageOf, withBlock, withLine } from './hook-text.ts';
import { placementsOf, shown } from './placement.ts';
import type { HookRepository, Placement } from './placement.ts';
import {
  HOOK_NAMES,
  HUSKY_SCRIPT,
  HUSKY_SCRIPT_TEXT,
  RECORD,
  hookBlock,
  huskyLine,
  lineByHand,
  recordText,
} from './shim.ts';
import type { HookName, WhenNodeIsMissing } from './shim.ts';

export interface InstallOptions {
  /** Absolute path of node (`process.execPath`). */
  readonly node: string;
  /** Absolute path of the hook's bundle. */
  readonly bundle: string;
  readonly whenNodeIsMissing: WhenNodeIsMissing;
}

/** What was done about one hook in one place. */
export interface HookReport {
  readonly hook: HookName;
  /** Absolute. */
  readonly file: string;
  readonly outcome: 'installed' | 'updated' | 'unchanged' | 'removed' | 'absent' | 'refused';
  /** One sentence. */
  readonly message: string;
  /** What is left to do, or null. */
  readonly next: string | null;
}

/** Below the common folder: hooks of others, byte for byte as they were. */
export const BACKUPS = 'countersign/backup';

/** Installing again brings an older version up to date and is otherwise without effect. */
export async function installHooks(
  repository: HookRepository,
  options: InstallOptions,
): Promise<readonly HookReport[]> {
  const reports: HookReport[] = [];
  for (const placement of await placementsOf(repository))
    for (const hook of HOOK_NAMES)
      reports.push(await installHook(repository, placement, hook, options));
  if (reports.some(({ outcome }) => outcome !== 'refused')) {
    const record = join(repository.commonDir, RECORD);
    await writeWhole(record, recordText(options.node, options.bundle), 0o644);
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
  const text =
    placement.kind === 'husky'
      ? withLine(before, huskyLine(hook, options.whenNodeIsMissing))
      : withBlock(before, hookBlock(hook, options.whenNodeIsMissing));
  if (placement.kind === 'husky') await writeHuskyScript(placement.folder);
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
    next: placement.kind === 'husky' ? huskyNext(placement, repository) : null,
  };
}

/** Why a hook is left alone, or null. */
function refusal(placement: Placement, file: HookFile): ((path: string) => string) | null {
  if (placement.kind === 'foreign')
    return (path) => `core.hooksPath gives git's hooks to something else (${path})`;
  if (file.kind === 'absent') return null;
  if (file.kind === 'other') return (path) => `${path} is not a plain file`;
  if (holdsOurs(file.text)) return null;
  const language = languageOf(file.text);
  if (language === 'another' || (language === 'none named' && placement.kind === 'own'))
    return (path) => `${path} is not a shell script`;
  // To make it executable would start something that its owner may have switched off.
  if (placement.kind === 'own' && !isExecutable(file))
    return (path) => `${path} is there but may not be executed, so git does not run it`;
  return null;
}

async function writeHuskyScript(folder: string): Promise<void> {
  const path = join(folder, HUSKY_SCRIPT);
  const file = await readHookFile(path);
  if (file.kind !== 'file' || file.text !== HUSKY_SCRIPT_TEXT)
    await writeWhole(path, HUSKY_SCRIPT_TEXT);
}

function huskyNext(
  placement: Extract<Placement, { kind: 'husky' }>,
  repository: HookRepository,
): string {
  const commit = `Commit ${shown(repository, placement.folder)}, so that everybody has it.`;
  return placement.runs ? commit : `${commit} Husky is not set up here yet: run \`npx husky\`.`;
}

/** A `.husky` folder is a working tree's, git's own hooks are everybody's: their backups do not mix. */
export function backupOf(repository: HookRepository, placement: Placement, hook: HookName): string {
  return join(repository.commonDir, BACKUPS, `${placement.kind}-${hook}`);
}
