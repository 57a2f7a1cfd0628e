/** Conditional requests: what has not changed is not sent again. */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from './route.ts';

export function bytesOf({ raw, body }: Answer): Buffer {
  return raw?.bytes ?? Buffer.from(JSON.stringify(body) ?? '');
}

/**
 * Adds an ETag to what was read, or answers 304. As on GitHub, another token has another ETag for the same content
 * (github.com/github/docs/issues/34689).
 */
export function conditional(message: IncomingMessage, answer: Answer): Answer {
  if (message.method !== 'GET' || answer.status !== 200) return answer;
  const { accept = '', authorization = '' } = message.headers;
  const hash = createHash('sha256').update(JSON.stringify([accept, authorization]));
  const etag = `"${hash.update(bytesOf(answer)).digest('hex')}"`;
  const headers = { ...answer.headers, etag, vary: 'Accept, Authorization' };
  const known = (message.headers['if-none-match'] ?? '').split(',').map(withoutWeakness);
  return known.includes(etag) ? { status: 304, headers } : { ...answer, headers };
}

function withoutWeakness(etag: string): string {
  return etag.trim().replace(/^W\//, '');
}
