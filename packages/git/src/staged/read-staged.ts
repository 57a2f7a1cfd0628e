/** What the next commit would add: the index against HEAD, in one git call. */
import { join } from 'node:path';
import type { Change } from '@countersign/detectors';
import { fileChanges } from '../diff/file-change.ts';
import { mergeEntry } from '../diff/merge-entry.ts';
import type { DiffEntry } from '../diff/parse-diff.ts';
import { readDiff, readRenames } from '../diff/read-diff.ts';
import type { Entries } from '../diff/read-diff.ts';
import { contentsOf } from '../objects/contents.ts';
import { readAtHeadOf } from '../objects/read-at-head.ts';
import { isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import type { RepositoryPlace } from '../repository.ts';
import { gitOrProblem } from '../run.ts';
import { INDEX, readAnswer } from './asked-by-shim.ts';
import type { ReadNext } from './asked-by-shim.ts';
import { readText } from './locate.ts';

export interface StagedOptions {
  /** Commits being merged, where git has not written them down yet (pre-merge-commit); default MERGE_HEAD's. */
  readonly mergeHeads?: readonly string[];
  /** What git has answered already, see {@link readAnswer}. */
  readonly answer?: ReadNext | null;
}

/**
 * Git's environment decides which index is meant: `commit -a`, `commit -p` and `commit <path>` give their hooks a
 * temporary one. Works before the first commit. In a merge only what differs from every parent is listed.
 */
export async function readStaged(
  place: RepositoryPlace,
  options: StagedOptions = {},
): Promise<Change | Failed> {
  const mergeHeads =
    options.mergeHeads ?? readText(join(place.gitDir, 'MERGE_HEAD'))?.split('\n') ?? [];
  const entries =
    mergeHeads.length === 0
      ? (readAnswered(options) ?? (await readDiff(place, { command: INDEX })))
      : await readMerge(place, mergeHeads);
  if (isFailed(entries)) return causeOf(place, entries);
  return {
    source: { kind: 'staged' },
    commits: [],
    ...fileChanges(entries.entries),
    history: [],
    readContents: contentsOf(place, { expect: 'loose-first' }),
    readAtHead: readAtHeadOf(place, ''),
  };
}

const readAnswered = ({ answer = null }: StagedOptions): Entries | null =>
  answer === null ? null : readAnswer(answer);

/** Where git will not open a repository, `diff` takes itself for one of two files and complains of its options. */
async function causeOf(place: RepositoryPlace, problem: Failed): Promise<Failed> {
  const opened = await gitOrProblem(place, ['rev-parse', '--git-dir']);
  return isFailed(opened) ? opened : problem;
}

/** A file that one side renamed and the other changed differs from both, and has come from both. */
async function readMerge(
  place: RepositoryPlace,
  mergeHeads: readonly string[],
): Promise<Entries | Failed> {
  const ours = await readRenames(place, { command: INDEX });
  if (isFailed(ours)) return ours;
  const theirs: Map<string, DiffEntry>[] = [];
  for (const head of mergeHeads) {
    const diff = await readRenames(place, { command: INDEX, revisions: [head] });
    if (isFailed(diff)) return diff;
    theirs.push(new Map(diff.entries.map((entry) => [keyOf(entry), entry])));
  }
  return {
    entries: ours.entries.flatMap((entry) => {
      const others = theirs.flatMap((parent) => parent.get(keyOf(entry)) ?? []);
      return others.length === theirs.length ? [mergeEntry([entry, ...others])] : [];
    }),
  };
}

const keyOf = (entry: DiffEntry): string => entry.path.toString('latin1');
