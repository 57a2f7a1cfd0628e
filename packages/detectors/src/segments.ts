/**
 * Contents that are made of one another, as a pack stores them: a family is one whole content and everything that is
 * built on it, each told once, a base always before what is made from it. Who tells knows where the bytes come from;
 * who is told knows what they mean.
 */
import type { FileContent } from './change.ts';
import type { SkippedBlob } from './history.ts';

/**
 * How a content is made from its base: triples of numbers, `targetFrom, length, sourceFrom`, in bytes, rising and
 * without gaps from 0 to the content's end. `sourceFrom` is an offset in the base, or -1 where the bytes are new.
 */
export type Segments = Int32Array;

/** A content told by a {@link BlobStore}; valid only during the call. */
export interface StoredBlob {
  /** Object id in hex; made when asked for, for most are never named. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The same blob is told elsewhere: only what is made from it counts here. */
  readonly repeated: boolean;
}

/** Answers what those who are made from the content shall be given: `State` is kept while there are any. */
export interface BlobVisitor<State> {
  whole(blob: StoredBlob): State;
  /** `segments` are valid only during the call. */
  derived(blob: StoredBlob, base: State, segments: Segments): State;
  /** A content that could not be made here, and each that is made from it. */
  missed(miss: MissedBlob): void;
}

export interface MissedBlob {
  readonly id: string;
  /** Null where it may be read in another way. */
  readonly skipped: SkippedBlob | null;
}

/** Everything an object store holds, by families. */
export interface BlobStore {
  /** Families, numbered from 0; the largest come first. */
  readonly families: number;
  /** Tells a family, depth first. */
  visit<State>(family: number, visitor: BlobVisitor<State>): void;
  close(): void;
}

/** Reads blobs one by one; what is no blob is left out. */
export type ReadBlobs = (
  ids: readonly string[],
  limit: number,
) => AsyncIterable<{ readonly blob: string; readonly content: FileContent }>;
