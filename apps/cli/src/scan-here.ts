/** Facts about the present files of a repository, for commands that judge nothing. */
import { DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import type { ChangeFacts } from '@countersign/detectors';
import { readTree } from '@countersign/git';
import type { Policy } from '@countersign/policy';
import { scanChange } from '@countersign/scanner';
import { orThrow } from './user-error.ts';

/** The tracked files as they lie in the working tree. */
export async function scanHere(topLevel: string, policy: Policy): Promise<ChangeFacts> {
  return scanChange(orThrow(await readTree(topLevel, [])), {
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: policy.ourPatterns,
  });
}
