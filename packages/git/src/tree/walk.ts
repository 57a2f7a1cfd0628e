/** All files of a folder that no repository tracks. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { SkippedItem } from '@countersign/detectors';
import { pathText } from '../path-text.ts';
import { MODE, absolutePath } from './tree-file.ts';
import type { TreeFile, TreeListing } from './tree-file.ts';

/** Not the folder's own work: a repository's insides, and packages that were installed. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

const SLASH = Buffer.from('/');

export async function walkFolder(folder: string): Promise<TreeListing> {
  const files: TreeFile[] = [];
  const skipped: SkippedItem[] = [];
  const pending: Buffer[] = [Buffer.alloc(0)];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    const entries = await entriesOf(absolutePath(folder, below));
    if (typeof entries === 'string') {
      skipped.push({ path: pathText(below) || '.', reason: 'unreadable', detail: entries });
      continue;
    }
    for (const entry of entries) {
      const path = below.length === 0 ? entry.name : Buffer.concat([below, SLASH, entry.name]);
      if (!entry.isDirectory())
        files.push({ folder, path, mode: entry.isSymbolicLink() ? MODE.link : MODE.file });
      else if (!LEFT_OUT.has(entry.name.toString('utf8'))) pending.push(path);
    }
  }
  return { files: files.toSorted((a, b) => Buffer.compare(a.path, b.path)), skipped };
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
