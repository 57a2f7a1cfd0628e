/** Octokit as the App uses it: repeats what failed for a moment, and hands on what GitHub says of its limits. */
import { ProbotOctokit } from 'probot';

/**
 * - `github`: writes a second apart, as GitHub asks of every App.
 * - `immediate`: no pauses, for a GitHub of one's own.
 */
export type Pace = 'github' | 'immediate';

/** Milliseconds throughout. */
export interface Pauses {
  /** Between attempts to see what a webhook told of. */
  readonly readDelays: readonly number[];
  /** Before a failed task is tried again; as many further attempts as entries. */
  readonly retryDelays: readonly number[];
  /** Between looks for work that is due. */
  readonly poll: number;
  /** Between signs of life of an instance, and after which it counts as dead. */
  readonly beat: number;
  readonly silence: number;
  /** After which a check that is in progress counts as interrupted. */
  readonly interrupted: number;
  /** Between looks for failed deliveries, and for pull requests that were missed. */
  readonly redeliver: number;
  readonly catchUp: number;
  /** How long the end waits for what runs. */
  readonly patience: number;
}

export const PAUSES: Readonly<Record<Pace, Pauses>> = {
  github: {
    readDelays: [2_000, 5_000, 15_000],
    retryDelays: [5_000, 30_000, 120_000, 600_000, 1_800_000],
    poll: 1_000,
    beat: 10_000,
    silence: 60_000,
    interrupted: 900_000,
    redeliver: 300_000,
    catchUp: 1_800_000,
    patience: 25_000,
  },
  immediate: {
    readDelays: [10, 20, 50],
    retryDelays: [20, 50, 100],
    poll: 50,
    beat: 300,
    silence: 1_500,
    interrupted: 60_000,
    redeliver: 60_000,
    catchUp: 60_000,
    patience: 5_000,
  },
};

/** Milliseconds; GitHub itself gives up after ten seconds. */
const REQUEST_TIMEOUT: Readonly<Record<Pace, number>> = { github: 30_000, immediate: 2_000 };

/** The plugin's own list, and 429: a limit is not asked again at once. */
const NOT_REPEATED = [400, 401, 403, 404, 410, 422, 429, 451];

type OctokitOptions = NonNullable<ConstructorParameters<typeof ProbotOctokit>[0]>;

export function octokitFor(pace: Pace): typeof ProbotOctokit {
  // The queue waits, for all work of the installation, and the check shows meanwhile that it is not done.
  const throttle =
    pace === 'immediate'
      ? { enabled: false }
      : { onRateLimit: () => false, onSecondaryRateLimit: () => false };
  const timed = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> =>
    fetch(input, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT[pace]) });
  // A function, because Probot's own options would win over an object of defaults.
  return ProbotOctokit.defaults((options: OctokitOptions) => ({
    ...options,
    request: { ...options['request'], fetch: timed },
    throttle: { ...options['throttle'], ...throttle },
    retry: {
      doNotRetry: NOT_REPEATED,
      ...(pace === 'immediate' ? { retryAfterBaseValue: 10 } : {}),
    },
  }));
}
