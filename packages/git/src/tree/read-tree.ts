/** The files of a folder as they are now. */
import { lstat, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Change, FileChange, SkippedItem } from '@countersign/detectors';
import { textOfBytes } from '../path-text.ts';
import { failed, isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import type { OpenOptions } from '../repository.ts';
import type { Environment } from '../run.ts';
import { blobOfFile } from './file-reader.ts';
import { listTracked } from './list-tracked.ts';
import type { DeletedFiles } from './list-tracked.ts';
import { absolutePath, gitMode } from './tree-file.ts';
import type { TreeFile, TreeListing } from './tree-file.ts';
import { walkFolder } from './walk.ts';
import { worktreeAtHead, worktreeContents } from './worktree-contents.ts';

export interface TreeOptions extends OpenOptions {
  /** `tracked` (default): what a repository tracks. `everything`: also what is untracked or ignored. */
  readonly include?: 'tracked' | 'everything';
  /** Default `left-out`; `listed` where every file is read anyway, by a reader that tells of it. */
  readonly deleted?: DeletedFiles;
}

/**
 * Every file below `paths` (below `dir` when there are none), with the bytes of the working tree.
 *
 * - In a repository: the tracked files; what is neither tracked nor ignored is left out.
 * - In a folder that is in no repository, or of which its repository tracks nothing: all files, without `.git` and
 *   `node_modules`; the same wherever everything is asked for.
 * - A file named by itself: that file, tracked or not.
 *
 * Paths are relative to the folder checked: the one path when it is a folder, else `dir`, else the nearest folder
 * above everything named. A folder without files is a tree without files. Symbolic links are never followed: their
 * content is the text of their target.
 */
export async function readTree(
  dir: string,
  paths: readonly string[] = [],
  { env = process.env, include = 'tracked', deleted = 'left-out' }: TreeOptions = {},
): Promise<Change | Failed> {
  const list = (folder: string): Promise<TreeListing | Failed> =>
    include === 'everything' ? walkFolder(folder) : listFolder(folder, env, deleted);
  const named = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(dir, path));
  const kinds = new Map<string, 'folder' | 'file'>();
  for (const path of named) {
    const kind = await kindOf(path);
    if (typeof kind !== 'string') return kind;
    kinds.set(path, kind);
  }
  const root = rootOf(resolve(dir), named, kinds);

  let files: readonly TreeFile[] = [];
  let skipped: readonly SkippedItem[] = [];
  for (const [path, kind] of kinds) {
    const listing = kind === 'folder' ? await list(path) : await listFile(path);
    if (isFailed(listing)) return listing;
    files = files.concat(listing.files);
    skipped = skipped.concat(
      listing.skipped.map((item) => ({ ...item, path: below(root, path, item.path) })),
    );
  }

  const byBlob = new Map(
    (kinds.size === 1 ? files : withoutRepeats(files)).map((file) => [blobOfFile(file), file]),
  );
  const folders = new Map<string, string>();
  const pathOf = ({ folder, path }: TreeFile): string => {
    const prefix = folders.get(folder) ?? below(root, folder, '');
    folders.set(folder, prefix);
    return prefix + textOfBytes(path);
  };
  return {
    source: { kind: 'tree', root },
    commits: [],
    files: [...byBlob].map(([blob, file]) => treeFile(blob, pathOf(file), file)),
    history: [],
    skipped,
    readContents: worktreeContents(byBlob),
    readAtHead: worktreeAtHead(root),
  };
}

/** Tracked files where the repository tracks any; else everything. */
async function listFolder(
  folder: string,
  env: Environment,
  deleted: DeletedFiles,
): Promise<TreeListing | Failed> {
  const tracked = await listTracked(folder, env, deleted);
  if (isFailed(tracked))
    return tracked.problem.kind === 'not-a-repository' ? walkFolder(folder) : tracked;
  if (tracked.tracks) return tracked;
  const found = await walkFolder(folder);
  if (!tracked.isTopLevel || found.files.length === 0) return found;
  return failed(
    'nothing-tracked',
    `${folder} is a repository that tracks no file yet, so there is nothing to check.`,
    'Stage the files first (`git add`), or name the files to check; of a bare repository check the --history.',
  );
}

async function listFile(path: string): Promise<TreeListing> {
  const { mode } = await lstat(path);
  const folder = dirname(path);
  return {
    files: [
      {
        folder,
        path: Buffer.from(relative(folder, path)).toString('latin1'),
        mode: gitMode(mode),
        known: 'seen',
      },
    ],
    skipped: [],
  };
}

async function kindOf(path: string): Promise<'folder' | 'file' | Failed> {
  try {
    const entry = await lstat(path);
    if (entry.isSymbolicLink()) return (await stat(path)).isDirectory() ? 'folder' : 'file';
    return entry.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return failed('path-not-found', `There is no file or folder ${path}.`, 'Check the spelling.');
    return failed('path-not-found', `${path} cannot be read (${code}).`, 'Check its permissions.');
  }
}

/** The folder that paths are told from. */
function rootOf(
  dir: string,
  named: readonly string[],
  kinds: ReadonlyMap<string, 'folder' | 'file'>,
): string {
  const [only] = named;
  if (named.length === 1 && only !== undefined && kinds.get(only) === 'folder') return only;
  let root = dir;
  while (!named.every((path) => path === root || path.startsWith(withSeparator(root))))
    root = dirname(root);
  return root;
}

const withSeparator = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

function below(root: string, folder: string, path: string): string {
  const prefix = relative(root, folder).split(sep).join('/');
  return prefix === '' ? path : `${prefix}/${path}`;
}

/** A file that was named twice is one file. */
function withoutRepeats(files: readonly TreeFile[]): readonly TreeFile[] {
  return [
    ...new Map(
      files.map((file) => [absolutePath(file.folder, file.path).toString('latin1'), file]),
    ).values(),
  ];
}

function treeFile(blob: string, path: string, file: TreeFile): FileChange {
  return {
    path,
    previousPath: null,
    status: 'added',
    mode: file.mode,
    blob,
    previousBlobs: [],
    addedLines: 'all',
    commit: null,
  };
}
