import { expect, test } from '@jest/globals';
import type { Change, ContentRequest } from '@countersign/detectors';
import { rememberContents } from './content-memory.ts';

function changeOf(asked: string[], size: number): Change {
  return {
    source: { kind: 'tree', root: 'acme/shop' },
    commits: [],
    files: [],
    history: [],
    skipped: [],
    async *readContents(requests) {
      for (const request of requests) {
        asked.push(request.blob);
        yield { request, content: { kind: 'bytes', bytes: new Uint8Array(size) } };
      }
    },
  };
}

async function readAll(change: Change, blobs: readonly string[]): Promise<number> {
  const requests = blobs.map((blob): ContentRequest => ({ path: blob, blob, limit: 1_000_000 }));
  let read = 0;
  for await (const { content } of change.readContents(requests))
    if (content.kind === 'bytes') read += 1;
  return read;
}

test('what two repositories share is asked for once', async () => {
  const asked: string[] = [];
  const { over } = rememberContents();
  expect(await readAll(over(changeOf(asked, 10)), ['a', 'b'])).toBe(2);
  expect(await readAll(over(changeOf(asked, 10)), ['b', 'c'])).toBe(2);
  expect(asked).toEqual(['a', 'b', 'c']);
});

test('memory is bounded: the oldest goes first, and large contents are not kept', async () => {
  const asked: string[] = [];
  const { over } = rememberContents();
  const many = Array.from({ length: 481 }, (_, index) => `x${index}`);
  const change = over(changeOf(asked, 100_000));
  await readAll(change, many);
  await readAll(change, ['x480', 'x0']);
  expect(asked.slice(481)).toEqual(['x0']);
  const large = over(changeOf(asked, 100_001));
  await readAll(large, ['y']);
  await readAll(large, ['y']);
  expect(asked.slice(482)).toEqual(['y', 'y']);
});
