/** Judges what is staged, before there is a commit. */
import { DEFAULT_FINGERPRINT_KEY, HOOK_CONTENT_LIMIT, inspectChange } from '@countersign/detectors';
import { isFailed, locateRepository, readBranch, readStaged } from '@countersign/git/staged';
import { policyAtHead } from './policy-at-head.ts';
import { judge, refuseMistakes, refuseProblem, say } from './judge.ts';
import type { HookExit, HookRun } from './hook-run.ts';

export async function runPreCommit(run: HookRun): Promise<HookExit> {
  const place = locateRepository(run.cwd, run.env);
  if (place === null) {
    say(run, [`countersign: ${run.cwd} is not a git repository.`]);
    return 2;
  }
  const change = await readStaged(place);
  if (isFailed(change)) return refuseProblem(change.problem, run);
  if (change.files.length === 0 && change.skipped.length === 0) return 0;
  const at = await policyAtHead(place, run);
  if ('mistakes' in at) return refuseMistakes(at.mistakes, run);
  const facts = await inspectChange(change, {
    fingerprintKey: at.policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: at.policy.ourPatterns,
    contentLimit: HOOK_CONTENT_LIMIT,
    branch: readBranch(place),
    environment: run.env,
  });
  return judge(facts, at.policy, place, run);
}
