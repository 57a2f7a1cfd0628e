/** What makes up "the whole history": everything that a name of the repository still leads to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catFile } from '../objects/cat-file.ts';
import type { Repository } from '../repository.ts';

/** Names that git leaves behind in the middle of things, outside of `refs/`. */
const LEFT_BEHIND = [
  'ORIG_HEAD',
  'FETCH_HEAD',
  'MERGE_HEAD',
  'CHERRY_PICK_HEAD',
  'REVERT_HEAD',
  'REBASE_HEAD',
];

/**
 * For `git log` and `git rev-list`: all of `refs/` (branches, tags, remotes, notes, the stash) with HEAD of every
 * worktree, all their reflogs (earlier stashes, amended and reset commits), and what an unfinished operation left
 * behind. A name that leads nowhere is passed over here; it is listed where the names are read.
 */
export async function wholeHistory(repository: Repository): Promise<readonly string[]> {
  const left: string[] = [];
  const names = LEFT_BEHIND.filter((name) => existsSync(join(repository.gitDir, name)));
  const requests = names.map((name) => ({ name: `${name}^{commit}`, limit: 0 }));
  for await (const { answer } of catFile(repository, requests))
    if (answer.kind !== 'missing') left.push(answer.id);
  // It holds for what stands behind it.
  return ['--ignore-missing', '--all', '--reflog', ...left];
}
