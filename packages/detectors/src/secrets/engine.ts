/** Bytes in, redacted findings out: keywords → windows → patterns → validators → tiers → one finding per place. */
import type { Finding } from '../finding.ts';
import type { KeywordKernel } from './keyword-finder.ts';
import { rawEngineFor } from './raw-engine.ts';
import { excerptOf } from './redact.ts';
import type { SecretDetector } from './secret-detector.ts';
import { sourceOfBytes, sourceOfText } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import { createToFinding } from './to-finding.ts';

/** A secret that was found: already redacted. */
export type SecretHit = Finding;

/**
 * Fingerprint key where no page sets one. It is public: fingerprints made with it can be compared by anybody who has
 * the value already, and tell nothing of it to anybody else.
 */
export const DEFAULT_FINGERPRINT_KEY: string = 'countersign/fingerprint/1';

export interface SecretScannerOptions {
  /** Every detector of the catalogue by default. */
  readonly detectors?: readonly SecretDetector[];
  /** Searched beside them. */
  readonly ownDetectors?: readonly SecretDetector[];
  readonly fingerprintKey: string;
  /** Finds keywords faster where the process can run compiled code; the findings are the same. */
  readonly kernel?: KeywordKernel;
}

/** Texts that are looked through at once: a million paths are no reason for a copy of all of them. */
const TOGETHER = 4_096;

/** Holds the tables and the compiled patterns: make one and keep it. */
export interface SecretScanner {
  /** Findings in the order of their places. Any bytes, any encoding; never throws. */
  scan(bytes: Uint8Array, path: string): readonly SecretHit[];
  /** As {@link scan}, for text that is decoded already; positions are those of the text. */
  scanText(text: string, path: string): readonly SecretHit[];
  /** The text with everything that would be found replaced by its redacted excerpt. */
  redactText(text: string): string;
  /** As {@link redactText} of each: many short texts of which few hold anything are looked through at once. */
  redactTexts(texts: readonly string[]): readonly string[];
}

export function createSecretScanner(options: SecretScannerOptions): SecretScanner {
  const engine = rawEngineFor(options);
  const toFinding = createToFinding(options.fingerprintKey);
  const scanSource = (source: SourceText, path: string): readonly SecretHit[] =>
    engine.find(source, path).map((hit) => toFinding(hit, source, path));

  const redactText = (text: string): string => {
    let redacted = '';
    let from = 0;
    for (const hit of engine.find(sourceOfText(text), '')) {
      redacted += text.slice(from, hit.start) + excerptOf(hit.detector, hit.secret);
      from = hit.end;
    }
    return redacted + text.slice(from);
  };

  const redactGroup = (texts: readonly string[]): readonly string[] => {
    const ends: number[] = [];
    let end = 0;
    for (const text of texts) ends.push((end += text.length + 1));
    const worthALook = new Uint8Array(texts.length);
    let index = 0;
    // A zero ends whatever may stand around a keyword and every layer, just as the end of a text does.
    for (const at of engine.beginnings(sourceOfText(texts.join('\0')))) {
      while (at >= (ends[index] ?? Infinity)) index += 1;
      worthALook[index] = 1;
    }
    return texts.map((text, at) => (worthALook[at] === 1 ? redactText(text) : text));
  };

  return {
    scan: (bytes, path) => scanSource(sourceOfBytes(bytes), path),
    scanText: (text, path) => scanSource(sourceOfText(text), path),
    redactText,
    redactTexts(texts) {
      const redacted: string[] = [];
      for (let from = 0; from < texts.length; from += TOGETHER)
        redacted.push(...redactGroup(texts.slice(from, from + TOGETHER)));
      return redacted;
    },
  };
}
