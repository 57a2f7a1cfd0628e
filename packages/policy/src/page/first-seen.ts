/** Since when the entries of a page have been in it, from its earlier versions. */
import { asWritten } from '../evaluate/exceptions.ts';
import type { DeclaredException, PolicyException } from '../evaluate/policy.ts';
import { canonicalJson } from '../merge/canonical-json.ts';
import { parsePage } from './parse.ts';

/** A version of the page, as one commit left it. */
export interface PageVersion {
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`, UTC. */
  readonly on: string;
  /** Null where the commit took the page away. */
  readonly text: string | null;
}

/**
 * Of each exception the earliest version that has it word for word, or null where none has: an entry that was changed
 * is another one. An entry that was out in between counts from its first time, so that taking it out for a day renews
 * nothing. Versions with mistakes say nothing.
 */
export function firstSeen(
  exceptions: readonly PolicyException[],
  versions: readonly PageVersion[],
): readonly (PageVersion | null)[] {
  const first = new Map<string, PageVersion>();
  for (const version of versions)
    for (const key of entriesOf(version) ?? []) {
      const known = first.get(key);
      if (known === undefined || version.on < known.on) first.set(key, version);
    }
  return exceptions.map((exception) => first.get(keyOf(exception)) ?? null);
}

/**
 * Of each exception the version that brought it the last time, or null where it is not in the newest: whoever approved
 * an earlier time did not approve this one.
 * @param versions newest first
 */
export function lastBrought(
  exceptions: readonly PolicyException[],
  versions: readonly PageVersion[],
): readonly (PageVersion | null)[] {
  const brought = new Map<string, PageVersion>();
  let present: ReadonlySet<string> = new Set(exceptions.map(keyOf));
  for (const version of versions) {
    const entries = entriesOf(version);
    if (entries === null) continue;
    present = new Set([...present].filter((key) => entries.has(key)));
    for (const key of present) brought.set(key, version);
  }
  return exceptions.map((exception) => brought.get(keyOf(exception)) ?? null);
}

const keyOf = (exception: PolicyException): string => canonicalJson(asWritten(exception));

/** Null where a version has mistakes; a commit that took the page away has none. */
function entriesOf({ text }: PageVersion): ReadonlySet<string> | null {
  if (text === null) return new Set();
  const { page } = parsePage(text, 'page');
  return page === null ? null : new Set((page.exceptions ?? []).map(keyOf));
}

/** With the day on which each came into the page, where the versions show it. */
export function dateExceptions(
  exceptions: readonly DeclaredException[],
  versions: readonly PageVersion[],
): readonly DeclaredException[] {
  const seen = firstSeen(exceptions, versions);
  return exceptions.map((exception, index) => ({
    ...exception,
    addedOn: seen[index]?.on ?? null,
  }));
}
