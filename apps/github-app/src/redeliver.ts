/** Webhooks that did not arrive: GitHub sends none a second time by itself, but keeps and repeats them when asked. */
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Store } from './store/store.ts';
import type { ProbotOctokit } from 'probot';

export interface RedeliverOptions {
  /** As the App itself. */
  readonly app: () => Promise<ProbotOctokit>;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly appId: number;
  /** Milliseconds between attempts at first; doubled each time. */
  readonly interval: number;
}

/** GitHub repeats what is at most three days old. */
const WINDOW = 3 * 86_400_000;
const PER_PAGE = 100;
const MOST_PAGES = 50;
/** Asked for in one round. */
const MOST_AT_ONCE = 500;
const MOST_DOUBLINGS = 8;

interface Failed {
  /** Of its latest attempt. */
  readonly id: number | bigint;
  readonly guid: string;
  readonly at: number;
  attempts: number;
}

export async function redeliverFailed(options: RedeliverOptions): Promise<void> {
  const { store, appId, log, metrics } = options;
  const app = await options.app();
  const { failed, present } = await listFailed(app);
  const known = await store.knownDeliveries(appId, [...failed.keys()]);
  const due = [...failed.values()]
    .filter(({ guid }) => !known.has(guid))
    .filter(({ at, attempts }) => {
      const wait = options.interval * 2 ** Math.min(attempts - 1, MOST_DOUBLINGS);
      return attempts === 1 || present - at >= wait;
    })
    // What happened first is asked for first.
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_AT_ONCE);
  for (const { id } of due) {
    await app.request('POST /app/hook/deliveries/{delivery_id}/attempts', {
      delivery_id: Number(id),
    });
    metrics.count('redelivered', {});
  }
  if (due.length > 0)
    log.info({ deliveries: due.length }, 'failed deliveries were asked for again');
}

async function listFailed(
  app: ProbotOctokit,
): Promise<{ readonly failed: ReadonlyMap<string, Failed>; readonly present: number }> {
  const failed = new Map<string, Failed>();
  let present = Date.now();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await app.request('GET /app/hook/deliveries', {
      per_page: PER_PAGE,
      status: 'failure',
      ...(cursor === undefined ? {} : { cursor }),
    });
    const date = Date.parse(answer.headers.date ?? '');
    // GitHub's clock against GitHub's times.
    if (page === 0 && !Number.isNaN(date)) present = date;
    let tooOld = false;
    for (const { id, guid, delivered_at: deliveredAt } of answer.data) {
      const at = Date.parse(deliveredAt);
      if (present - at > WINDOW) tooOld = true;
      else {
        const before = failed.get(guid);
        if (before === undefined) failed.set(guid, { id, guid, at, attempts: 1 });
        else before.attempts += 1;
      }
    }
    cursor = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(answer.headers.link ?? '')?.[1];
    if (tooOld || cursor === undefined) break;
  }
  return { failed, present };
}
