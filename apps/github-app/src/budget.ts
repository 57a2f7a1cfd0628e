/** How many requests GitHub leaves each installation, as its answers say. */
export interface Budget {
  /** Takes note of an answer's headers. */
  see(installationId: number, headers: Readonly<Record<string, unknown>>): void;
  /** Seconds that background work has to wait; 0 where there are requests to spare. */
  waitOf(installationId: number): number;
  /** For the metrics. */
  remaining(): readonly { readonly installationId: number; readonly remaining: number }[];
}

/** Share of the requests that is left to what somebody waits for. */
const RESERVE = 0.25;
const MOST_INSTALLATIONS = 10_000;

interface Seen {
  readonly remaining: number;
  readonly limit: number;
  /** Milliseconds of this process's own clock, which goes on evenly. */
  readonly until: number;
}

export function createBudget(): Budget {
  const seen = new Map<number, Seen>();
  return {
    see(installationId, headers) {
      const [remaining, limit, reset] = ['remaining', 'limit', 'reset'].map((name) =>
        Number(headers[`x-ratelimit-${name}`] ?? Number.NaN),
      );
      const date = Date.parse(String(headers['date']));
      if (remaining === undefined || limit === undefined || reset === undefined) return;
      if ([remaining, limit, reset, date].some(Number.isNaN)) return;
      const left = Math.max(0, reset * 1000 - date);
      if (seen.size >= MOST_INSTALLATIONS) seen.clear();
      seen.set(installationId, { remaining, limit, until: performance.now() + left });
    },
    waitOf(installationId) {
      const known = seen.get(installationId);
      if (known === undefined || known.remaining > known.limit * RESERVE) return 0;
      return Math.max(0, Math.ceil((known.until - performance.now()) / 1000));
    },
    remaining: () =>
      [...seen].map(([installationId, { remaining }]) => ({ installationId, remaining })),
  };
}
