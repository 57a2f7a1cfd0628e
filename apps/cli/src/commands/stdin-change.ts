/** Standard input as one file of a name that is given. */
import type { Readable } from 'node:stream';
import { CONTENT_LIMIT } from '@countersign/detectors';
import type { Change, FileContent } from '@countersign/detectors';
import { UserError } from '../user-error.ts';

const BLOB = 'standard input';

/** @throws {UserError} when nothing comes: a pipe whose first half failed looks just like that. */
export async function readStdin(stdin: Readable, path: string): Promise<Change> {
  const content = await readContent(stdin);
  return {
    source: { kind: 'tree', root: '.' },
    commits: [],
    files: [
      {
        path,
        previousPath: null,
        status: 'added',
        mode: null,
        blob: BLOB,
        previousBlobs: [],
        addedLines: 'all',
        commit: null,
      },
    ],
    history: [],
    skipped: [],
    async *readContents(requests) {
      for (const request of requests) yield { request, content };
    },
  };
}

async function readContent(stdin: Readable): Promise<FileContent> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > CONTENT_LIMIT)
      return {
        kind: 'skipped',
        reason: 'too-large',
        detail: `more than ${CONTENT_LIMIT / 1_000_000} MB came on standard input`,
      };
    chunks.push(chunk);
  }
  if (size === 0)
    throw new UserError(
      'nothing came on standard input, so nothing was judged',
      'pipe the content in: countersign check --stdin --path NAME < FILE',
    );
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}
