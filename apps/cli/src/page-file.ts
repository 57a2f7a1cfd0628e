/** The page as a file that a person edits: read whole, written whole, and never over somebody else's change. */
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { POLICY_FILES } from '@countersign/policy';
import { UserError } from './user-error.ts';

export interface PageFile {
  /** As it is called in messages. */
  readonly file: string;
  /** Absolute, links resolved. */
  readonly path: string;
  readonly text: string;
}

/** @throws {UserError} where there is none, or it cannot be read */
export async function readPageFile(topLevel: string): Promise<PageFile> {
  for (const file of POLICY_FILES)
    try {
      const path = await realpath(join(topLevel, file));
      return { file, path, text: await readFile(path, 'utf8') };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR')
        throw new UserError(`${file} cannot be read (${code})`, 'make it readable.');
    }
  throw new UserError('there is no policy page here', '`countersign init` writes one.');
}

/**
 * In its place at once: after an interruption the file is the old one or the new one.
 * @throws {UserError} where it changed in the meantime, or cannot be written; the file is then as it was
 */
export async function replacePageFile(
  { file, path, text }: PageFile,
  after: string,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    if ((await readFile(path, 'utf8')) !== text)
      throw new UserError(
        `${file} was changed in the meantime`,
        'nothing was written; run it again.',
      );
    const { mode } = await stat(path);
    await writeFile(temporary, after, { mode, flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(
      `${file} cannot be written (${code})`,
      'it is as it was; make it writable, or make room.',
    );
  }
}
