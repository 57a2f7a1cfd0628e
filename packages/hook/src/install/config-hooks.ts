/** Hooks in git's configuration (git 2.54 and later): `hook.<name>.event` and `hook.<name>.command`. */
import { join } from 'node:path';
import { gitOrProblem, isFailed } from '@countersign/git/staged';
import { HOOK_NAMES } from './hook-names.ts';
import type { HookName } from './hook-names.ts';
import type { HookRepository } from './placement.ts';
import { CONFIG_SCRIPT, quote } from './shim.ts';
import type { WhenNodeIsMissing } from './shim.ts';

const sectionOf = (hook: HookName): string => `hook.countersign-${hook}`;

/** Git puts the hook's own arguments behind it. */
export function configCommand(
  folder: string,
  hook: HookName,
  whenMissing: WhenNodeIsMissing,
): string {
  return `sh ${quote(join(folder, CONFIG_SCRIPT))} ${hook} ${whenMissing}`;
}

/** Command of each of ours that the repository's own configuration holds. */
export async function readConfigHooks(
  repository: HookRepository,
): Promise<ReadonlyMap<HookName, string>> {
  const found = new Map<HookName, string>();
  const output = await config(repository, [
    '-z',
    '--get-regexp',
    '^hook\\.countersign-.*\\.command$',
  ]);
  // Git ends with 1 where there is none.
  if (isFailed(output)) return found;
  for (const entry of output.stdout.toString('utf8').split('\0')) {
    const [key = '', ...value] = entry.split('\n');
    const hook = HOOK_NAMES.find((name) => key === `${sectionOf(name)}.command`);
    if (hook !== undefined) found.set(hook, value.join('\n'));
  }
  return found;
}

/** @throws {Error} with git's words when the configuration cannot be written. */
export async function writeConfigHook(
  repository: HookRepository,
  hook: HookName,
  command: string,
): Promise<void> {
  for (const [key, value] of [
    ['command', command],
    ['event', hook],
  ]) {
    const output = await config(repository, [
      '--replace-all',
      `${sectionOf(hook)}.${key}`,
      value ?? '',
    ]);
    if (isFailed(output)) throw new Error(`${output.problem.message} ${output.problem.next}`);
  }
}

export async function removeConfigHook(repository: HookRepository, hook: HookName): Promise<void> {
  const output = await config(repository, ['--remove-section', sectionOf(hook)]);
  if (isFailed(output)) throw new Error(`${output.problem.message} ${output.problem.next}`);
}

function config(
  { topLevel, env }: HookRepository,
  args: readonly string[],
): ReturnType<typeof gitOrProblem> {
  return gitOrProblem({ cwd: topLevel, env }, ['config', '--local', ...args]);
}
