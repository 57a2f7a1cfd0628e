/** What another scanner's configuration says, in the words of a policy page; and what cannot be said there. */
import type { OwnPattern, ParseError } from '@countersign/detectors';
import type { FOREIGN_MARKS } from '../page/schema.ts';

export type ForeignMark = (typeof FOREIGN_MARKS)[number];

/** Lines are 1-based and of the file that is imported. */
export interface CarriedOver {
  readonly line: number;
  /** One clause: what it was and where it stands now. */
  readonly what: string;
}

export interface LeftOut {
  readonly line: number;
  readonly what: string;
  /** One clause. */
  readonly why: string;
  /** One clause: what a person can do instead. */
  readonly next: string;
}

/** An exception without who answers for it and until when: no other tool's configuration says so. */
export interface ImportedException {
  readonly rule: string;
  /** Globs of the page. */
  readonly paths: readonly string[];
  readonly why: string;
}

/** A finding that somebody has looked at. */
export interface KnownPlace {
  readonly path: string;
  /** 1-based, as of `commit`, or as the file is now. */
  readonly line: number;
  /** Full id, or null where it is the file as it is now. */
  readonly commit: string | null;
  /** Line of the imported file that says so. */
  readonly saidOn: number;
}

export interface Imported {
  readonly patterns: readonly OwnPattern[];
  readonly exceptions: readonly ImportedException[];
  readonly honour: readonly ForeignMark[];
  readonly known: readonly KnownPlace[];
  readonly carried: readonly CarriedOver[];
  readonly left: readonly LeftOut[];
}

/** The file is not what its name says: nothing of it is used. */
export interface Unreadable {
  readonly error: ParseError;
}

/** In the order given. */
export function joinImported(parts: readonly Partial<Imported>[]): Imported {
  return {
    patterns: parts.flatMap(({ patterns = [] }) => patterns),
    exceptions: parts.flatMap(({ exceptions = [] }) => exceptions),
    honour: [...new Set(parts.flatMap(({ honour = [] }) => honour))],
    known: parts.flatMap(({ known = [] }) => known),
    carried: parts.flatMap(({ carried = [] }) => carried),
    left: parts.flatMap(({ left = [] }) => left),
  };
}
