/** The inspector of files that a page asks for. */
import { createPageScanner } from '../secrets/index.ts';
import type { KeywordKernel, OwnPattern, SecretScanner } from '../secrets/index.ts';
import { createFindCalls } from './find-calls.ts';
import { createFileInspector } from './inspect-file.ts';
import type { FileInspector } from './inspect-file.ts';

export interface PageInspectorOptions {
  readonly fingerprintKey: string;
  /** The page's own formats. */
  readonly ownPatterns?: readonly OwnPattern[];
  /** Names of the page's own functions whose calls a person checks. */
  readonly ownCalls?: readonly string[];
  /** A compiled walk over the keywords. */
  readonly kernel?: KeywordKernel;
}

/** Holds the tables and the compiled patterns: make one and keep it. */
export interface PageInspector extends FileInspector {
  readonly scanner: SecretScanner;
}

export function createPageInspector(options: PageInspectorOptions): PageInspector {
  const scanner = createPageScanner(options);
  const inspector = createFileInspector({
    fingerprintKey: options.fingerprintKey,
    scanner,
    findCalls: createFindCalls(options.ownCalls ?? []),
  });
  return { ...inspector, scanner };
}
