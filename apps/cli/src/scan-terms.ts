/** What a page changes about reading, as opposed to judging. */
import { DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import { ownCallsOf } from '@countersign/policy';
import type { Policy } from '@countersign/policy';
import type { ScanOptions } from '@countersign/scanner';

export const scanTerms = (policy: Policy): ScanOptions => ({
  fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
  ownPatterns: policy.ourPatterns,
  ownCalls: ownCallsOf(policy),
});

/** True where what was found under one page can be judged by the other. */
export const sameScan = (a: Policy, b: Policy): boolean =>
  JSON.stringify(scanTerms(a)) === JSON.stringify(scanTerms(b));
