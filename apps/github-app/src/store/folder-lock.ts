/**
 * One process for one folder: PGlite itself opens a folder twice without a word, and both lose what they wrote.
 * The lock names its process by id and by when that process started, so that a number used anew is not taken for it.
 */
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface FolderLock {
  release(): void;
}

/** The folder is in use. The message is one line with the next step. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

interface Owner {
  readonly pid: number;
  /** As the system tells it; null where it does not. */
  readonly started: string | null;
  /** Process ids mean nothing on another host or in another container. */
  readonly host: string;
  readonly token: string;
}

/** Milliseconds between signs of life, and after which an owner elsewhere counts as dead. */
const BEAT = 5_000;
const SILENCE = 30_000;

/** @throws FolderInUseError where a live process has the folder. */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'lock');
  const owner: Owner = {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  if (!create(file, owner)) takeOver(file, owner, folder);
  const beat = setInterval(() => {
    if (ownerOf(file)?.token === owner.token) touch(file);
  }, BEAT);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      if (ownerOf(file)?.token === owner.token) rmSync(file, { force: true });
    },
  };
}

function takeOver(file: string, owner: Owner, folder: string): void {
  const found = ownerOf(file);
  if (found !== null && isAlive(found, file))
    throw new FolderInUseError(
      `${folder} is in use by process ${found.pid} on ${found.host}: stop that one first, or set DATABASE_URL to run ` +
        'several over one Postgres',
    );
  // Of several that see a dead owner only one moves its lock away; a moved lock that was alive is put back.
  const aside = `${file}.${owner.token}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  const moved = ownerOf(aside);
  if (moved !== null && moved.token !== found?.token) {
    renameSync(aside, file);
    throw new FolderInUseError(`${folder} was taken by process ${moved.pid} at this moment`);
  }
  rmSync(aside, { force: true });
  if (!create(file, owner))
    throw new FolderInUseError(`${folder} was taken by another process at this moment`);
}

function create(file: string, owner: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Null where there is none, or one that was not written to its end. */
function ownerOf(file: string): Owner | null {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<Owner>;
    const { pid, started = null, host, token } = value;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof token !== 'string')
      return null;
    return { pid, started, host, token };
  } catch {
    return null;
  }
}

function isAlive(owner: Owner, file: string): boolean {
  // The clock of the file system on both sides.
  if (owner.host !== hostname()) return clockOf(file) - statSync(file).mtimeMs < SILENCE;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // Refused is alive: it belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
  const started = startOf(owner.pid);
  return started === null || owner.started === null || started === owner.started;
}

function clockOf(file: string): number {
  const probe = `${file}.${randomUUID()}`;
  writeFileSync(probe, '');
  const { mtimeMs } = statSync(probe);
  rmSync(probe);
  return mtimeMs;
}

function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

/** When a process started, in whatever form the system has for it; null where it cannot be told. */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // Field 22 of proc(5); the name before it may hold spaces and brackets.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      return start === undefined ? null : `${boot}:${start}`;
    }
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
