/** Contents that were read already: the same file lies in many repositories of one organisation. */
import type { Change, ContentRequest, FileContent } from '@countersign/detectors';

export interface ContentMemory {
  /** The same change, read from memory where it can be. */
  readonly over: (change: Change) => Change;
}

/** Bytes kept at most, and of one content: what is larger is seldom the same twice. */
const MOST_BYTES = 48_000_000;
const LARGEST = 100_000;

/** Keeps what was used last. An object's id is the hash of its bytes, so that nothing goes stale. */
export function rememberContents(): ContentMemory {
  const kept = new Map<string, Uint8Array>();
  let size = 0;

  const recall = (blob: string): Uint8Array | undefined => {
    const bytes = kept.get(blob);
    if (bytes === undefined) return undefined;
    kept.delete(blob);
    kept.set(blob, bytes);
    return bytes;
  };
  const keep = (blob: string, bytes: Uint8Array): void => {
    if (bytes.length > LARGEST || kept.has(blob)) return;
    kept.set(blob, bytes);
    size += bytes.length;
    for (const [oldest, its] of kept) {
      if (size <= MOST_BYTES) break;
      kept.delete(oldest);
      size -= its.length;
    }
  };

  async function* read(
    { readContents }: Change,
    requests: readonly ContentRequest[],
  ): AsyncGenerator<{ request: ContentRequest; content: FileContent }> {
    const open: ContentRequest[] = [];
    for (const request of requests) {
      const bytes = recall(request.blob);
      if (bytes === undefined) open.push(request);
      else yield { request, content: { kind: 'bytes', bytes } };
    }
    for await (const answer of readContents(open)) {
      if (answer.content.kind === 'bytes') keep(answer.request.blob, answer.content.bytes);
      yield answer;
    }
  }

  return {
    over: (change) => ({ ...change, readContents: (requests) => read(change, requests) }),
  };
}
