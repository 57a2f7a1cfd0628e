/** Contents by blob id, for the detectors. */
import type { ContentRequest, FileContent, ReadContents } from '@countersign/detectors';
import type { RepositoryPlace } from '../repository.ts';
import { catFile } from './cat-file.ts';
import type { BatchAnswer } from './cat-file.ts';
import { objectFolders, readLoose } from './loose.ts';

export interface ContentsOptions {
  /** `loose-first`: for a few fresh blobs, of which git need not be asked. `packed`: for many old ones. */
  readonly expect: 'loose-first' | 'packed';
}

export function contentsOf(place: RepositoryPlace, { expect }: ContentsOptions): ReadContents {
  return async function* readContents(requests) {
    const left: ContentRequest[] = [];
    const folders = expect === 'loose-first' ? objectFolders(place) : [];
    for (const request of requests) {
      const object = readLoose(folders, request.blob, request.limit);
      if (object === null) left.push(request);
      else if (object.bytes === null)
        yield { request, content: tooLarge(object.size, request.limit) };
      else yield { request, content: { kind: 'bytes', bytes: object.bytes } };
    }
    if (left.length === 0) return;
    const batch = left.map((request) => ({ name: request.blob, limit: request.limit, request }));
    for await (const { request, answer } of catFile(place, batch))
      yield { request: request.request, content: contentOf(answer, request.limit) };
  };
}

export function contentOf(answer: BatchAnswer, limit: number): FileContent {
  if (answer.kind === 'object') return { kind: 'bytes', bytes: answer.bytes };
  if (answer.kind === 'too-large') return tooLarge(answer.size, limit);
  const detail = answer.detail === '' ? 'the repository does not have it' : answer.detail;
  return { kind: 'skipped', reason: 'missing-object', detail };
}

export function tooLarge(
  size: number,
  limit: number,
): Extract<FileContent, { readonly kind: 'skipped' }> {
  return {
    kind: 'skipped',
    reason: 'too-large',
    detail: `${megabytes(size)}, the limit is ${megabytes(limit)}`,
  };
}

function megabytes(bytes: number): string {
  const value = bytes / 1_000_000;
  return `${Number(value >= 0.1 ? value.toFixed(1) : value.toPrecision(1))} MB`;
}
