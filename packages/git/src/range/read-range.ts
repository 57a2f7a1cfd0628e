/** What a range or one commit adds. */
import type { Change, CommitInfo, FileChange } from '@countersign/detectors';
import { fileChanges } from '../diff/file-change.ts';
import { readDiff } from '../diff/read-diff.ts';
import { contentsOf } from '../objects/contents.ts';
import { readAtHeadOf } from '../objects/read-at-head.ts';
import { failed, isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { gitOrProblem } from '../run.ts';
import type { GitPlace } from '../run.ts';
import { readCommits } from './commits.ts';
import { readMerges } from './merges.ts';
import { isShallow, resolveCommit } from './resolve.ts';

/**
 * What `head` adds since it left `base` (`git diff base...head`), and the same commit by commit, oldest first.
 * Problems: an unknown revision, no commit yet, histories without a common commit in a shallow clone.
 */
export async function readRange(
  repository: Repository,
  base: string,
  head: string,
): Promise<Change | Failed> {
  const from = await resolveCommit(repository, base);
  if (isFailed(from)) return from;
  const to = await resolveCommit(repository, head);
  if (isFailed(to)) return to;
  const start = await mergeBase(repository, from.id, to.id);
  if (isFailed(start)) return start;

  const log = await readCommits(repository, [`${from.id}..${to.id}`]);
  if (isFailed(log)) return log;
  const net = await readDiff(repository, {
    command: ['diff-tree', '-r'],
    revisions: [start.id, to.id],
  });
  if (isFailed(net)) return net;
  const history = log.commits.length > 1 ? await readHistory(repository, log.commits) : [];
  if (isFailed(history)) return history;
  const { files, skipped } = fileChanges(net.entries);
  return {
    source: { kind: 'range', base: from.id, head: to.id },
    commits: log.commits,
    files,
    skipped: [...skipped, ...log.skipped],
    history,
    readContents: contentsOf(repository, { expect: 'packed' }),
    readAtHead: readAtHeadOf(repository, to.id),
  };
}

/** What one commit adds to its parent; of a merge, the paths that differ from every parent. */
export async function readCommit(
  repository: Repository,
  revision: string,
): Promise<Change | Failed> {
  const commit = await resolveCommit(repository, revision);
  if (isFailed(commit)) return commit;
  const log = await readCommits(repository, ['--max-count=1', commit.id]);
  if (isFailed(log)) return log;
  const files = await readHistory(repository, log.commits);
  if (isFailed(files)) return files;
  return {
    source: { kind: 'commit', commit: commit.id },
    commits: log.commits,
    // The only commit there is: what it adds is the net difference.
    files: files.map((file) => ({ ...file, commit: null })),
    skipped: log.skipped,
    history: [],
    readContents: contentsOf(repository, { expect: 'packed' }),
    readAtHead: readAtHeadOf(repository, commit.id),
  };
}

/** In the order of the commits. */
export async function readHistory(
  repository: GitPlace,
  commits: readonly CommitInfo[],
): Promise<readonly FileChange[] | Failed> {
  const isMerge = (commit: CommitInfo): boolean => commit.parents.length > 1;
  const plain = commits.filter((commit) => !isMerge(commit));
  const merges = commits.filter(isMerge);
  const entries = await readDiff(repository, {
    command: ['diff-tree', '--stdin', '--root', '-r'],
    input: plain.map(({ id }) => `${id}\n`).join(''),
  });
  if (isFailed(entries)) return entries;
  const merged = await readMerges(repository, merges);
  if (isFailed(merged)) return merged;

  const byCommit = new Map<string | null, FileChange[]>(commits.map(({ id }) => [id, []]));
  for (const file of fileChanges([...entries.entries, ...merged.entries]).files)
    byCommit.get(file.commit)?.push(file);
  return [...byCommit.values()].flat();
}

/** Where `head` left `base`. Histories that share nothing are compared as they are. */
async function mergeBase(
  repository: Repository,
  base: string,
  head: string,
): Promise<{ readonly id: string } | Failed> {
  const output = await gitOrProblem(repository, ['merge-base', base, head]);
  if (!isFailed(output)) return { id: output.stdout.toString('latin1').trim() };
  if (!isShallow(repository)) return { id: base };
  return failed(
    'no-common-commit',
    `This clone is shallow and does not reach the commit that ${base.slice(0, 12)} and ${head.slice(0, 12)} share.`,
    'Fetch the history (`git fetch --unshallow`; in CI, fetch-depth: 0).',
  );
}
