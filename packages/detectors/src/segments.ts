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
  /** `segments` is reused: valid only during the call. */
  derived(blob: StoredBlob, base: State, segments: Segments): State;
  /** A content that could not be made here; told in place of everything made from it as well. */
  missed(miss: MissedBlob): void;
}

export interface MissedBlob {
  readonly id: string;
  /** Null where somebody else may be able to read it: see {@link BlobStore.readRest}. */
  readonly skipped: SkippedBlob | null;
}

/** Everything an object store holds, by families. */
export interface BlobStore {
  /** Families, numbered from 0; the largest come first. */
  readonly families: number;
  /** Blobs in all of them, without the repeated. */
  readonly blobs: number;
  /** Tells a family, depth first. Answers the bytes of the contents told. */
  visit<State>(family: number, visitor: BlobVisitor<State>): void;
  /** Contents that {@link visit} missed, read in another way. */
  readRest(
    ids: readonly string[],
    limit: number,
  ): AsyncIterable<{ readonly blob: string; readonly content: FileContent }>;
}
