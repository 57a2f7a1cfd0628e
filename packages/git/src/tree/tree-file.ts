/** A file of the working tree, by the bytes of its name. */
import { sep } from 'node:path';
import type { SkippedItem } from '@countersign/detectors';

export interface TreeFile {
  /** Absolute folder it was listed from. */
  readonly folder: string;
  /** Below {@link folder}, `/` between names; names are bytes, so a character is one of them (Latin-1). */
  readonly path: string;
  /** Git's octal mode. */
  readonly mode: string;
  /** `seen`: it was there when it was listed. `tracked`: the index has it, so that it may be deleted. */
  readonly known: 'seen' | 'tracked';
}

/** What one folder holds, or one file. */
export interface TreeListing {
  readonly files: readonly TreeFile[];
  /** Paths below the folder listed. */
  readonly skipped: readonly SkippedItem[];
}

/** Git's modes, as text. */
export const MODE = {
  file: '100644',
  executable: '100755',
  link: '120000',
  submodule: '160000',
} as const;

const TYPE = 0o170000;
const LINK = 0o120000;
const OWNER_MAY_EXECUTE = 0o100;

/** Git's mode for a mode of the file system. */
export function gitMode(mode: number): string {
  if ((mode & TYPE) === LINK) return MODE.link;
  return (mode & OWNER_MAY_EXECUTE) === 0 ? MODE.file : MODE.executable;
}

/** `path` as {@link TreeFile} has it. */
export function absolutePath(folder: string, path: string): Buffer {
  return Buffer.from(folderBytes(folder) + path, 'latin1');
}

/** With a separator at its end, as `path` of {@link TreeFile} is written. */
export function folderBytes(folder: string): string {
  return Buffer.from(folder.endsWith(sep) ? folder : folder + sep).toString('latin1');
}
