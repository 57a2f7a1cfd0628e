/** Names of revisions to commit ids. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catFile } from '../objects/cat-file.ts';
import { failed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import type { Repository } from '../repository.ts';

export interface ResolvedCommit {
  readonly id: string;
}

/** Names go in by standard input: none can be taken for an option. Tags are followed to their commit. */
export async function resolveCommit(
  repository: Repository,
  revision: string,
): Promise<ResolvedCommit | Failed> {
  if (repository.head === null && !/^[\da-f]{7,}$/.test(revision))
    return failed(
      'unborn-head',
      `There is no commit in ${repository.topLevel} yet, so ${revision} names nothing.`,
      'Commit first, or check the files themselves (`countersign check`).',
    );
  if (!/[\r\n]/.test(revision) && revision !== '')
    for await (const { answer } of catFile(repository, [
      { name: `${revision}^{commit}`, limit: 0 },
    ]))
      if (answer.kind !== 'missing') return { id: answer.id };
  return failed(
    'unknown-revision',
    `There is no commit called ${revision} in ${repository.topLevel}.`,
    isShallow(repository)
      ? 'This clone is shallow: fetch the history (`git fetch --unshallow`; in CI, fetch-depth: 0).'
      : 'Check the spelling, or fetch it first.',
  );
}

export function isShallow(repository: Repository): boolean {
  return existsSync(join(repository.commonDir, 'shallow'));
}
