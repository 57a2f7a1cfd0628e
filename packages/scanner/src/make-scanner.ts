import { createPageScanner } from '@countersign/detectors';
import type { OwnPattern, SecretScanner } from '@countersign/detectors';
import { createKeywordKernel } from './kernel/keyword-kernel.ts';

/** The scanner a page asks for, compiled where the process can. */
export function makeScanner(options: {
  readonly fingerprintKey: string;
  readonly ownPatterns?: readonly OwnPattern[];
}): SecretScanner {
  const kernel = createKeywordKernel();
  return createPageScanner({ ...options, ...(kernel === null ? {} : { kernel }) });
}
