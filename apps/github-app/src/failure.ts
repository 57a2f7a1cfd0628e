/** What a fault means: said in one line that holds no address with a query, no header and no content. */
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

export function requestOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('request' in error)) return null;
  const { request } = error;
  if (typeof request !== 'object' || request === null) return null;
  if (!('method' in request) || !('url' in request)) return null;
  if (typeof request.method !== 'string' || typeof request.url !== 'string') return null;
  return URL.canParse(request.url)
    ? `${request.method} ${new URL(request.url).pathname}`
    : request.method;
}

/** Seconds; docs.github.com, "Rate limits for the REST API": wait a minute where no time is named. */
const UNNAMED_WAIT = 60;

/**
 * Seconds for which GitHub asked to be left alone, by its primary or a secondary rate limit; null for any other fault.
 * Its own clock is compared with its own clock.
 */
export function retryAfterOf(error: unknown): number | null {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return null;
  const headers = headersOf(error);
  const named = Number(headers['retry-after']);
  if (Number.isFinite(named) && named > 0) return named;
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    const date = Date.parse(String(headers['date']));
    const wait = (reset - (Number.isNaN(date) ? Date.now() : date)) / 1000;
    return Number.isFinite(wait) ? Math.max(1, Math.ceil(wait)) : UNNAMED_WAIT;
  }
  const says = error instanceof Error || hasMessage(error) ? String(error.message) : '';
  return status === 429 || /rate limit/i.test(says) ? UNNAMED_WAIT : null;
}

/** GitHub may answer the same question another time: it is slow, overloaded or out of reach. */
export function isTransient(error: unknown): boolean {
  const status = statusOf(error);
  return retryAfterOf(error) !== null || status === 408 || (status !== null && status >= 500);
}

/** What was asked for is not there, or not for this App. */
export function isGone(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || status === 410 || status === 451;
}

function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || !('response' in error)) return {};
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
  return typeof response.headers === 'object' ? { ...response.headers } : {};
}

function hasMessage(error: unknown): error is { readonly message: unknown } {
  return typeof error === 'object' && error !== null && 'message' in error;
}
