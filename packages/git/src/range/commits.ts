/** Commits with who made them, what they say, and the note that git-ai leaves (refs/notes/ai). */
import type { CommitInfo } from '@countersign/detectors';
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
  const output = await gitOrProblem(place, [
    'log',
    '-z',
    '--reverse',
    '--topo-order',
    '--no-show-signature',
    '--encoding=UTF-8',
    '--no-color',
    '--no-notes',
    '--notes=ai',
    `--format=tformat:${FIELDS.join('%x00')}`,
    ...selection,
    '--',
  ]);
  if (isFailed(output)) return output;
  const values = output.stdout.toString('utf8').split('\0');
  // Behind the last commit's NUL there is nothing.
  if (values.pop() !== '' || values.length % FIELDS.length !== 0)
    return failed('git-failed', "git's list of commits is not understood.", 'Run `git fsck`.');
  const commits: CommitInfo[] = [];
  for (let at = 0; at < values.length; at += FIELDS.length)
    commits.push(commitInfo(values.slice(at, at + FIELDS.length)));
  return { commits };
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
