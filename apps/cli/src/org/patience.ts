/** Waits where GitHub asks for it, repeats what failed for a moment, and gives up at once when it is told to. */
import { setTimeout as sleep } from 'node:timers/promises';
import { statusOf } from '@countersign/github';
import type { Octokit } from '@octokit/rest';

export interface PatienceOptions {
  /** Ends waiting and what is under way. */
  readonly signal: AbortSignal;
  /** Milliseconds that one wait may last; a longer one ends the walk. */
  readonly longestWait: number;
  /** Called when a wait begins. */
  readonly onWait: (until: Date) => void;
}

/** GitHub wants to be left alone for longer than the person wants to wait. */
export class RateExhausted extends Error {
  readonly until: Date;

  constructor(until: Date) {
    super(`GitHub's limit is used up until ${until.toISOString()}`);
    this.name = 'RateExhausted';
    this.until = until;
  }
}

/** Requests of the hour that are left to whoever else uses the token. */
const RESERVE = 50;
const RESERVE_SHARE = 0.02;
/** A limit that does not say when it ends: docs.github.com, "Rate limits for the REST API", asks for a minute at least. */
const UNSAID = 60_000;
const LIMITED_TRIES = 6;
/** Milliseconds before a fault of the service is tried again. */
const FAULT_PAUSES = [500, 2_000, 8_000];

type Headers = Readonly<Record<string, string | number | undefined>>;
type Resource = 'graphql' | 'core';

/** Everything the client asks from now on waits its turn. */
export function makePatient(client: Octokit, options: PatienceOptions): void {
  const { signal } = options;
  const quiet = new Map<Resource, number>();

  const pauseUntil = (resource: Resource, time: number): void => {
    quiet.set(resource, Math.max(quiet.get(resource) ?? 0, time));
  };
  const waitTurn = async (resource: Resource): Promise<void> => {
    const until = quiet.get(resource) ?? 0;
    const left = until - Date.now();
    if (left <= 0) return;
    if (left > options.longestWait) throw new RateExhausted(new Date(until));
    options.onWait(new Date(until));
    await sleep(left, undefined, { signal });
    // Meanwhile another request may have been told to wait longer.
    await waitTurn(resource);
  };
  /** Stops before the last of the hour is used: a token is shared with people. */
  const heed = (resource: Resource, headers: Headers): void => {
    const left = numberOf(headers['x-ratelimit-remaining']);
    const reset = numberOf(headers['x-ratelimit-reset']);
    const of = numberOf(headers['x-ratelimit-limit']) ?? 0;
    if (left !== null && reset !== null && left <= Math.min(RESERVE, of * RESERVE_SHARE))
      pauseUntil(resource, reset * 1000);
  };

  client.hook.wrap('request', async (request, given) => {
    const resource = given.url.endsWith('/graphql') ? 'graphql' : 'core';
    let limited = 0;
    let faults = 0;
    for (;;) {
      signal.throwIfAborted();
      await waitTurn(resource);
      try {
        const response = await request({ ...given, request: { ...given.request, signal } });
        heed(resource, response.headers);
        if (!isLimitedQuery(response.data)) return response;
        limited += 1;
        pauseUntil(resource, endOfLimit(response.headers, limited));
        if (limited >= LIMITED_TRIES) return response;
      } catch (error) {
        signal.throwIfAborted();
        const headers = headersOf(error);
        const status = statusOf(error);
        if (isLimit(status, headers, error)) {
          limited += 1;
          if (limited >= LIMITED_TRIES)
            throw new RateExhausted(new Date(endOfLimit(headers, limited)));
          pauseUntil(resource, endOfLimit(headers, limited));
        } else {
          const pause = FAULT_PAUSES[faults];
          if (status === null || status < 500 || pause === undefined) throw error;
          faults += 1;
          await sleep(pause, undefined, { signal });
        }
      }
    }
  });
}

/** Milliseconds since the epoch. */
function endOfLimit(headers: Headers, times: number): number {
  const after = numberOf(headers['retry-after']);
  if (after !== null) return Date.now() + after * 1000;
  const reset = numberOf(headers['x-ratelimit-reset']);
  if (numberOf(headers['x-ratelimit-remaining']) === 0 && reset !== null)
    // The second has to be over.
    return reset * 1000 + 1000;
  return Date.now() + UNSAID * 2 ** (times - 1);
}

/** Most refusals are about rights; those about speed say so. */
function isLimit(status: number | null, headers: Headers, error: unknown): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (numberOf(headers['retry-after']) !== null) return true;
  if (numberOf(headers['x-ratelimit-remaining']) === 0) return true;
  return error instanceof Error && /rate limit/i.test(error.message);
}

/** GraphQL tells of its limit in an answer that looks well. */
function isLimitedQuery(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('errors' in data)) return false;
  const { errors } = data;
  return (
    Array.isArray(errors) &&
    errors.some(
      (one: unknown) => typeof one === 'object' && one !== null && typeOf(one) === LIMITED,
    )
  );
}

const LIMITED = 'RATE_LIMITED';
const typeOf = (one: object): unknown => ('type' in one ? one.type : null);

function headersOf(error: unknown): Headers {
  if (typeof error !== 'object' || error === null || !('response' in error)) return {};
  const response = error.response as { readonly headers?: Headers } | undefined;
  return response?.headers ?? {};
}

function numberOf(text: string | number | undefined): number | null {
  if (text === undefined || text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
