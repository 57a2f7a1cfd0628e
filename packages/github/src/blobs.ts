/** Contents by object id: immutable, never follows a symbolic link, needs no path encoding. */
import { Buffer } from 'node:buffer';
import type { ContentRequest, FileContent, ReadContents } from '@countersign/detectors';
import { statusOf } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { readTexts } from './entries.ts';

/** Requests under way at once; GitHub asks for far fewer than its limit of 100. */
const CONCURRENCY = 6;

const NOTHING: ReadonlyMap<string, Uint8Array> = new Map();

/**
 * Small texts are asked for together, everything else one by one. `sizes` in bytes by object id, where known: what is
 * over the limit is not asked for at all. `contents` are there already.
 */
export function contentsReader(
  client: GitHubClient,
  repository: RepositoryName,
  sizes: ReadonlyMap<string, number>,
  contents: ReadonlyMap<string, Uint8Array> = NOTHING,
): ReadContents {
  const readOne = async (request: ContentRequest): Promise<FileContent> => {
    try {
      const { data } = await client.rest.git.getBlob({ ...repository, file_sha: request.blob });
      if ((data.size ?? 0) > request.limit) return tooLarge(data.size ?? 0, request.limit);
      return { kind: 'bytes', bytes: decode(data.content, data.encoding) };
    } catch (error) {
      const skipped = skippedFor(statusOf(error), request);
      if (skipped === null) throw error;
      return skipped;
    }
  };

  return async function* readContents(requests) {
    for (const batch of inBatches(requests, sizes)) {
      const wanted = batch.map(({ blob }) => blob).filter((blob) => !contents.has(blob));
      const small = [...new Set(wanted)].filter((blob) => (sizes.get(blob) ?? 0) <= SMALL);
      const texts =
        wanted.length < FEWEST_TOGETHER ? NOTHING : await readTexts(client, repository, small);
      const waiting: Promise<FileContent>[] = [];
      const read = (request: ContentRequest): Promise<FileContent> => {
        const size = sizes.get(request.blob);
        if (size !== undefined && size > request.limit)
          return Promise.resolve(tooLarge(size, request.limit));
        const bytes = contents.get(request.blob) ?? texts.get(request.blob);
        if (bytes === undefined) return readOne(request);
        return Promise.resolve(
          bytes.length > request.limit
            ? tooLarge(bytes.length, request.limit)
            : { kind: 'bytes', bytes },
        );
      };
      try {
        for (const [index, request] of batch.entries()) {
          while (waiting.length < CONCURRENCY && index + waiting.length < batch.length) {
            const next = batch[index + waiting.length];
            if (next === undefined) break;
            const reading = read(next);
            // Several may fail while the first is awaited; each is still awaited or settled below.
            reading.catch(() => undefined);
            waiting.push(reading);
          }
          const content = await waiting.shift();
          if (content !== undefined) yield { request, content };
        }
      } finally {
        await Promise.allSettled(waiting);
      }
    }
  };
}

/** Bytes of a content that is asked for together with others. */
const SMALL = 100_000;
/** One request for one object is as good. */
const FEWEST_TOGETHER = 2;
/** Objects held in memory at once, and bytes of them where sizes are known. */
const BATCH = 40;
const BATCH_BYTES = 2_000_000;

function* inBatches(
  requests: readonly ContentRequest[],
  sizes: ReadonlyMap<string, number>,
): Generator<readonly ContentRequest[]> {
  let batch: ContentRequest[] = [];
  let bytes = 0;
  for (const request of requests) {
    const size = Math.min(sizes.get(request.blob) ?? 0, SMALL);
    if (batch.length >= BATCH || bytes + size > BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(request);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** What the answer means for one object; null for a fault that is not this object's. */
function skippedFor(status: number | null, request: ContentRequest): FileContent | null {
  if (status === 404 || status === 409)
    return { kind: 'skipped', reason: 'missing-object', detail: 'GitHub has no such object' };
  if (status === 422)
    return { kind: 'skipped', reason: 'unreadable', detail: 'GitHub cannot serve this object' };
  if (status === 403 && request.limit >= GITHUB_BLOB_LIMIT)
    return { kind: 'skipped', reason: 'too-large', detail: 'more than GitHub serves (100 MB)' };
  return null;
}

/** Bytes; docs.github.com, "Get a blob". */
const GITHUB_BLOB_LIMIT = 100_000_000;

function tooLarge(size: number, limit: number): FileContent {
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return {
    kind: 'skipped',
    reason: 'too-large',
    detail: `${megabytes(size)}, the limit is ${megabytes(limit)}`,
  };
}

function decode(content: string, encoding: string): Uint8Array {
  return new Uint8Array(Buffer.from(content, encoding === 'utf-8' ? 'utf8' : 'base64'));
}
