/** The scanner that a policy page asks for: the catalogue and the page's own formats, with the page's key. */
import { secretDetectors } from './catalogue.ts';
import { createSecretScanner } from './engine.ts';
import type { SecretScanner } from './engine.ts';
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
  const own = options.ownPatterns ?? [];
  return createSecretScanner({
    fingerprintKey: options.fingerprintKey,
    ...(options.kernel === undefined ? {} : { kernel: options.kernel }),
    ...(own.length === 0 ? {} : { detectors: [...secretDetectors, ...own.map(ownDetector)] }),
  });
}
