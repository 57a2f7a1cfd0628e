/** The App's HTTP surface: webhooks behind a cap on their size, whether it is alive and ready, figures, pages. */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Bytes; GitHub sends no larger payload (docs.github.com, "Webhook events and payloads"). */
export const BODY_LIMIT = 25 * 1024 * 1024;

export interface HttpOptions {
  readonly webhookPath: string;
  readonly webhook: (delivery: RawDelivery) => Promise<WebhookAnswer>;
  /** Rejects while the App cannot do its work. */
  readonly ready: () => Promise<void>;
  /** In Prometheus' text format. */
  readonly metrics: () => Promise<string>;
  /** Answers what it has a page for; false for everything else. */
  readonly pages?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

export interface RawDelivery {
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface WebhookAnswer {
  readonly status: number;
  /** One line. */
  readonly text: string;
}

/** Milliseconds for headers and body of one request: a slow sender holds no connection for ever. */
const REQUEST_TIMEOUT = 60_000;

export function createHttpServer(options: HttpOptions): Server {
  const server = createServer((request, response) => {
    handle(options, request, response).catch(() => {
      // The connection broke: there is nobody to answer.
      response.destroy();
    });
  });
  server.requestTimeout = REQUEST_TIMEOUT;
  return server;
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
    const { status, text } = await options.webhook({ headers: request.headers, body });
    answer(response, status, text);
    return;
  }
  if (request.method === 'GET' || request.method === 'HEAD')
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
      case '/metrics': {
        const text = await options.metrics().catch(() => null);
        if (text === null) answer(response, 503, 'the database does not answer');
        else answer(response, 200, text.trimEnd(), 'text/plain; version=0.0.4; charset=utf-8');
        return;
      }
    }
  if ((await options.pages?.(request, response)) === true) return;
  answer(response, 404, 'not found');
}

/** The body, or null as soon as it is known to be too large; the rest is then not read. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type }).end(`${text}\n`);
}
