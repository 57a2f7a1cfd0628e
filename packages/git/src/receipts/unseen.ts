/**
 * What the shell part of the hooks wrote down: how commits came about that no hook judged. A hook cannot know the id of
 * the commit to come, so a line names its parent: `<reason> after <parent>`, or `<reason> <commit> was <commit before>`.
 */
import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommitInfo } from '@countersign/detectors';
import type { RepositoryPlace } from '../repository.ts';
import { readText } from '../staged/locate.ts';
import { whereItCanBeWritten } from './receipts.ts';

/** Below each git folder; written by the shim, which knows the same names. */
const SEEN = 'countersign-seen';
const UNSEEN = 'countersign-unseen';

/** Bytes; of a longer file the newer half is kept. */
const MOST_BYTES = 200_000;

/** Word for how a commit came about (`no-verify`, `rebase`, …), or null when nothing was written down. */
export type ReasonOf = (commit: CommitInfo) => string | null;

/**
 * Tells the shell part of the next hook that the change it is about has been judged. `offer`: and that the page asks
 * for a declaration of AI help, which that hook may put into the message.
 */
export function markSeen(place: RepositoryPlace, word: 'judged' | 'offer' = 'judged'): void {
  whereItCanBeWritten(() => writeFileSync(join(place.gitDir, SEEN), `${word}\n`));
}

/** Writes down that nothing was judged. `head`: the commit to come is made on it. */
export function noteUnseen(place: RepositoryPlace, reason: string, head: string | null): void {
  const path = join(place.gitDir, UNSEEN);
  const line = `${reason} after ${head ?? 'unknown'}\n`;
  whereItCanBeWritten(() => writeFileSync(path, line, { flag: 'a' }));
}

/** Of all worktrees: a commit may be pushed from another than it was made in. */
export function readUnseen(place: RepositoryPlace): ReasonOf {
  const after = new Map<string, string>();
  const became = new Map<string, { readonly reason: string; readonly before: string }>();
  for (const path of filesOf(place)) {
    for (const line of (readText(path) ?? '').split('\n')) {
      const [reason = '', first = '', second, before] = line.split(' ');
      if (first === 'after' && second !== undefined) after.set(second, reason);
      else if (second === 'was' && before !== undefined) became.set(first, { reason, before });
    }
  }
  return (commit) => {
    const rewritten = became.get(commit.id);
    const [parent = 'none'] = commit.parents;
    if (rewritten === undefined) return after.get(parent) ?? null;
    // An amended commit is made "after" the commit that it replaces.
    return after.get(rewritten.before) ?? rewritten.reason;
  };
}

export function pruneUnseen(place: RepositoryPlace): void {
  for (const path of filesOf(place))
    whereItCanBeWritten(() => {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= MOST_BYTES) return;
      const lines = (readText(path) ?? '').split('\n');
      writeFileSync(`${path}.${process.pid}`, `${lines.slice(lines.length >> 1).join('\n')}\n`);
      renameSync(`${path}.${process.pid}`, path);
    });
}

function filesOf({ commonDir, gitDir }: RepositoryPlace): readonly string[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync(join(commonDir, 'worktrees'));
  } catch {
    // No linked worktree.
  }
  const folders = [commonDir, gitDir, ...names.map((name) => join(commonDir, 'worktrees', name))];
  return [...new Set(folders)].map((folder) => join(folder, UNSEEN));
}
