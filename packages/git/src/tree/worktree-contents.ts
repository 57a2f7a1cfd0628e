/** Files of the working tree one after the other, and files that were not listed. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { AbsentContent, FileContent, ReadAtHead, ReadContents } from '@countersign/detectors';
import { blobOfFile, createFileReader } from './file-reader.ts';
import { MODE } from './tree-file.ts';
import type { TreeFile } from './tree-file.ts';

/** Reads file after file, without asking the event loop for each: thousands of small files are the usual case. */
export function worktreeContents(files: ReadonlyMap<string, TreeFile>): ReadContents {
  return async function* readContents(requests) {
    const read = createFileReader();
    for (const request of requests) {
      const file = files.get(request.blob);
      const content: FileContent =
        file === undefined
          ? { kind: 'skipped', reason: 'unreadable', detail: 'it was not listed' }
          : kept(read({ ...request, mode: file.mode }));
      yield { request, content };
    }
  };
}

/** Files below `root` that were not asked for by name. No link is followed, wherever in the path it is. */
export function worktreeAtHead(root: string): ReadAtHead {
  return async function* readAtHead(paths, limit) {
    const read = createFileReader();
    for (const path of paths) {
      if (!isPlainFile(root, path)) continue;
      const blob = blobOfFile({
        folder: root,
        path: Buffer.from(path).toString('latin1'),
        known: 'seen',
      });
      yield { path, content: kept(read({ blob, mode: MODE.file, limit })) };
    }
  };
}

/** Whoever asked may keep the bytes; the reader writes the next file's over them. */
function kept(content: FileContent | AbsentContent): FileContent {
  if (content.kind === 'bytes') return { ...content, bytes: new Uint8Array(content.bytes) };
  return content.kind === 'skipped'
    ? content
    : { kind: 'skipped', reason: 'unreadable', detail: 'it went away while it was read' };
}

/** False for what is not there, lies above `root`, or is reached through a link. */
function isPlainFile(root: string, path: string): boolean {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '..')) return false;
  return parts.every((_part, index) => {
    const entry = lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
    return index === parts.length - 1 ? entry?.isFile() === true : entry?.isDirectory() === true;
  });
}
