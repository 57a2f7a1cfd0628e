/** Looks at the places where another tool knows of findings, in the files as they are and in the commits it names. */
import { DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import type { Change, Finding, OwnPattern } from '@countersign/detectors';
import { isFailed, openRepository, readCommit, readTree } from '@countersign/git';
import type { Failed } from '@countersign/git';
import type { KnownPlace, Policy } from '@countersign/policy';
import { scanChange } from '@countersign/scanner';
import { orThrow } from '../user-error.ts';

export interface FoundAt {
  readonly place: KnownPlace;
  /** Once for each fingerprint. */
  readonly findings: readonly (Finding & {
    /** As the baseline writes it: what only a commit has begins with `history:`. */
    readonly shownPath: string;
  })[];
  /** One clause each, for where there is no finding. */
  readonly whyNothing: string;
  readonly next: string;
}

export interface KnownQuestion {
  readonly topLevel: string;
  readonly policy: Policy;
  /** Imported together with the places. */
  readonly patterns: readonly OwnPattern[];
}

/** In the order of the places. */
export async function findKnown(
  places: readonly KnownPlace[],
  { topLevel, policy, patterns }: KnownQuestion,
): Promise<readonly FoundAt[]> {
  const names = new Set(policy.ourPatterns.map(({ name }) => name));
  const options = {
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: [...policy.ourPatterns, ...patterns.filter(({ name }) => !names.has(name))],
    branch: null,
  };
  const scan = async (change: Change | Failed): Promise<readonly Finding[] | null> => {
    if (isFailed(change)) return null;
    const { findings } = await scanChange(change, options);
    return findings.filter(({ kind }) => kind === 'secret');
  };
  const now = (await scan(orThrow(await readTree(topLevel, [])))) ?? [];
  const byCommit = new Map<string, readonly Finding[] | null>([['', now]]);
  const opened = await openRepository(topLevel);
  for (const commit of new Set(places.flatMap((place) => place.commit ?? [])))
    byCommit.set(commit, isFailed(opened) ? null : await scan(await readCommit(opened, commit)));

  const present = new Set(now.map(({ fingerprint }) => fingerprint));
  return places.map((place): FoundAt => {
    const found = byCommit.get(place.commit ?? '') ?? null;
    const here = (found ?? []).filter(
      ({ path, line }) => path === place.path && line === place.line,
    );
    const distinct = [...new Map(here.map((finding) => [finding.fingerprint, finding])).values()];
    return {
      place,
      findings: distinct.map((finding) => ({
        ...finding,
        shownPath: present.has(finding.fingerprint) ? finding.path : `history:${finding.path}`,
      })),
      whyNothing: found === null ? 'the commit is not here' : 'nothing is found on that line',
      next:
        found === null
          ? 'fetch the whole history and import again'
          : 'nothing needs to be done, or `countersign baseline` writes down what is found elsewhere',
    };
  });
}
