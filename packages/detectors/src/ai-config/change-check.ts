/** One check of what a change does to a configuration, against the version before. */
import type { Severity } from '../finding.ts';
import type { AiConfigPlace } from './config-finding.ts';
import type { Grant } from './grants.ts';

export interface ChangeExample {
  /** Decides the kind of file, as in a repository. */
  readonly path: string;
  /** Null where the file is new. */
  readonly before: string | null;
  readonly after: string;
}

export interface ChangeCheck {
  /** Stable across versions; the id of the findings. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: Severity;
  readonly references: readonly string[];
  /** Places in the file as it is after the change. `before` is empty where the file is new. */
  readonly compare: (
    before: readonly Grant[],
    after: readonly Grant[],
  ) => readonly (AiConfigPlace & {
    /** The place is what is there instead of something that is gone: no added line has to touch it. */
    readonly stands?: true;
  })[];
  readonly examples: {
    readonly match: readonly ChangeExample[];
    readonly ignore: readonly ChangeExample[];
  };
}

/** Names of the things of a kind, and the states they were in. */
export function statesOf(
  grants: readonly Grant[],
  kind: Grant['kind'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const states = new Map<string, Set<string>>();
  for (const grant of grants) {
    if (grant.kind !== kind) continue;
    const known = states.get(grant.name);
    if (known === undefined) states.set(grant.name, new Set([grant.state]));
    else known.add(grant.state);
  }
  return states;
}
