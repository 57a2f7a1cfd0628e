/** How sure a match is: what the validator says, and the filters where it can say nothing. */
import type { Tier } from '../finding.ts';
import { isEncrypted } from './encrypted.ts';
import {
  entropy,
  hasShortRun,
  looksAltered,
  looksLikePlaceholder,
  saysItIsNone,
} from './placeholder.ts';
import { isPublished } from './published.ts';
import { publicLength } from './redact.ts';
import type { SecretContext, SecretDetector } from './secret-detector.ts';

/** Bits per character below which a value is no key: repeated patterns, words, runs. */
const LEAST_ENTROPY = 2.3;

/** The tier of a match, or null where it is not a finding. */
export function judge(
  detector: SecretDetector,
  secret: string,
  context: SecretContext,
): Tier | null {
  const check = detector.validate?.(secret, context) ?? 'unknown';
  if (check === 'ignore') return null;
  if (check === 'pass-strong') return saysItIsNone(secret) ? null : 'confirmed';
  if (isPublished(secret) || isEncrypted(secret, context.text, context.start)) return null;
  if (check === 'pass-weak') return 'likely';
  const body = secret.slice(publicLength(detector, secret));
  if (looksLikePlaceholder(body)) return null;
  const unmarked = detector.specificity === 'assignment' || detector.specificity === 'format';
  if (unmarked && hasShortRun(body)) return null;
  if (check === 'fail' || (detector.specificity === 'token' && looksAltered(body))) return 'review';
  // A random value of 16 or more letters and digits has a digit; a name that happens to be as long may not.
  if (detector.specificity === 'context' && !/[0-9]/.test(body)) return null;
  if (entropy(body) < (detector.leastEntropy ?? LEAST_ENTROPY)) return null;
  return detector.tier ?? 'likely';
}
