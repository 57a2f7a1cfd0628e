/** Commits with who made them, what they say, and the note that git-ai leaves (refs/notes/ai). */
import type { CommitInfo } from '@countersign/detectors';
import { createSplitter } from '../history/tokens.ts';
import { failed, isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import { gitOrProblem } from '../run.ts';
import type { GitPlace } from '../run.ts';

/** Fields are separated by NUL, which no field can hold; `-z` ends each commit with one more. */
const FIELDS = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%ct', '%B', '%N'];

/**
 * Oldest first. `selection`: what `git log` takes, made of object ids and options of ours only, as nothing in it is
 * checked.
 */
export async function readCommits(
  place: GitPlace,
  selection: readonly string[],
): Promise<{ readonly commits: readonly CommitInfo[] } | Failed> {
  const commits: CommitInfo[] = [];
  const problem = await eachCommit(place, ['--reverse', '--topo-order', ...selection], (commit) => {
    commits.push(commit);
  });
  return problem ?? { commits };
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
  let fields: string[] = [];
  const tokens = createSplitter(0, (token) => {
    fields.push(token.toString('utf8'));
    if (fields.length < FIELDS.length) return;
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
      '--notes=ai',
      `--format=tformat:${FIELDS.join('%x00')}`,
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
