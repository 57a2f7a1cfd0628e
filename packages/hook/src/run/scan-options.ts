/** How content is read in a hook: by the page that stands, and within what a commit can wait for. */
import { DEFAULT_FINGERPRINT_KEY, HOOK_CONTENT_LIMIT } from '@countersign/detectors';
import type { InspectOptions } from '@countersign/detectors';
import { ownCallsOf } from '@countersign/policy/evaluate';
import type { Policy } from '@countersign/policy/evaluate';
import type { HookRun } from './hook-run.ts';

export type ScanOptions = Pick<
  InspectOptions,
  'fingerprintKey' | 'ownPatterns' | 'ownCalls' | 'contentLimit' | 'kernel'
>;

export function scanOptions(policy: Policy, run: HookRun): ScanOptions {
  const kernel = run.kernel();
  return {
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: policy.ourPatterns,
    ownCalls: ownCallsOf(policy),
    contentLimit: HOOK_CONTENT_LIMIT,
    ...(kernel === null ? {} : { kernel }),
  };
}
