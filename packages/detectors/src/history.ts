/**
 * What a whole history is made of, and the seam between finding and telling: blobs are judged first without a path
 * (most hold nothing), and only those with findings are asked where they live. How every blob is read and judged is
 * one step with two ends, {@link ScanBlobs}: whatever does it, attribution and reports stay the same.
 */
import type { OwnPattern } from './secrets/index.ts';
import type { FileContent, Person, ReadContents, SkippedItem, SkipReason } from './change.ts';
import type { Finding } from './finding.ts';

/**
 * A blob with at least one finding, judged with the path `''`. That means "not known": a detector that a path can only
 * rule out says yes, so this is a superset of what the blob's paths give.
 */
export interface BlobFindings {
  /** Object id. */
  readonly blob: string;
  readonly bytes: number;
  readonly findings: readonly Finding[];
}

/** A blob that was not looked at. */
export interface SkippedBlob {
  readonly blob: string;
  readonly reason: SkipReason;
  /** One clause in words. */
  readonly detail: string;
}

export interface BlobTotals {
  /** Blobs judged. */
  readonly blobs: number;
  /** Their bytes, whether read one by one or rebuilt from what a pack holds. */
  readonly bytes: number;
  readonly skipped: readonly SkippedBlob[];
  /** Why some blobs could not even be listed. */
  readonly gaps: WalkGaps;
}

/** A run over every blob, under way. */
export interface BlobScan {
  /**
   * - `reached`: the blobs that references lead to.
   * - `stored`: whatever the object store holds; what no reference leads to is left out when places are looked up.
   */
  readonly reads: 'reached' | 'stored';
  /**
   * Whether the store has a blob, for a run that reads what is stored: one that a commit names and that is not there was
   * not looked at. Absent where the run itself lists what is missing.
   */
  readonly holds?: (blob: string) => boolean;
  /** Only blobs with findings, each once, in any order. Ends early, without an error, when the run is stopped. */
  readonly found: AsyncIterable<BlobFindings>;
  /** Whole once `found` has ended; before that, as far as it has come. */
  totals(): BlobTotals;
}

/** Asked between two blobs; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

export interface BlobScanOptions {
  readonly fingerprintKey: string;
  /** The page's own formats. */
  readonly ownPatterns?: readonly OwnPattern[];
  /** Bytes; larger blobs are listed as not looked at. */
  readonly contentLimit: number;
  readonly stop?: StopSignal;
  /** Called after every blob, or every few. */
  readonly onProgress?: (progress: BlobProgress) => void;
}

export interface BlobProgress {
  readonly blobs: number;
  /** Null while the number is not known. */
  readonly ofBlobs: number | null;
  readonly bytes: number;
  readonly findings: number;
}

/** Judges every blob of a history. */
export type ScanBlobs = (options: BlobScanOptions) => BlobScan;

/** Blobs, each once. */
export interface BlobSource {
  /** How many there are to read. */
  readonly blobs: number;
  readonly reads: BlobScan['reads'];
  /** Blobs that are named but not there. */
  readonly skipped: readonly SkippedBlob[];
  /** Why the references could not be followed to their end. */
  readonly gaps: WalkGaps;
  readBlobs(limit: number): AsyncIterable<{ readonly blob: string; readonly content: FileContent }>;
}

/** A reference, by its full name (`HEAD`, `refs/heads/main`, `refs/stash`). Bytes that are no UTF-8 as `\xNN`. */
export interface HistoryRef {
  readonly name: string;
}

/** An annotated tag. */
export interface HistoryTag {
  /** Object id of the tag itself. */
  readonly id: string;
  /** Full name of the reference that points at it. */
  readonly ref: string;
  /** The whole object as text: its header (with the tagger), an empty line, the message. */
  readonly text: string;
}

export interface HistoryCommit {
  readonly id: string;
  readonly author: Person;
  readonly committer: Person;
  /** Seconds since the epoch. */
  readonly committedAt: number;
  readonly message: string;
}

/** What a commit did to one path; of a merge, only where the path differs from every parent. */
export interface HistoryFile {
  /** POSIX path. Bytes that are no UTF-8 as `\xNN`. */
  readonly path: string;
  /** Git's octal mode; null when deleted. */
  readonly mode: string | null;
  /** Null when deleted. */
  readonly blob: string | null;
  readonly previousBlobs: readonly string[];
}

export interface HistoryVisitor {
  /** Oldest first; parents always before their children. */
  commit(commit: HistoryCommit): void;
  /** A path of the commit last told. */
  file(file: HistoryFile): void;
}

/** A blob where no commit needs to be asked: in the files of HEAD, or where a tag points past all commits. */
export interface PlacedBlob {
  readonly path: string;
  readonly blob: string;
}

/** What came of a walk: what it could not reach, with the reason. Empty when it was whole. */
export type WalkGaps = readonly SkippedItem[];

/** A repository's history, as attribution needs it. */
export interface HistorySource {
  readonly refs: readonly HistoryRef[];
  readonly tags: readonly HistoryTag[];
  /** What is known from the start not to be here, such as the history behind a shallow clone's edge. */
  readonly skipped: readonly SkippedItem[];
  visitCommits(visitor: HistoryVisitor): Promise<WalkGaps>;
  /** The files of HEAD. */
  visitPresent(visit: (file: PlacedBlob) => void): Promise<WalkGaps>;
  /** Trees and blobs that references name without a commit. */
  visitLone(visit: (file: PlacedBlob) => void): Promise<WalkGaps>;
  readonly readContents: ReadContents;
}
