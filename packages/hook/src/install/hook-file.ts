/** Hooks as files: read as they are, written whole or not at all. */
import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export type HookFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file'; readonly text: string; readonly mode: number }
  /** A link or a folder: writing would change something elsewhere. */
  | { readonly kind: 'other' };

const EXECUTABLE = 0o755;
const ANY_MAY_EXECUTE = 0o111;
const PERMISSIONS = 0o777;

export async function readHookFile(path: string): Promise<HookFile> {
  try {
    const entry = await lstat(path);
    if (!entry.isFile()) return { kind: 'other' };
    return { kind: 'file', text: await readFile(path, 'latin1'), mode: entry.mode & PERMISSIONS };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { kind: 'absent' };
    throw error;
  }
}

/** Git runs only what may be executed; Windows has no such permission. */
export function isExecutable(file: { readonly mode: number }): boolean {
  return process.platform === 'win32' || (file.mode & ANY_MAY_EXECUTE) !== 0;
}

/** Beside the file first, then in its place: a commit at that moment sees the old hook or the new one. */
export async function writeWhole(path: string, text: string, mode = EXECUTABLE): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.countersign-${process.pid}`;
  try {
    await writeFile(temporary, text, { encoding: 'latin1', mode });
    // The mode given above is cut by the umask.
    await chmod(temporary, mode);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
