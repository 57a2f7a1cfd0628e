/** What both hooks are given: the world, as values. */
import type { KeywordKernel } from '@countersign/detectors';
import type { DeclaredException, Policy } from '@countersign/policy/evaluate';
import type { Environment, FileVersion, ReadNext } from '@countersign/git/staged';

export interface HookOutput {
  write(text: string): void;
  readonly color: 'always' | 'never';
}

/** A mistake in a page. Line and column are 1-based. */
export interface PageMistake {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion: string | null;
}

/**
 * Reads the repository's page and the stored copy of the organisation's (each null where there is none). Slow to load,
 * hence called only for pages that were not compiled before.
 */
export type CompilePolicy = (
  page: { readonly text: string; readonly file: string } | null,
  now: Date,
  storedPage: string | null,
) => { readonly policy: Policy } | { readonly problems: readonly PageMistake[] };

/** Since when each exception has been in the page, by its versions. Reads pages, so it is as slow to load. */
export type DateExceptions = (
  exceptions: readonly DeclaredException[],
  versions: readonly FileVersion[],
) => readonly DeclaredException[];

export interface HookRun {
  /** Absolute; git runs hooks at the top of the working tree. */
  readonly cwd: string;
  readonly env: Environment;
  readonly now: Date;
  readonly stderr: HookOutput;
  readonly compilePolicy: CompilePolicy;
  readonly dateExceptions: DateExceptions;
  /** Standard input to its end, as text. */
  readonly input: () => string;
  /** What git said of the index, where the shim has asked it already; else null. */
  readonly answer: ReadNext | null;
  /** The engine's compiled walks; null where the process cannot have them. Asked for when there is something to scan. */
  readonly kernel: () => KeywordKernel | null;
  /** Of this program: another version compiles a page anew. */
  readonly version: string;
}

/** 0: go on. 1: the policy says stop. 2: it could not be judged. */
export type HookExit = 0 | 1 | 2;
