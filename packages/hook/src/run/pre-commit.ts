/** Judges what is staged, before there is a commit, and leaves a receipt for the push. */
import { inspectChange } from '@countersign/detectors';
import {
  addReceipts,
  isFailed,
  locateRepository,
  markSeen,
  readBranch,
  readStaged,
} from '@countersign/git/staged';
import type { StagedOptions } from '@countersign/git/staged';
import { policyAtHead } from './policy-at-head.ts';
import { judge, refuseMistakes, refuseProblem, say } from './judge.ts';
import { receiptOf, withOutcome } from './receipt.ts';
import { scanOptions } from './scan-options.ts';
import type { HookExit, HookRun } from './hook-run.ts';

export function runPreCommit(run: HookRun): Promise<HookExit> {
  return judgeStaged(run, { answer: run.answer });
}

/** Git has not written MERGE_HEAD yet: it names each merged commit in a variable of its own. */
export function runPreMergeCommit(run: HookRun): Promise<HookExit> {
  const mergeHeads = Object.keys(run.env).flatMap(
    (name) => /^GITHEAD_([\da-f]{40,64})$/.exec(name)?.[1] ?? [],
  );
  return judgeStaged(run, mergeHeads.length === 0 ? {} : { mergeHeads });
}

async function judgeStaged(run: HookRun, options: StagedOptions): Promise<HookExit> {
  const place = locateRepository(run.cwd, run.env);
  if (place === null) {
    say(run, [`countersign: ${run.cwd} is not a git repository.`]);
    return 2;
  }
  const change = await readStaged(place, options);
  if (isFailed(change)) return refuseProblem(change.problem, run);
  if (change.files.length === 0 && change.skipped.length === 0) {
    markSeen(place);
    return 0;
  }
  const at = await policyAtHead(place, run);
  if ('mistakes' in at) return refuseMistakes(at.mistakes, run);
  const facts = await inspectChange(change, {
    ...scanOptions(at.policy, run),
    branch: readBranch(place),
    environment: run.env,
  });
  const { exit, verdict } = await judge(facts, at.policy, place, run);
  if (exit === 0) {
    addReceipts(place, [withOutcome(receiptOf(change.files, at.policy, run), verdict.outcome)]);
    markSeen(place, at.policy.assistedBy === 'off' ? 'judged' : 'offer');
  }
  return exit;
}
