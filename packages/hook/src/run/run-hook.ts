/** The entry of the hook's bundle: `hook-run pre-commit`, `hook-run commit-msg FILE`. */
import { runCommitMsg } from './commit-msg.ts';
import type { HookExit, HookRun } from './hook-run.ts';
import { say } from './judge.ts';
import { runPreCommit } from './pre-commit.ts';

/** `args`: what stands behind the program's name. Never rejects: what goes wrong within is said, and stops the commit. */
export async function runHook(args: readonly string[], run: HookRun): Promise<HookExit> {
  const [command, hook, file] = args;
  try {
    if (command === 'hook-run' && hook === 'pre-commit') return await runPreCommit(run);
    if (command === 'hook-run' && hook === 'commit-msg' && file !== undefined)
      return await runCommitMsg(run, file);
    say(run, ['countersign: this is what git hooks call: hook-run pre-commit | commit-msg FILE']);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    say(run, [`countersign: internal error, so this commit was not judged: ${message}`]);
  }
  return 2;
}
