/** A pull request commit by commit: what one commit adds and a later one removes is public all the same. */
import type { CommitInfo, FileChange, SkippedItem } from '@countersign/detectors';
import type { GitHubClient, RepositoryName } from './client.ts';
import { FILE_LIMIT, needsTrees, toFileChanges } from './files.ts';
import type { ListedFile, Trees } from './files.ts';
import { FOLDER_MODE, readTree } from './trees.ts';
import type { Tree, TreeEntries } from './trees.ts';

export interface History {
  readonly files: readonly FileChange[];
  readonly skipped: readonly SkippedItem[];
}

/**
 * Empty for a single commit: the net difference is that commit's. `head` is the tree of the last commit: it tells the
 * type of most files without a tree per commit.
 */
export async function readHistory(
  client: GitHubClient,
  repository: RepositoryName,
  commits: readonly CommitInfo[],
  head: TreeEntries,
): Promise<History> {
  if (commits.length < 2) return { files: [], skipped: [] };
  const trees = treeCache(client, repository);
  const files: FileChange[] = [];
  const skipped: SkippedItem[] = [];
  for (const commit of commits) {
    if (commit.parents.length > 1) {
      const merge = await mergeChanges(commit, trees);
      files.push(...merge.files);
      skipped.push(...merge.skipped);
      continue;
    }
    const listed = await listCommitFiles(client, repository, commit.id);
    if (listed.length >= FILE_LIMIT)
      skipped.push({
        path: `commit ${commit.id.slice(0, 12)}`,
        reason: 'too-many-files',
        detail: `GitHub lists only the first ${FILE_LIMIT} files of a commit`,
      });
    const around = listed.some(needsTrees)
      ? await treesAround(commit, listed, trees)
      : { before: new Map(), after: head };
    files.push(...toFileChanges(listed, around, commit.id));
  }
  return { files, skipped };
}

async function treesAround(
  commit: CommitInfo,
  listed: readonly ListedFile[],
  trees: ReadTree,
): Promise<Trees> {
  const paths = listed.flatMap((file) =>
    file.previous_filename === undefined
      ? [file.filename]
      : [file.filename, file.previous_filename],
  );
  const parent = commit.parents[0];
  return {
    before: parent === undefined ? new Map() : (await trees(parent, paths)).entries,
    after: (await trees(commit.id, paths)).entries,
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
