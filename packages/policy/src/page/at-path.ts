/** What the merged page says about one path. */
import { classifyAiFile, classifySurfaces } from '@countersign/detectors';
import type { Reach } from '@countersign/detectors';
import { exceptionsOn } from '../evaluate/exceptions.ts';
import { pathMatcher } from '../evaluate/globs.ts';
import { isLocked, modeOf } from '../evaluate/level.ts';
import type { DeclaredException, People, Policy } from '../evaluate/policy.ts';
import { createReachOf } from '../evaluate/reach.ts';
import type { Mode } from '../verdict.ts';

export interface PathPolicy {
  readonly path: string;
  /** Whom a change there reaches. */
  readonly reach: Reach;
  /** Why, in a few words; null where nothing says that it leaves the house. */
  readonly because: string | null;
  /** True for files that hold the rules themselves. */
  readonly guardrail: boolean;
  /** Who must check a change there that the page is about. */
  readonly people: People;
  /** `block` stops, `warn` tells, `observe` counts, when that check is missing. */
  readonly mode: Mode;
  readonly locked: boolean;
  /** Globs of the repository that would lower a locked tier, and were not followed. */
  readonly refused: readonly string[];
  /** Exceptions for this path that hold today. */
  readonly exceptions: readonly DeclaredException[];
  /** What the path is to AI tools. */
  readonly aiTools: readonly {
    readonly tool: string;
    readonly role: string;
    /** True where other tools read it too, so that it says nothing of which one is used. */
    readonly shared: boolean;
    readonly approved: boolean;
  }[];
}

/** @param path POSIX, from the top of the repository; it need not exist. */
export function policyAt(policy: Policy, path: string, now: Date): PathPolicy {
  const { reach, because, guardrail, refused } = createReachOf(policy)(
    [path],
    classifySurfaces(path),
  );
  const asked = policy.humanCheck.people[reach];
  const approved = new Set(policy.aiTools.approved.map(({ tool }) => tool));
  const key = `human_check.${reach}`;
  return {
    path,
    reach,
    because,
    guardrail,
    // The files that hold the rules are never let go by.
    people: guardrail && asked === 'go' ? 'one person' : asked,
    mode: modeOf(policy, key),
    locked: isLocked(policy.lock, key),
    refused,
    exceptions: exceptionsOn(policy.exceptions, now).usable.filter(
      ({ paths }) => paths !== undefined && pathMatcher(paths)(path),
    ),
    aiTools: classifyAiFile(path).map(({ tool, role, shared }) => ({
      tool,
      role,
      shared,
      approved: approved.has(tool),
    })),
  };
}
