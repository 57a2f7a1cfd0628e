/** Whom a change of a file reaches: the built-in classes, and what the pages say of their own paths and calls. */
import type { OwnCall, Reach, Surface } from '@countersign/detectors';
import { pathMatcher } from './globs.ts';
import { isLocked } from './level.ts';
import type { OwnSurface, PageOrigin, Policy } from './policy.ts';

/** From mildest to gravest. */
export const REACH_ORDER: readonly Reach[] = [
  'inside_only',
  'customers_see_it',
  'cannot_undo',
  'money_or_everyone',
];
export const GUARDRAILS = 'guardrails';

export interface PathReach {
  readonly reach: Reach;
  /** What put it there, in words, e.g. `copy`, `"apps/portal/**" in the page`. */
  readonly because: string | null;
  /** True for the files that hold the gate itself. */
  readonly guardrail: boolean;
  /** Globs of the repository's page that would have lowered a locked tier. */
  readonly refused: readonly string[];
}

/** `calls`: of the page's own functions, on lines that the change adds. */
export type ReachOf = (
  paths: readonly string[],
  surfaces: readonly Surface[],
  calls?: readonly OwnCall[],
) => PathReach;

interface Own {
  readonly glob: string;
  readonly means: Reach;
  readonly origin: PageOrigin;
  readonly matches: (path: string) => boolean;
}

/**
 * The stricter of two matches wins, except that a path the page names beats a built-in class, unless the repository's
 * page would lower a tier that is locked. The files that hold the gate are never lowered. A call only raises: what it
 * does is done wherever it stands, and a tier less in tests.
 */
export function createReachOf(policy: Pick<Policy, 'humanCheck' | 'lock'>): ReachOf {
  const ofPath = createReachOfPath(policy);
  const tiers = new Map<string, Reach>();
  for (const { calls = [], means } of policy.humanCheck.ours)
    for (const call of calls) {
      const known = tiers.get(call);
      if (known === undefined || rank(means) > rank(known)) tiers.set(call, means);
    }
  return (paths, surfaces, calls = []) => {
    const place = ofPath(paths, surfaces);
    const called = gravest(
      calls.flatMap(({ call, line, aside }): readonly Place[] => {
        const tier = tiers.get(call);
        if (tier === undefined) return [];
        const reach = aside ? (REACH_ORDER[rank(tier) - 1] ?? tier) : tier;
        return [{ reach, because: `calls ${call} in line ${line}` }];
      }),
    );
    return called !== null && rank(called.reach) > rank(place.reach)
      ? { ...place, ...called }
      : place;
  };
}

/** Names of the functions whose calls the page puts into a tier. */
export function ownCallsOf({ humanCheck }: Pick<Policy, 'humanCheck'>): readonly string[] {
  return [...new Set(humanCheck.ours.flatMap(({ calls = [] }) => calls))];
}

function createReachOfPath(
  policy: Pick<Policy, 'humanCheck' | 'lock'>,
): (paths: readonly string[], surfaces: readonly Surface[]) => PathReach {
  const own = policy.humanCheck.ours.flatMap(toOwn);
  return (paths, surfaces) => {
    const guardrail = surfaces.some((surface) => surface.surface === GUARDRAILS);
    const builtIn = gravest(
      surfaces.map(({ surface, reach }) => ({ reach, because: surface.replaceAll('-', ' ') })),
    );
    const matching = own.filter(({ matches }) => paths.some(matches));
    const named = (origin: PageOrigin): Place | null =>
      gravest(
        matching
          .filter((one) => one.origin === origin)
          .map(({ glob, means }) => ({ reach: means, because: `"${glob}" in the page` })),
      );
    const organisation = named('organisation');
    const repository = named('repository');
    const beneath = organisation ?? builtIn ?? INSIDE;

    if (guardrail && builtIn !== null) {
      const all = [builtIn, organisation, repository].filter((place) => place !== null);
      return { ...(gravest(all) ?? INSIDE), guardrail, refused: [] };
    }
    if (repository === null) return { ...beneath, guardrail, refused: [] };
    if (rank(repository.reach) >= rank(beneath.reach))
      return { ...repository, guardrail, refused: [] };
    if (organisation !== null) return { ...beneath, guardrail, refused: [] };
    if (!isLocked(policy.lock, `human_check.${beneath.reach}`))
      return { ...repository, guardrail, refused: [] };
    const refused = matching.filter((one) => one.origin === 'repository').map((one) => one.glob);
    return { ...beneath, guardrail, refused };
  };
}

interface Place {
  readonly reach: Reach;
  readonly because: string | null;
}

const INSIDE: Place = { reach: 'inside_only', because: null };

export const rank = (reach: Reach): number => REACH_ORDER.indexOf(reach);

function gravest(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>(
    (a, b) => (a === null || rank(b.reach) > rank(a.reach) ? b : a),
    null,
  );
}

const toOwn = (surface: OwnSurface): readonly Own[] =>
  (surface.paths ?? []).map((glob) => ({
    glob,
    means: surface.means,
    origin: surface.origin,
    matches: pathMatcher([glob]),
  }));
