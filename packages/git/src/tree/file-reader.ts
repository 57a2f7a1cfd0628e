/** Bytes of the working tree, by names that say where they are: any thread can read them. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import type { AbsentContent, FileContent } from '@countersign/detectors';
import { tooLarge } from '../objects/contents.ts';
import { folderBytes, MODE } from './tree-file.ts';
import type { TreeFile } from './tree-file.ts';

/** A link that replaced a file since it was listed is not followed; a pipe is not waited for. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Of what a repository tracks, which may be deleted, and of what was there when it was listed. */
const PREFIX = { tracked: 'file:', seen: 'seen:' } as const;
const PREFIX_LENGTH = 5;
/** Between the folder that was listed and the path below it: links are followed in the one and not in the other. */
const BELOW = '\0';

/** Paths are bytes: a character is one of them. */
export function blobOfFile({ folder, path, known }: Omit<TreeFile, 'mode'>): string {
  return PREFIX[known] + folderBytes(folder) + BELOW + path;
}

export interface FileToRead {
  /** As {@link blobOfFile} has it. */
  readonly blob: string;
  /** Git's octal mode as text, as it was listed. */
  readonly mode: string | null;
  /** Bytes. */
  readonly limit: number;
}

/** What it answers is valid until it is called again. */
export type ReadFile = (file: FileToRead) => FileContent | AbsentContent;

/** Nearly all files are smaller; bytes. */
const ROOM = 262_144;
/** Bytes of a larger room that is worth keeping. */
const KEPT_ROOM = 16_777_216;

/**
 * Absent is what git shows as deleted: a tracked file that is gone, a folder in its place, and what lies below a
 * symbolic link, where another folder's file would be read.
 */
export function createFileReader(): ReadFile {
  const read = createReader();
  return (file) => {
    const content = read(file);
    return content.kind === 'absent' && file.blob.startsWith(PREFIX.seen) ? WENT_AWAY : content;
  };
}

function createReader(): ReadFile {
  const isReal = createFolderCheck();
  let room = Buffer.allocUnsafeSlow(ROOM);

  const readOpen = (file: number, limit: number): FileContent | AbsentContent => {
    if (room.length > KEPT_ROOM) room = Buffer.allocUnsafeSlow(ROOM);
    let length = 0;
    // Until there is nothing more: some file systems answer with less than they have.
    for (;;) {
      const got = readSync(file, room, length, room.length - length, null);
      length += got;
      if (got > 0 && length < room.length) continue;
      if (got > 0 || length === 0) {
        const entry = fstatSync(file);
        if (entry.isDirectory()) return ABSENT;
        if (!entry.isFile()) return NOT_REGULAR;
        if (entry.size > limit) return tooLarge(entry.size, limit);
        if (got > 0) {
          const larger = Buffer.allocUnsafeSlow(Math.max(entry.size + 1, room.length * 2));
          room.copy(larger, 0, 0, length);
          room = larger;
          continue;
        }
      }
      if (length > limit) return tooLarge(length, limit);
      return { kind: 'bytes', bytes: room.subarray(0, length) };
    }
  };

  const readRegular = (path: Buffer, limit: number): FileContent | AbsentContent => {
    const file = openSync(path, OPEN_FLAGS);
    try {
      return readOpen(file, limit);
    } finally {
      closeSync(file);
    }
  };

  return ({ blob, mode, limit }) => {
    const below = blob.indexOf(BELOW);
    const folder = blob.slice(PREFIX_LENGTH, below);
    const path = blob.slice(below + 1);
    const place = Buffer.from(folder + path, 'latin1');
    try {
      if (!isReal(folder, path)) return ABSENT;
      return mode === MODE.link ? readLink(place) : readRegular(place, limit);
    } catch (error) {
      const code = codeOf(error);
      try {
        // It is another kind of file than it was listed as: git has not been told yet, or cannot make links here.
        if (code === 'EINVAL' && mode === MODE.link)
          return withMode(readRegular(place, limit), MODE.file);
        if (code === 'ELOOP') return withMode(readLink(place), MODE.link);
      } catch (other) {
        return refused(codeOf(other));
      }
      return refused(code);
    }
  };
}

/** Whether all folders of a path are folders and no links. Asked for one file after the other, in the order of paths. */
function createFolderCheck(): (folder: string, path: string) => boolean {
  const known = new Map<string, boolean>();
  let last = '';
  const isReal = (folder: string, path: string): boolean => {
    const end = path.lastIndexOf('/');
    if (end < 0) return true;
    const parent = folder + path.slice(0, end);
    if (parent === last) return true;
    let answer = known.get(parent);
    if (answer === undefined) {
      answer = isReal(folder, path.slice(0, end)) && isFolder(Buffer.from(parent, 'latin1'));
      known.set(parent, answer);
    }
    if (answer) last = parent;
    return answer;
  };
  return isReal;
}

/** True as well where it may not be seen: reading the file will say so. */
function isFolder(path: Buffer): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (codeOf(error) === 'EACCES') return true;
    throw error;
  }
}

const readLink = (path: Buffer): FileContent => ({
  kind: 'bytes',
  bytes: readlinkSync(path, { encoding: 'buffer' }),
});

const withMode = (
  content: FileContent | AbsentContent,
  mode: string,
): FileContent | AbsentContent => (content.kind === 'bytes' ? { ...content, mode } : content);

/** Throws what is no answer of the system. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

function refused(code: string): FileContent | AbsentContent {
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return ABSENT;
  return unreadable(WORDS[code] ?? `the system says ${code}`);
}

const unreadable = (detail: string): FileContent => ({
  kind: 'skipped',
  reason: 'unreadable',
  detail,
});

const ABSENT: AbsentContent = { kind: 'absent' };
const WENT_AWAY = unreadable('it went away while it was read');
const NOT_REGULAR = unreadable('it is not a regular file');

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk cannot read it',
  EAGAIN: 'it is not a regular file',
};
