/** A pull request commit by commit: what one commit adds and a later one removes is public all the same. */
import type { CommitInfo, FileChange, SkippedItem } from '@countersign/detectors';
import type { GitHubClient, RepositoryName } from './client.ts';
import type { Entries, Place } from './entries.ts';
import { FILE_LIMIT, needsTrees, toFileChanges } from './files.ts';
import type { ListedFile } from './files.ts';
import type { ReadMemory } from './memory.ts';
import { FOLDER_MODE, readTree } from './trees.ts';
import type { Tree, TreeEntry } from './trees.ts';

export interface History {
  readonly files: readonly FileChange[];
  readonly skipped: readonly SkippedItem[];
}

/** Of one commit that is no merge: what GitHub lists of it. */
interface ListedCommit {
  readonly commit: CommitInfo;
  readonly listed: readonly ListedFile[];
}

/** Commits, as far as they can be told before their entries are read. */
export interface HistoryPlan {
  /** In the order of the commits. */
  readonly parts: readonly (History | ListedCommit)[];
  /** Whose entries are needed for the rest. */
  readonly places: readonly Place[];
}

/** Nothing for a single commit: the net difference is that commit's. One request for each commit that is not known yet. */
export async function planHistory(
  client: GitHubClient,
  repository: RepositoryName,
  commits: readonly CommitInfo[],
  memory: ReadMemory,
): Promise<HistoryPlan> {
  if (commits.length < 2) return { parts: [], places: [] };
  const trees = treeCache(client, repository);
  const parts: (History | ListedCommit)[] = [];
  for (const commit of commits) {
    const known = memory.get(keyOf(repository, commit)) as History | undefined;
    if (known !== undefined) parts.push(known);
    else if (commit.parents.length > 1) parts.push(await mergeChanges(commit, trees));
    else parts.push({ commit, listed: await listCommitFiles(client, repository, commit.id) });
  }
  return { parts, places: parts.flatMap((part) => ('listed' in part ? placesOf(part) : [])) };
}

const keyOf = ({ owner, repo }: RepositoryName, { id }: CommitInfo): string =>
  `commit:${owner}/${repo}:${id}`.toLowerCase();

function placesOf({ commit, listed }: ListedCommit): readonly Place[] {
  const [parent] = commit.parents;
  return listed.flatMap((file) => [
    ...(file.status === 'removed' ? [] : [{ commit: commit.id, path: file.filename }]),
    ...(parent !== undefined && needsTrees(file)
      ? [{ commit: parent, path: file.previous_filename ?? file.filename }]
      : []),
  ]);
}

export function finishHistory(
  plan: HistoryPlan,
  repository: RepositoryName,
  entries: Entries,
  memory: ReadMemory,
): History {
  const done = plan.parts.map((part) => {
    if (!('listed' in part)) return part;
    const changes = commitChanges(part, entries);
    memory.set(keyOf(repository, part.commit), changes);
    return changes;
  });
  return {
    files: done.flatMap(({ files }) => files),
    skipped: done.flatMap(({ skipped }) => skipped),
  };
}

function commitChanges({ commit, listed }: ListedCommit, entries: Entries): History {
  const [parent] = commit.parents;
  const before = new Map<string, TreeEntry>();
  const after = new Map<string, TreeEntry>();
  for (const file of listed) {
    const old = file.previous_filename ?? file.filename;
    const was = parent === undefined ? null : entries.at({ commit: parent, path: old });
    const is = entries.at({ commit: commit.id, path: file.filename });
    if (was !== null) before.set(old, was);
    if (is !== null) after.set(file.filename, is);
  }
  return {
    files: toFileChanges(listed, { before, after }, commit.id),
    skipped:
      listed.length < FILE_LIMIT
        ? []
        : [
            {
              path: `commit ${commit.id.slice(0, 12)}`,
              reason: 'too-many-files',
              detail: `too large to verify: GitHub lists only the first ${FILE_LIMIT} files of a commit`,
            },
          ],
  };
}

async function listCommitFiles(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  const pages = client.paginate.iterator(client.rest.repos.getCommit, {
    ...repository,
    ref: sha,
    per_page: 100,
  });
  for await (const { data } of pages) files.push(...(commitFiles(data) ?? []));
  return files;
}

/** The pages of one commit are objects that hold a list, which pagination types as the list. */
function commitFiles(data: unknown): readonly ListedFile[] | undefined {
  if (typeof data !== 'object' || data === null || !('files' in data)) return undefined;
  return data.files as readonly ListedFile[];
}

type ReadTree = (commit: string, paths: readonly string[]) => Promise<Tree>;

/** Neighbouring commits share a tree: the child's parent is the commit before. */
function treeCache(client: GitHubClient, repository: RepositoryName): ReadTree {
  const complete = new Map<string, Tree>();
  return async (commit, paths) => {
    const known = complete.get(commit);
    if (known !== undefined) return known;
    const tree = await readTree(client, repository, commit, paths);
    if (tree.complete) complete.set(commit, tree);
    return tree;
  };
}

/** A merge's own changes: paths whose content differs from that of every parent. */
async function mergeChanges(commit: CommitInfo, trees: ReadTree): Promise<History> {
  const after = await trees(commit.id, []);
  const parents: Tree[] = [];
  for (const parent of commit.parents) parents.push(await trees(parent, []));
  if (![after, ...parents].every((tree) => tree.complete))
    return {
      files: [],
      skipped: [
        {
          path: `commit ${commit.id.slice(0, 12)}`,
          reason: 'too-many-files',
          detail: 'a merge in a tree larger than GitHub lists',
        },
      ],
    };
  const files: FileChange[] = [];
  for (const [path, entry] of after.entries) {
    if (entry.mode === FOLDER_MODE) continue;
    const before = parents.map((parent) => parent.entries.get(path));
    if (before.some((one) => one?.sha === entry.sha)) continue;
    const previousBlobs = [...new Set(before.flatMap((one) => one?.sha ?? []))];
    files.push({
      path,
      previousPath: null,
      status: previousBlobs.length === 0 ? 'added' : 'modified',
      mode: entry.mode,
      blob: entry.sha,
      previousBlobs,
      addedLines: previousBlobs.length === 0 ? 'all' : 'unknown',
      commit: commit.id,
    });
  }
  return { files, skipped: [] };
}
