/** All files of a folder that no repository tracks. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { SkippedItem } from '@countersign/detectors';
import { textOfBytes } from '../path-text.ts';
import { MODE, absolutePath } from './tree-file.ts';
import type { TreeFile, TreeListing } from './tree-file.ts';

/** Not the folder's own work: a repository's insides, and packages that were installed. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

export async function walkFolder(folder: string): Promise<TreeListing> {
  const files: TreeFile[] = [];
  const skipped: SkippedItem[] = [];
  const pending: string[] = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    const entries = await entriesOf(absolutePath(folder, below));
    if (typeof entries === 'string') {
      skipped.push({ path: textOfBytes(below) || '.', reason: 'unreadable', detail: entries });
      continue;
    }
    for (const entry of entries) {
      const name = entry.name.toString('latin1');
      const path = below === '' ? name : `${below}/${name}`;
      if (!entry.isDirectory())
        files.push({
          folder,
          path,
          mode: entry.isSymbolicLink() ? MODE.link : MODE.file,
          known: 'seen',
        });
      else if (!LEFT_OUT.has(name)) pending.push(path);
    }
  }
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), skipped };
}

/** Or why they cannot be read. */
async function entriesOf(folder: Buffer): Promise<readonly Dirent<Buffer>[] | string> {
  try {
    return await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return `the folder cannot be read (${String(error.code)})`;
    throw error;
  }
}
