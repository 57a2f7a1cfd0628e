/** The App's HTTP surface: webhooks behind a cap on their size, and whether it is alive and ready. */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Bytes; GitHub sends no larger payload (docs.github.com, "Webhook events and payloads"). */
export const BODY_LIMIT = 25 * 1024 * 1024;

export interface HttpOptions {
  readonly webhookPath: string;
  /** Probot's listener; it takes the body that was read here. */
  readonly webhooks: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
  /** Rejects while the App cannot do its work. */
  readonly ready: () => Promise<void>;
}

export function createHttpServer(options: HttpOptions): Server {
  return createServer((request, response) => {
    handle(options, request, response).catch(() => {
      // The connection broke: there is nobody to answer.
      response.destroy();
    });
  });
}

async function handle(
  options: HttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  if (path === options.webhookPath && request.method === 'POST') {
    const body = await readBody(request);
    if (body === null) {
      response.shouldKeepAlive = false;
      // Read to nowhere, so that the sender comes to see the answer.
      request.resume();
      answer(response, 413, `a body of more than ${BODY_LIMIT} bytes`);
      return;
    }
    await options.webhooks(Object.assign(request, { body }), response);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer(response, 404, 'not found');
    return;
  }
  switch (path) {
    case '/livez':
      answer(response, 200, 'alive');
      return;
    case '/readyz':
      await options.ready().then(
        () => answer(response, 200, 'ready'),
        () => answer(response, 503, 'the database does not answer'),
      );
      return;
    default:
      answer(response, 404, 'not found');
  }
}

/** The body as text, or null as soon as it is known to be too large; the rest is then not read. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
