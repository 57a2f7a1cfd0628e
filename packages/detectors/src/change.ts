/** What is judged: a set of files and commits, and how to read the files' bytes. */

/** Where a change came from. A `tree` and a `history` are states, not changes: nothing in them is to be approved. */
export type ChangeSource =
  | { readonly kind: 'tree'; readonly root: string }
  | { readonly kind: 'staged' }
  /** Everything that `refs` references lead to. */
  | { readonly kind: 'history'; readonly refs: number }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'range'; readonly base: string; readonly head: string }
  | {
      readonly kind: 'pull-request';
      readonly repository: string;
      readonly number: number;
      readonly base: string;
      readonly head: string;
    };

export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed';

/** 1-based, inclusive at both ends. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Which lines of the new content this change added.
 * - `all`: the whole file is new, or a tree is being judged.
 * - `unknown`: no line information (binary or hidden by attributes): what `previousBlobs` already held is
 *   taken away from what the new blob holds.
 */
export type AddedLines = readonly LineRange[] | 'all' | 'unknown';

export interface FileChange {
  /** POSIX path, relative to the repository's root or to the folder checked. Invalid UTF-8 is shown as `\xNN`. */
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: FileStatus;
  /** Git's octal mode as text: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). Null when deleted. */
  readonly mode: string | null;
  /** Object id of the new content, or a unique key for content that is not in git. Null when deleted. */
  readonly blob: string | null;
  /** Object ids of the same file before, one per parent that had it. */
  readonly previousBlobs: readonly string[];
  readonly addedLines: AddedLines;
  /** Commit this entry belongs to when read commit by commit; null for the net difference. */
  readonly commit: string | null;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface CommitInfo {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  /** Seconds since the epoch. */
  readonly committedAt: number;
  readonly message: string;
  /** Notes of record keepers on this commit (git-ai and its like), one behind the other, if there are any. */
  readonly note: string | null;
  /** What the hosting service says of the accounts behind the commit; null where only git is known. */
  readonly accounts: CommitAccounts | null;
}

export interface Account {
  readonly login: string;
  /** The service's numeric id. */
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin' | 'Unknown';
}

/** Null where the service could not attribute the commit to an account. */
export interface CommitAccounts {
  readonly author: Account | null;
  readonly committer: Account | null;
  readonly verified: boolean;
}

/** Why something that should have been looked at was not. */
export type SkipReason =
  | 'too-large'
  | 'submodule'
  | 'lfs-pointer'
  | 'archive'
  | 'unreadable'
  | 'missing-object'
  | 'timed-out'
  | 'too-many-files'
  | 'too-many-commits';

export interface SkippedItem {
  readonly path: string;
  readonly reason: SkipReason;
  /** One clause in words, e.g. `12.3 MB, the limit is 5 MB`. */
  readonly detail: string;
}

/** What was looked at and what was not. */
export interface Coverage {
  readonly files: number;
  readonly bytes: number;
  readonly commits: number;
  readonly skipped: readonly SkippedItem[];
}

export type FileContent =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      /** Git's octal mode as text, where it is another than the file was asked for with. */
      readonly mode?: string;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: string };

/** The answer for a file that was listed and is deleted: there is nothing to look at. */
export interface AbsentContent {
  readonly kind: 'absent';
}

export interface ContentRequest {
  readonly blob: string;
  /** For messages only. */
  readonly path: string;
  /** Bytes. Larger content is answered as `too-large` without being read where the source can tell. */
  readonly limit: number;
}

/**
 * Reads contents in any order, one answer per request, without holding more than a few in memory.
 * Never throws for one bad object: that is a `skipped` answer.
 */
export type ReadContents = (
  requests: readonly ContentRequest[],
) => AsyncIterable<{ readonly request: ContentRequest; readonly content: FileContent }>;

/**
 * Reads files of the state that a change leads to, whether or not the change touches them. What is not there, or is no
 * file, gets no answer. Never throws for one bad object. `limit` in bytes.
 */
export type ReadAtHead = (
  paths: readonly string[],
  limit: number,
) => AsyncIterable<{ readonly path: string; readonly content: FileContent }>;

export interface Change {
  readonly source: ChangeSource;
  /** Oldest first. Empty for a tree and for staged changes. */
  readonly commits: readonly CommitInfo[];
  /** The net difference (or every file of a tree). */
  readonly files: readonly FileChange[];
  /**
   * The same change commit by commit, so that a key added and removed inside a range is still seen. Empty where the
   * net difference is the only commit's. Merge commits list only paths that differ from every parent.
   */
  readonly history: readonly FileChange[];
  /** What could not even be listed (e.g. more files than the service returns). */
  readonly skipped: readonly SkippedItem[];
  readonly readContents: ReadContents;
  /** Absent where there is nothing beside the change. Costs something: asked only where the change calls for it. */
  readonly readAtHead?: ReadAtHead;
}
