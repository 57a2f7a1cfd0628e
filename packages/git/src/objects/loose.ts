/** Reads loose objects without a git process: what was just staged is nearly always loose. */
import { closeSync, openSync, readFileSync, readSync, fstatSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { constants, inflateSync } from 'node:zlib';
import type { RepositoryPlace } from '../repository.ts';

export interface LooseObject {
  readonly type: string;
  /** Inflated size in bytes. */
  readonly size: number;
  /** Null when the object is larger than asked for. */
  readonly bytes: Buffer | null;
}

/** `<type> <size>\0` in front of every object; the longest has 28 bytes. */
const HEADER_LIMIT = 32;
/** Deflated bytes that surely hold the header. */
const HEADER_SOURCE = 128;
const NUL = 0x00;

/** Object folders of a repository, its alternates' too. Deeper than git's own five levels is not followed. */
export function objectFolders(place: RepositoryPlace): readonly string[] {
  const own = place.env['GIT_OBJECT_DIRECTORY'];
  const folders = [
    own === undefined ? join(place.commonDir, 'objects') : resolve(place.cwd, own),
    ...(place.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => resolve(place.cwd, folder)),
  ];
  for (let level = 0, from = 0; level < 5 && from < folders.length; level += 1) {
    const known = folders.length;
    for (const folder of folders.slice(from)) {
      for (const alternate of alternatesOf(folder))
        if (!folders.includes(alternate)) folders.push(alternate);
    }
    from = known;
  }
  return folders;
}

function alternatesOf(folder: string): readonly string[] {
  const list = readIfThere(join(folder, 'info', 'alternates'));
  if (list === null) return [];
  return list
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('"'))
    .map((line) => resolve(folder, line));
}

/** Null when no folder has it loose (it may be packed), or when the file is not a sound object: git shall say. */
export function readLoose(
  folders: readonly string[],
  id: string,
  limit: number,
): LooseObject | null {
  for (const folder of folders) {
    const object = readObjectFile(join(folder, id.slice(0, 2), id.slice(2)), limit);
    if (object !== null) return object;
  }
  return null;
}

function readObjectFile(path: string, limit: number): LooseObject | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
  try {
    // Deflate never makes data much larger, so a file beyond the limit holds an object beyond it.
    const stored = fstatSync(file).size;
    if (stored > limit + (limit >> 8) + HEADER_SOURCE) return headerOf(file);
    return inflateObject(readFileSync(file), limit) ?? headerOf(file);
  } catch (error) {
    // A damaged file: the object may be sound elsewhere, and git words the damage better.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      return null;
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Null when the object is larger than the limit. */
function inflateObject(deflated: Buffer, limit: number): LooseObject | null {
  let inflated: Buffer;
  try {
    inflated = inflateSync(deflated, { maxOutputLength: limit + HEADER_LIMIT });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return null;
    throw error;
  }
  const header = parseHeader(inflated);
  if (header === null) return null;
  const bytes = inflated.subarray(header.length);
  return { type: header.type, size: bytes.length, bytes: bytes.length > limit ? null : bytes };
}

function headerOf(file: number): LooseObject | null {
  const start = Buffer.alloc(HEADER_SOURCE);
  const read = readSync(file, start, 0, HEADER_SOURCE, 0);
  const inflated = inflateSync(start.subarray(0, read), { finishFlush: constants.Z_SYNC_FLUSH });
  const header = parseHeader(inflated);
  return header && { type: header.type, size: header.size, bytes: null };
}

function parseHeader(
  inflated: Buffer,
): { readonly type: string; readonly size: number; readonly length: number } | null {
  const end = inflated.subarray(0, HEADER_LIMIT).indexOf(NUL);
  const [type, size] = inflated.toString('latin1', 0, Math.max(end, 0)).split(' ');
  if (end < 0 || type === undefined || size === undefined) return null;
  return { type, size: Number(size), length: end + 1 };
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES')
  );
}
