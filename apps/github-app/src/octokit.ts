/** Octokit as the App uses it: waits where GitHub says so, repeats what failed for a moment. */
import { ProbotOctokit } from 'probot';

/**
 * - `github`: writes a second apart, as GitHub asks of every App.
 * - `immediate`: no pauses, for a GitHub of one's own.
 */
export type Pace = 'github' | 'immediate';

export interface Pauses {
  /** Milliseconds between attempts to see what a webhook told of. */
  readonly readDelays: readonly number[];
  /** Milliseconds before a failed judgement is tried again. */
  readonly retryDelays: readonly number[];
}

export const PAUSES: Readonly<Record<Pace, Pauses>> = {
  github: {
    readDelays: [2_000, 5_000, 15_000],
    retryDelays: [5_000, 30_000, 120_000, 600_000, 1_800_000],
  },
  immediate: { readDelays: [10, 20, 50], retryDelays: [20, 50, 100] },
};

/** Seconds; GitHub may ask for an hour, and a check must not wait for that long unseen. */
const LONGEST_WAIT = 120;
const MOST_RETRIES = 2;

type OctokitOptions = NonNullable<ConstructorParameters<typeof ProbotOctokit>[0]>;

interface LimitedRequest {
  readonly method: string;
  readonly url: string;
}

export function octokitFor(pace: Pace): typeof ProbotOctokit {
  const waits = (
    retryAfter: number,
    request: LimitedRequest,
    octokit: ProbotOctokit,
    retryCount: number,
  ): boolean => {
    octokit.log.warn(`rate limit at ${request.method} ${request.url}: wait ${retryAfter} s`);
    return retryCount < MOST_RETRIES && retryAfter <= LONGEST_WAIT;
  };
  const throttle =
    pace === 'immediate' ? { enabled: false } : { onRateLimit: waits, onSecondaryRateLimit: waits };
  // A function, because Probot's own options would win over an object of defaults.
  return ProbotOctokit.defaults((options: OctokitOptions) => ({
    ...options,
    throttle: { ...options['throttle'], ...throttle },
    ...(pace === 'immediate' ? { retry: { retryAfterBaseValue: 10 } } : {}),
  }));
}
