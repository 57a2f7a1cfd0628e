/** Contents by object id: immutable, never follows a symbolic link, needs no path encoding. */
import { Buffer } from 'node:buffer';
import type { ContentRequest, FileContent, ReadContents } from '@countersign/detectors';
import { statusOf } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';

/** Requests under way at once; GitHub asks for far fewer than its limit of 100. */
const CONCURRENCY = 6;

/** `sizes` in bytes by object id, where known: what is over the limit is then not asked for at all. */
export function contentsReader(
  client: GitHubClient,
  repository: RepositoryName,
  sizes: ReadonlyMap<string, number>,
): ReadContents {
  const read = async (request: ContentRequest): Promise<FileContent> => {
    const known = sizes.get(request.blob);
    if (known !== undefined && known > request.limit) return tooLarge(known, request.limit);
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
    const waiting: Promise<FileContent>[] = [];
    try {
      for (const [index, request] of requests.entries()) {
        while (waiting.length < CONCURRENCY && index + waiting.length < requests.length) {
          const next = requests[index + waiting.length];
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
  };
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
