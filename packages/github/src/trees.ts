/** Modes, sizes and object ids of paths at one commit. */
import type { GitHubClient, RepositoryName } from './client.ts';

export interface TreeEntry {
  /** Git's octal mode as text. */
  readonly mode: string;
  readonly sha: string;
  /** Bytes; null where GitHub does not say (submodules). */
  readonly size: number | null;
}

/** Git's mode of a folder's entry. */
export const FOLDER_MODE = '040000';

/** Entries of one commit, by path. */
export type TreeEntries = ReadonlyMap<string, TreeEntry>;

export interface Tree {
  readonly entries: TreeEntries;
  /** False where GitHub cut the tree: then `entries` holds at least every path that was asked for and exists. */
  readonly complete: boolean;
}

/**
 * Reads a whole tree in one request. GitHub cuts it at 100,000 entries or 7 MB; then only the folders of `paths` are
 * read, level by level.
 */
export async function readTree(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  paths: readonly string[],
): Promise<Tree> {
  const { data } = await client.rest.git.getTree({
    ...repository,
    tree_sha: commit,
    recursive: 'true',
  });
  if (!data.truncated) return { entries: entriesOf('', data.tree), complete: true };
  return { entries: await readFolders(client, repository, commit, paths), complete: false };
}

interface RawEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly size?: number;
}

function entriesOf(folder: string, tree: readonly RawEntry[]): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const { path, mode, sha, size } of tree) {
    if (path === undefined || mode === undefined || typeof sha !== 'string') continue;
    entries.set(folder + path, { mode, sha, size: size ?? null });
  }
  return entries;
}

async function readFolders(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  paths: readonly string[],
): Promise<TreeEntries> {
  const all = new Map<string, TreeEntry>();
  const read = async (folder: string, sha: string): Promise<void> => {
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: sha });
    for (const [path, entry] of entriesOf(folder, data.tree)) all.set(path, entry);
  };
  await read('', commit);
  for (const folder of foldersOf(paths)) {
    const entry = all.get(folder);
    if (entry?.mode === FOLDER_MODE) await read(`${folder}/`, entry.sha);
  }
  return all;
}

/** Every folder that leads to a path, parents before children. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth += 1)
      folders.add(parts.slice(0, depth).join('/'));
  }
  return [...folders].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
