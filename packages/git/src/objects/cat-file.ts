/** One `git cat-file --batch` for many objects: asked and answered in the same order, never more than one in memory. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { printable } from '../problem.ts';
import { startGit } from '../run.ts';
import type { GitPlace } from '../run.ts';

export type BatchAnswer =
  | { readonly kind: 'object'; readonly id: string; readonly type: string; readonly bytes: Buffer }
  | {
      readonly kind: 'too-large';
      readonly id: string;
      readonly type: string;
      readonly size: number;
    }
  /** `detail`: git's words, or empty when it only says that it does not have it. */
  | { readonly kind: 'missing'; readonly detail: string };

export interface BatchRequest {
  /** An object id, or any name git resolves (`HEAD:path`); without line ends. */
  readonly name: string;
  /** Bytes; larger objects are passed over. */
  readonly limit: number;
}

const LINE_END = 0x0a;

/**
 * Answers every request, in order. A git that dies in the middle (a damaged object, a partial clone) is started again
 * behind the request it died of, which is answered as missing.
 */
export async function* catFile<Request extends BatchRequest>(
  place: GitPlace,
  requests: readonly Request[],
): AsyncGenerator<{ readonly request: Request; readonly answer: BatchAnswer }> {
  let next = 0;
  while (next < requests.length) {
    const child = startGit(place, ['cat-file', '--batch', '--buffer']);
    const ended = whenEnded(child);
    try {
      child.stdin.end(
        `${requests
          .slice(next)
          .map(({ name }) => name)
          .join('\n')}\n`,
      );
      const output = readerOf(child.stdout);
      for (;;) {
        const request = requests[next];
        if (request === undefined) break;
        const answer = await readAnswer(output, request.limit);
        if (answer === null) break;
        next += 1;
        yield { request, answer };
      }
    } finally {
      child.kill();
    }
    const request = requests[next];
    if (request === undefined) return;
    const { error, said } = await ended;
    if (error !== null) throw error;
    next += 1;
    yield { request, answer: { kind: 'missing', detail: said } };
  }
}

function whenEnded(
  child: ChildProcessWithoutNullStreams,
): Promise<{ readonly error: Error | null; readonly said: string }> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 1000) said += chunk.toString('utf8');
    });
    // Git closes the pipe when it dies; why it died is read from its words.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => resolve({ error, said: '' }));
    child.on('close', () => resolve({ error: null, said: printable(said.trim()) }));
  });
}

interface Reader {
  /** Without its end; null at the end of the stream. */
  line(): Promise<string | null>;
  /** Null when the stream ends before. */
  take(size: number): Promise<Buffer | null>;
  /** False when the stream ends before. */
  skip(size: number): Promise<boolean>;
}

async function readAnswer(output: Reader, limit: number): Promise<BatchAnswer | null> {
  const header = await output.line();
  if (header === null) return null;
  const fields = /^([\da-f]+) (\w+) (\d+)$/.exec(header);
  if (fields === null) return { kind: 'missing', detail: '' };
  const [, id = '', type = '', digits = ''] = fields;
  const size = Number(digits);
  if (size > limit)
    return (await output.skip(size + 1)) ? { kind: 'too-large', id, type, size } : null;
  const bytes = await output.take(size);
  if (bytes === null || !(await output.skip(1))) return null;
  return { kind: 'object', id, type, bytes };
}

function readerOf(stream: AsyncIterable<Buffer>): Reader {
  const chunks = stream[Symbol.asyncIterator]();
  let current: Buffer = Buffer.alloc(0);

  /** Makes the next chunk current; false at the end. */
  const advance = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    if (done === true) return false;
    current = value;
    return true;
  };

  const take = async (size: number): Promise<Buffer | null> => {
    if (current.length >= size) {
      const bytes = current.subarray(0, size);
      current = current.subarray(size);
      return bytes;
    }
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      if (current.length === 0 && !(await advance())) return null;
      const part = current.subarray(0, size - filled);
      part.copy(bytes, filled);
      filled += part.length;
      current = current.subarray(part.length);
    }
    return bytes;
  };

  return {
    take,
    async line() {
      const parts: Buffer[] = [];
      for (;;) {
        const end = current.indexOf(LINE_END);
        if (end >= 0) {
          parts.push(current.subarray(0, end));
          current = current.subarray(end + 1);
          return Buffer.concat(parts).toString('utf8');
        }
        parts.push(current);
        if (!(await advance())) return null;
      }
    },
    async skip(size) {
      let left = size;
      while (left > 0) {
        if (current.length === 0 && !(await advance())) return false;
        const part = Math.min(left, current.length);
        left -= part;
        current = current.subarray(part);
      }
      return true;
    },
  };
}
