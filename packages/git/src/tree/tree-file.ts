/** A file of the working tree, by the bytes of its name. */
import { sep } from 'node:path';
import type { SkippedItem } from '@countersign/detectors';

export interface TreeFile {
  /** Absolute folder it was listed from. */
  readonly folder: string;
  /** Below {@link folder}, `/` between names. */
  readonly path: Buffer;
  /** Git's octal mode. */
  readonly mode: string;
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

export function absolutePath(folder: string, path: Buffer): Buffer {
  return Buffer.concat([Buffer.from(folder.endsWith(sep) ? folder : folder + sep), path]);
}
