/** What of a secret may be shown, and what is said about it. */
import type { Tier } from '../finding.ts';
import type { SecretDetector } from './secret-detector.ts';

/** How many leading characters of the value are public. */
export function publicLength(detector: SecretDetector, secret: string): number {
  const prefix = detector.publicPrefix;
  if (typeof prefix === 'number') return Math.min(prefix, secret.length);
  const at = secret.indexOf(prefix.through);
  return at < 0 ? 0 : at + prefix.through.length;
}

/** The public prefix, then `…`. */
export function excerptOf(detector: SecretDetector, secret: string): string {
  return `${secret.slice(0, publicLength(detector, secret))}…`;
}

/** One sentence a person can act on. */
export function messageOf(detector: SecretDetector, tier: Tier): string {
  const lead = tier === 'review' ? 'Looks like a' : 'Found a';
  const article = /^[aeiou]/i.test(detector.title) && !/^(?:one|uni|us)/i.test(detector.title);
  return `${lead}${article ? 'n' : ''} ${detector.title}: ${detector.remedy}`;
}
