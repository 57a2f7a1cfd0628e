/** A fault, said in one line that holds no address with a query, no header and no content. */
import { statusOf, StaleReadError } from '@countersign/github';

export function describeFailure(error: unknown): string {
  const status = statusOf(error);
  if (status !== null) {
    const place = requestOf(error);
    return `GitHub answered ${status}${place === null ? '' : ` to ${place}`}`;
  }
  if (error instanceof StaleReadError) return error.message;
  return 'an internal error; the log of the App has the details';
}

function requestOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('request' in error)) return null;
  const { request } = error;
  if (typeof request !== 'object' || request === null) return null;
  if (!('method' in request) || !('url' in request)) return null;
  if (typeof request.method !== 'string' || typeof request.url !== 'string') return null;
  return URL.canParse(request.url)
    ? `${request.method} ${new URL(request.url).pathname}`
    : request.method;
}
