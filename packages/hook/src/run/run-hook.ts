/** The entry of the hook's bundle: `hook-run <hook>` and git's own arguments behind it. */
import { locateRepository, noteUnseen, readHead } from '@countersign/git/staged';
import { runCommitMsg } from './commit-msg.ts';
import type { HookExit, HookRun } from './hook-run.ts';
import { say } from './judge.ts';
import { runPrepareCommitMsg } from './prepare-commit-msg.ts';
import { runPreCommit, runPreMergeCommit } from './pre-commit.ts';
import { runPrePush } from './pre-push.ts';

type Runner = (run: HookRun, args: readonly string[]) => Promise<HookExit> | HookExit;

const RUNNERS: Readonly<Record<string, Runner>> = {
  'pre-commit': runPreCommit,
  'pre-merge-commit': runPreMergeCommit,
  'prepare-commit-msg': (run, [file, source]) =>
    file === undefined ? usage(run) : runPrepareCommitMsg(run, file, source ?? ''),
  'commit-msg': (run, [file]) => (file === undefined ? usage(run) : runCommitMsg(run, file)),
  'pre-push': runPrePush,
};

/** `args`: what stands behind the program's name. Never rejects: what goes wrong within is said, and stops git. */
export async function runHook(args: readonly string[], run: HookRun): Promise<HookExit> {
  const [command, hook = '', ...rest] = args;
  const runner = command === 'hook-run' && Object.hasOwn(RUNNERS, hook) ? RUNNERS[hook] : undefined;
  try {
    if (runner === undefined) return usage(run);
    const switchedOff = switchedOffBy(run);
    if (switchedOff === null) return await runner(run, rest);
    if (hook === 'pre-commit' || hook === 'pre-merge-commit') noteSwitchedOff(run, switchedOff);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const made = hook === 'pre-push' ? 'push' : 'commit';
    say(run, [`countersign: internal error, so this ${made} was not judged: ${message}`]);
  }
  return 2;
}

function usage(run: HookRun): HookExit {
  const names = Object.keys(RUNNERS).join(' | ');
  say(run, [`countersign: this is what git hooks call: hook-run ${names}, with git's arguments`]);
  return 2;
}

/** The shim has looked already; a hook that somebody wrote by hand has not. */
function switchedOffBy({ env }: HookRun): string | null {
  if (env['COUNTERSIGN'] === '0') return 'COUNTERSIGN=0';
  return (env['SKIP'] ?? '').split(',').includes('countersign') ? 'SKIP=countersign' : null;
}

function noteSwitchedOff(run: HookRun, reason: string): void {
  const place = locateRepository(run.cwd, run.env);
  if (place !== null) noteUnseen(place, reason, readHead(place));
}
