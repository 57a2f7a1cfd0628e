/** Bytes of the working tree. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { FileContent, ReadAtHead, ReadContents } from '@countersign/detectors';
import { tooLarge } from '../objects/contents.ts';
import { MODE, absolutePath } from './tree-file.ts';
import type { TreeFile } from './tree-file.ts';

/** A link that replaced a file since it was listed is not followed; a pipe is not waited for. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads file after file, without asking the event loop for each: thousands of small files are the usual case. */
export function worktreeContents(files: ReadonlyMap<string, TreeFile>): ReadContents {
  return async function* readContents(requests) {
    for (const request of requests) {
      const file = files.get(request.blob);
      const content: FileContent =
        file === undefined
          ? { kind: 'skipped', reason: 'unreadable', detail: 'it was not listed' }
          : readContent(file, request.limit);
      yield { request, content };
    }
  };
}

/** Files below `root` that were not asked for by name. No link is followed, wherever in the path it is. */
export function worktreeAtHead(root: string): ReadAtHead {
  return async function* readAtHead(paths, limit) {
    for (const path of paths) {
      if (!isPlainFile(root, path)) continue;
      const file = { folder: root, path: Buffer.from(path), mode: MODE.file };
      yield { path, content: readContent(file, limit) };
    }
  };
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

function readContent(file: TreeFile, limit: number): FileContent {
  const path = absolutePath(file.folder, file.path);
  try {
    return file.mode === MODE.link
      ? { kind: 'bytes', bytes: readlinkSync(path, { encoding: 'buffer' }) }
      : readRegular(path, limit);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return { kind: 'skipped', reason: 'unreadable', detail: wordsFor(String(error.code)) };
    throw error;
  }
}

function readRegular(path: Buffer, limit: number): FileContent {
  const file = openSync(path, OPEN_FLAGS);
  try {
    const entry = fstatSync(file);
    if (!entry.isFile())
      return { kind: 'skipped', reason: 'unreadable', detail: 'it is not a regular file' };
    if (entry.size > limit) return tooLarge(entry.size, limit);
    return { kind: 'bytes', bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it went away while it was read',
  ELOOP: 'it became a symbolic link while it was read',
  EIO: 'the disk cannot read it',
};

function wordsFor(code: string): string {
  return WORDS[code] ?? `the system says ${code}`;
}
