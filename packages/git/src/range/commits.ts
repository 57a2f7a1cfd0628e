/** Commits with who made them, what they say, and the notes that record keepers of AI leave. */
import type { CommitInfo, SkippedItem } from '@countersign/detectors';
import { createSplitter } from '../history/tokens.ts';
import { failed, isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import { gitOrProblem } from '../run.ts';
import type { GitPlace } from '../run.ts';

/** Fields are separated by NUL, which no field can hold; `-z` ends each commit with one more. */
const FIELDS = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%ct', '%B'];

/** Below refs/notes: git-ai's own and its fetched copies, Qwen Code's and others', whogitit's. Most are not there. */
const NOTES = ['ai', 'ai-remote/*', 'ai-attribution', 'whogitit'];

/**
 * Oldest first. `selection`: what `git log` takes, made of object ids and options of ours only, as nothing in it is
 * checked.
 */
export async function readCommits(
  place: GitPlace,
  selection: readonly string[],
): Promise<ReadCommits | Failed> {
  const ordered = ['--reverse', '--topo-order', ...selection];
  const read = async (notes: readonly string[]): Promise<ReadCommits | Failed> => {
    const commits: CommitInfo[] = [];
    const problem = await walk(place, ordered, { notes, visit: (commit) => commits.push(commit) });
    return problem ?? { commits, skipped: [] };
  };
  const all = await read(NOTES);
  // Anybody who may push can break a reference to notes: that hides the notes, not the commits.
  if (!isFailed(all) || !/notes/.test(all.problem.message)) return all;
  const without = await read([]);
  if (isFailed(without)) return without;
  const detail = 'the notes that say which lines an AI wrote are damaged: run `git fsck`';
  return { ...without, skipped: [{ path: 'refs/notes', reason: 'unreadable', detail }] };
}

export interface ReadCommits {
  readonly commits: readonly CommitInfo[];
  /** What could not be read beside them. */
  readonly skipped: readonly SkippedItem[];
}

/**
 * Hands over each commit as git tells it, in one pass that keeps none of them; the answer is null when all were told.
 * `selection` as for {@link readCommits}.
 */
export async function eachCommit(
  place: GitPlace,
  selection: readonly string[],
  visit: (commit: CommitInfo) => void,
  signal?: AbortSignal,
): Promise<Failed | null> {
  return walk(place, selection, { notes: NOTES, visit, signal });
}

interface WalkOptions {
  readonly notes: readonly string[];
  readonly visit: (commit: CommitInfo) => void;
  readonly signal?: AbortSignal | undefined;
}

async function walk(
  place: GitPlace,
  selection: readonly string[],
  { notes, visit, signal }: WalkOptions,
): Promise<Failed | null> {
  let fields: string[] = [];
  const tokens = createSplitter(0, (token) => {
    fields.push(token.toString('utf8'));
    if (fields.length <= FIELDS.length) return;
    visit(commitInfo(fields));
    fields = [];
  });
  const output = await gitOrProblem(
    place,
    [
      'log',
      '-z',
      '--no-show-signature',
      '--encoding=UTF-8',
      '--no-color',
      '--no-notes',
      ...notes.map((name) => `--notes=${name}`),
      // Where no notes are shown, git does not know the last one.
      `--format=tformat:${[...FIELDS, notes.length > 0 ? '%N' : ''].join('%x00')}`,
      ...selection,
      '--',
    ],
    { onOutput: tokens.write, signal },
  );
  if (isFailed(output)) return output;
  // Behind the last commit's NUL there is nothing.
  if (fields.length > 0 || tokens.rest().length > 0)
    return failed('git-failed', "git's list of commits is not understood.", 'Run `git fsck`.');
  return null;
}

function commitInfo(fields: readonly string[]): CommitInfo {
  const [
    id = '',
    parents = '',
    an = '',
    ae = '',
    cn = '',
    ce = '',
    time = '',
    message = '',
    note = '',
  ] = fields;
  return {
    id,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae },
    committer: { name: cn, email: ce },
    committedAt: Number(time),
    message,
    note: note === '' ? null : note,
    accounts: null,
  };
}
