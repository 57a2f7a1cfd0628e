/** Files as a revision has them, read from objects: what is in the working tree or staged has no say. */
import { readNamed, readObject } from './objects/read-object.ts';
import type { GitObject } from './objects/read-object.ts';
import { findTreeEntry } from './objects/tree-entry.ts';
import type { RepositoryPlace } from './repository.ts';
import { readHead } from './staged/head.ts';

export interface FileAtRevision {
  readonly file: string;
  /** Object id. */
  readonly blob: string;
}

export interface PageAtRevision extends FileAtRevision {
  readonly text: string;
}

/**
 * The first of the files that the revision has; null when it has none, or is itself not there (HEAD before the first
 * commit, the parent of the first commit).
 * @throws {Error} when the revision is there and its content is not: to go on without would be to judge by no page.
 */
export async function readPageAt(
  place: RepositoryPlace,
  revision: string,
  files: readonly string[],
): Promise<PageAtRevision | null> {
  const found = await findFileAt(place, revision, files);
  return found === null ? null : { ...found, text: await readBlobText(place, found.blob) };
}

/** Like {@link readPageAt}, without reading it. */
export async function findFileAt(
  place: RepositoryPlace,
  revision: string,
  files: readonly string[],
): Promise<FileAtRevision | null> {
  const commit = await readCommitObject(place, revision);
  if (commit === null) return null;
  const root = /^tree ([\da-f]+)$/m.exec(commit.bytes.toString('latin1'))?.[1];
  if (root === undefined) throw new Error(`commit ${commit.id} names no tree`);
  for (const file of files) {
    const blob = await findPath(place, root, file.split('/'));
    if (blob !== null) return { file, blob };
  }
  return null;
}

/** @throws {Error} when the repository does not have it. */
export async function readBlobText(place: RepositoryPlace, blob: string): Promise<string> {
  return (await needObject(place, blob)).bytes.toString('utf8');
}

async function readCommitObject(
  place: RepositoryPlace,
  revision: string,
): Promise<GitObject | null> {
  if (/[\r\n]/.test(revision)) return null;
  const head = revision === 'HEAD' ? readHead(place) : null;
  return head === null ? readNamed(place, `${revision}^{commit}`) : needObject(place, head);
}

async function findPath(
  place: RepositoryPlace,
  tree: string,
  [name = '', ...rest]: readonly string[],
): Promise<string | null> {
  const { bytes } = await needObject(place, tree);
  const entry = findTreeEntry(bytes, name, tree.length / 2);
  if (entry === null || rest.length === 0) return entry?.id ?? null;
  const FOLDER = '40000';
  return entry.mode === FOLDER ? findPath(place, entry.id, rest) : null;
}

async function needObject(place: RepositoryPlace, id: string): Promise<GitObject> {
  const object = await readObject(place, id);
  if (object === null) throw new Error(`the repository lacks object ${id}`);
  return object;
}
