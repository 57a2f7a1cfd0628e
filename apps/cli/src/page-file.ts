/** A file that people edit as well: read whole, written whole, and never over somebody else's change. */
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { POLICY_FILES } from '@countersign/policy';
import { reasonOf, UserError } from './user-error.ts';

export interface EditedFile {
  /** As it is called in messages. */
  readonly file: string;
  /** Absolute, links resolved. */
  readonly path: string;
  /** Null where there is none yet. */
  readonly text: string | null;
}

export interface PageFile extends EditedFile {
  readonly text: string;
}

/** @throws {UserError} where it is there and cannot be read */
export async function readEditedFile(topLevel: string, file: string): Promise<EditedFile> {
  try {
    const path = await realpath(join(topLevel, file));
    return { file, path, text: await readFile(path, 'utf8') };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR')
      return { file, path: join(topLevel, file), text: null };
    throw new UserError(`${file} cannot be read (${reason})`, 'make it readable.');
  }
}

/** The page of the repository, or null where there is none. @throws {UserError} where it cannot be read */
export async function findPageFile(topLevel: string): Promise<PageFile | null> {
  for (const file of POLICY_FILES) {
    const { path, text } = await readEditedFile(topLevel, file);
    if (text !== null) return { file, path, text };
  }
  return null;
}

/** @throws {UserError} where there is none, or it cannot be read */
export async function readPageFile(topLevel: string): Promise<PageFile> {
  const page = await findPageFile(topLevel);
  if (page !== null) return page;
  throw new UserError('there is no policy page here', '`countersign init` writes one.');
}

/**
 * In its place at once: after an interruption the file is the old one or the new one.
 * @throws {UserError} where it changed in the meantime, or cannot be written; the file is then as it was
 */
export async function replaceFile({ file, path, text }: EditedFile, after: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const now = text === null ? null : await readFile(path, 'utf8');
    if (now !== text)
      throw new UserError(
        `${file} was changed in the meantime`,
        'nothing was written; run it again.',
      );
    const mode = text === null ? 0o666 : (await stat(path)).mode;
    await writeFile(temporary, after, { mode, flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${file} cannot be written (${reasonOf(error)})`,
      'it is as it was; make it writable, or make room.',
    );
  }
}
