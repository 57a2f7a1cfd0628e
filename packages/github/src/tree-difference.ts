/** What differs between two trees, where a list of the hosting service ends too early. */
import type { FileChange } from '@countersign/detectors';
import type { ListedFile } from './files.ts';
import { addedLinesOfPatch } from './patch.ts';
import { FOLDER_MODE } from './trees.ts';
import type { TreeEntries, TreeEntry } from './trees.ts';

const FILE_TYPE_LENGTH = 3;

/**
 * Every path that differs, by object id. `listed` (the pull request's own list, read at another moment) lends renames and
 * added lines where it speaks of the same contents; everything else is judged whole. A file that was only moved is a
 * rename without additions.
 */
export function differenceOf(
  before: TreeEntries,
  after: TreeEntries,
  listed: readonly ListedFile[],
): readonly FileChange[] {
  const hints = new Map(listed.map((file) => [file.filename, file]));
  const gone = new Map<string, string>();
  const deleted: FileChange[] = [];
  for (const [path, entry] of before) {
    if (entry.mode === FOLDER_MODE || after.has(path)) continue;
    gone.set(entry.sha, path);
    deleted.push({
      ...unchanged(path),
      status: 'deleted',
      mode: null,
      blob: null,
      previousBlobs: [entry.sha],
    });
  }
  const changed: FileChange[] = [];
  const moved = new Set<string>();
  for (const [path, entry] of after) {
    const old = before.get(path);
    if (entry.mode === FOLDER_MODE || (old?.sha === entry.sha && old.mode === entry.mode)) continue;
    const hint = hints.get(path);
    const change =
      old === undefined
        ? newFile(path, entry, { hint, before, exact: gone.get(entry.sha) ?? null })
        : changedFile(path, entry, old, hint);
    if (change.previousPath !== null) moved.add(change.previousPath);
    changed.push(change);
  }
  return [...deleted.filter(({ path }) => !moved.has(path)), ...changed].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

const unchanged = (path: string): FileChange => ({
  path,
  previousPath: null,
  status: 'modified',
  mode: null,
  blob: null,
  previousBlobs: [],
  addedLines: [],
  commit: null,
});

function changedFile(
  path: string,
  entry: TreeEntry,
  old: TreeEntry,
  hint: ListedFile | undefined,
): FileChange {
  const sameType = entry.mode.slice(0, FILE_TYPE_LENGTH) === old.mode.slice(0, FILE_TYPE_LENGTH);
  const common = {
    ...unchanged(path),
    mode: entry.mode,
    blob: entry.sha,
    previousBlobs: [old.sha],
  };
  if (!sameType) return { ...common, status: 'type-changed', addedLines: 'all' };
  if (entry.sha === old.sha) return common;
  return { ...common, addedLines: linesFrom(hint, entry) ?? 'unknown' };
}

interface NewFile {
  readonly hint: ListedFile | undefined;
  readonly before: TreeEntries;
  /** A path that is gone and held the same content. */
  readonly exact: string | null;
}

function newFile(path: string, entry: TreeEntry, { hint, before, exact }: NewFile): FileChange {
  const common = { ...unchanged(path), mode: entry.mode, blob: entry.sha };
  if (exact !== null)
    return { ...common, status: 'renamed', previousPath: exact, previousBlobs: [entry.sha] };
  const from = hint?.status === 'renamed' ? hint.previous_filename : undefined;
  const old = from === undefined ? undefined : before.get(from);
  if (from === undefined || old === undefined)
    return { ...common, status: 'added', addedLines: 'all' };
  return {
    ...common,
    status: 'renamed',
    previousPath: from,
    previousBlobs: [old.sha],
    addedLines: linesFrom(hint, entry) ?? 'unknown',
  };
}

function linesFrom(
  hint: ListedFile | undefined,
  entry: TreeEntry,
): FileChange['addedLines'] | null {
  if (hint?.patch === undefined || hint.sha !== entry.sha) return null;
  return addedLinesOfPatch(hint.patch, hint.additions);
}
