/** The scanner that a policy page asks for: the catalogue and the page's own formats, with the page's key. */
import { createSecretScanner } from './engine.ts';
import type { SecretScanner, SecretScannerOptions } from './engine.ts';
import { createIncrementalScanner } from './incremental.ts';
import type { IncrementalScanner } from './incremental.ts';
import type { KeywordKernel } from './keyword-finder.ts';
import { ownDetector } from './own-pattern.ts';
import type { OwnPattern } from './own-pattern.ts';

export interface PageScannerOptions {
  /** The page's `fingerprint_key`, else the fixed key. */
  readonly fingerprintKey: string;
  readonly ownPatterns?: readonly OwnPattern[];
  readonly kernel?: KeywordKernel;
}

export function createPageScanner(options: PageScannerOptions): SecretScanner {
  return createSecretScanner(scannerOptions(options));
}

/** The same, for contents that are made of one another. */
export function createPageIncrementalScanner(options: PageScannerOptions): IncrementalScanner {
  return createIncrementalScanner(scannerOptions(options));
}

function scannerOptions({
  fingerprintKey,
  kernel,
  ownPatterns = [],
}: PageScannerOptions): SecretScannerOptions {
  return {
    fingerprintKey,
    ...(kernel && { kernel }),
    ownDetectors: ownPatterns.map(ownDetector),
  };
}
