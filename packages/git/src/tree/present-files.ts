/** Which tracked files the working tree has. */
import { lstatSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { MODE, absolutePath, gitMode } from './tree-file.ts';
import type { TreeFile } from './tree-file.ts';

/**
 * With the mode they have there. Left out is what git shows as deleted: a file that is gone, and one below a
 * symbolic link, where another folder's files would be read in its place.
 */
export function presentFiles(tracked: readonly TreeFile[]): readonly TreeFile[] {
  const real = new Map<string, boolean>();

  /** All folders of the path are folders, not links. */
  const isReal = (folder: string, path: string): boolean => {
    const end = path.lastIndexOf('/');
    if (end < 0) return true;
    const parent = path.slice(0, end);
    const key = `${folder}\0${parent}`;
    const known = real.get(key);
    if (known !== undefined) return known;
    const entry = isReal(folder, parent) ? statOf(absolutePath(folder, parent)) : undefined;
    const answer = entry === 'hidden' || entry?.isDirectory() === true;
    real.set(key, answer);
    return answer;
  };

  return tracked.flatMap((file) => {
    if (file.mode === MODE.submodule) return [file];
    if (!isReal(file.folder, file.path)) return [];
    const entry = statOf(absolutePath(file.folder, file.path));
    if (entry === 'hidden') return [file];
    if (entry === undefined || entry.isDirectory()) return [];
    return [{ ...file, mode: gitMode(entry.mode), known: 'seen' }];
  });
}

/** `hidden`: a folder above may not be searched; reading the file will say so. */
function statOf(path: Buffer): Stats | 'hidden' | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') return 'hidden';
    throw error;
  }
}
