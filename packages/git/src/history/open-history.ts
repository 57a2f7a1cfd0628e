/** A repository's whole history, ready to be read: nothing is fetched, nothing is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  BlobSource,
  HistorySource,
  SkippedItem,
  SkipReason,
  WalkGaps,
} from '@countersign/detectors';
import { contentsOf } from '../objects/contents.ts';
import { failed, isFailed } from '../problem.ts';
import type { Failed, GitProblem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { listBlobs } from './list-blobs.ts';
import { listTree } from './list-tree.ts';
import { readBlobs } from './read-blobs.ts';
import { readRefs } from './read-refs.ts';
import { wholeHistory } from './selection.ts';
import { walkCommits } from './walk-commits.ts';

export interface OpenHistoryOptions {
  /** Ends the git processes before their time. */
  readonly signal?: AbortSignal;
}

export interface OpenedHistory {
  readonly history: HistorySource;
  /** Lists the blobs that are reached, for reading them one by one. */
  readonly listBlobs: () => Promise<BlobSource | Failed>;
}

export async function openHistory(
  repository: Repository,
  { signal }: OpenHistoryOptions = {},
): Promise<OpenedHistory | Failed> {
  const selection = await wholeHistory(repository);
  const names = await readRefs(repository);
  if (isFailed(names)) return names;
  if (names.refs.length === 0 && repository.head === null)
    return failed(
      'unborn-head',
      `There is no commit in ${repository.topLevel} yet, so it has no history.`,
      'Commit first, or check the files themselves (`countersign check`).',
    );

  const history: HistorySource = {
    refs: names.refs,
    tags: names.tags,
    skipped: [...names.skipped, ...shallowEdges(repository)],
    async visitCommits(visitor) {
      return gaps('history', await walkCommits(repository, selection, visitor, signal));
    },
    async visitPresent(visit) {
      if (repository.head === null) return [];
      return gaps('HEAD', await listTree(repository, repository.head, visit, signal));
    },
    async visitLone(visit) {
      const missed: SkippedItem[] = [];
      for (const { ref, id, type } of names.lone)
        if (type === 'blob') visit({ path: ref, blob: id });
        else {
          const inRef = ({ path, blob }: { path: string; blob: string }): void =>
            visit({ path: `${ref}:${path}`, blob });
          const absent = gaps(ref, await listTree(repository, id, inRef, signal));
          for (const gap of absent) missed.push(gap);
        }
      return missed;
    },
    readContents: contentsOf(repository, { expect: 'packed' }),
  };
  return {
    history,
    async listBlobs() {
      const listed = await listBlobs(repository, selection, signal);
      if (isFailed(listed)) return listed;
      const { ids, missing, fault } = listed;
      return {
        blobs: ids.length,
        reads: fault === null ? 'reached' : 'stored',
        skipped: missing,
        gaps: fault === null ? [] : gaps('history', { problem: fault }),
        readBlobs: (limit) => readBlobs(repository, ids, limit),
      };
    },
  };
}

function gaps(path: string, failure: Failed | null): WalkGaps {
  if (failure === null) return [];
  return [{ path, reason: reasonOf(failure.problem), detail: failure.problem.message }];
}

const reasonOf = ({ kind }: GitProblem): SkipReason =>
  kind === 'missing-object' ? 'missing-object' : 'unreadable';

/** Commits whose parents a shallow clone left out. */
function shallowEdges(repository: Repository): readonly SkippedItem[] {
  let list: string;
  try {
    list = readFileSync(join(repository.commonDir, 'shallow'), 'latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((id) => ({
      path: `history before ${id.slice(0, 12)}`,
      reason: 'missing-object',
      detail: `shallow clone: the history before commit ${id.slice(0, 12)} is not here (git fetch --unshallow)`,
    }));
}
