import { createPageIncrementalScanner, createPageScanner } from '@countersign/detectors';
import type {
  IncrementalScanner,
  OwnPattern,
  PageScannerOptions,
  SecretScanner,
} from '@countersign/detectors';
import { createKeywordKernel } from './kernel/keyword-kernel.ts';

interface PageOptions {
  readonly fingerprintKey: string;
  readonly ownPatterns?: readonly OwnPattern[];
}

/** The scanner a page asks for, compiled where the process can. */
export function makeScanner(options: PageOptions): SecretScanner {
  return createPageScanner(withKernel(options));
}

/** The same, for contents that are made of one another. */
export function makeIncrementalScanner(options: PageOptions): IncrementalScanner {
  return createPageIncrementalScanner(withKernel(options));
}

function withKernel({ fingerprintKey, ownPatterns = [] }: PageOptions): PageScannerOptions {
  const kernel = createKeywordKernel();
  return { fingerprintKey, ownPatterns, ...(kernel && { kernel }) };
}
