/** What is found before redaction, and who keeps what several detectors claim. */
import type { Tier } from '../finding.ts';
import type { SecretDetector, Specificity } from './secret-detector.ts';

/** Holds a secret: it never leaves the engine. Offsets are those of the bytes that are scanned. */
export interface RawHit {
  readonly detector: SecretDetector;
  readonly start: number;
  readonly end: number;
  /** Where the match begins: with the name that tells what the value is, if it has one. */
  readonly lead: number;
  readonly secret: string;
  /** How many layers it was written in: 0 for plain text. */
  readonly layer: number;
  readonly tier: Tier;
}

const RANKS: Readonly<Record<Specificity, number>> = {
  token: 3,
  context: 2,
  format: 1,
  assignment: 0,
};
const TIER_RANKS: Readonly<Record<Tier, number>> = { confirmed: 2, likely: 1, review: 0 };

/** The most specific detector keeps characters that several claim. */
export function withoutOverlaps(hits: RawHit[]): readonly RawHit[] {
  hits.sort((a, b) => a.start - b.start || compare(b, a));
  const kept: RawHit[] = [];
  for (const hit of hits) {
    let beaten = false;
    for (let last = kept.at(-1); last !== undefined && last.end > hit.start; last = kept.at(-1)) {
      if (compare(hit, last) <= 0) {
        beaten = true;
        break;
      }
      kept.pop();
    }
    if (!beaten) kept.push(hit);
  }
  return kept;
}

/** Above 0 where `a` says more than `b`. */
function compare(a: RawHit, b: RawHit): number {
  return (
    RANKS[a.detector.specificity] - RANKS[b.detector.specificity] ||
    TIER_RANKS[a.tier] - TIER_RANKS[b.tier] ||
    a.end - a.start - (b.end - b.start) ||
    // `zipapi` says more than the `ipapi` in it.
    b.lead - a.lead ||
    before(b.detector.id, a.detector.id) ||
    // What is written plainly says more than what it decodes to; the rest makes the order of search irrelevant.
    b.layer - a.layer ||
    before(b.secret, a.secret)
  );
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
