/** From a hit to a finding: where it stands, and nothing of the secret but what is public of it. */
import type { Finding } from '../finding.ts';
import type { RawHit } from './raw-hit.ts';
import { excerptOf, messageOf } from './redact.ts';
import { hmacSha256Hex } from './sha256.ts';
import type { SourceText } from './source-text.ts';

export type ToFinding = (hit: RawHit, source: SourceText, path: string) => Finding;

/** Fingerprints kept: a history repeats its secrets by the thousand, and each costs four rounds of SHA-256. */
const KEPT = 4096;

export function createToFinding(fingerprintKey: string): ToFinding {
  const fingerprints = new Map<string, string>();
  const fingerprintOf = (hit: RawHit): string => {
    const named = `${hit.detector.id}\0${hit.secret}`;
    const known = fingerprints.get(named);
    if (known !== undefined) return known;
    const made = hmacSha256Hex(fingerprintKey, named).slice(0, 32);
    if (fingerprints.size >= KEPT) fingerprints.clear();
    fingerprints.set(named, made);
    return made;
  };

  return (hit, source, path) => {
    const start = source.position(hit.start);
    const end = source.position(hit.end);
    return {
      id: hit.detector.id,
      kind: 'secret',
      tier: hit.tier,
      severity: hit.detector.severity,
      path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      excerpt: excerptOf(hit.detector, hit.secret),
      fingerprint: fingerprintOf(hit),
      message: messageOf(hit.detector, hit.tier),
      commit: null,
    };
  };
}
