/**
 * What the hooks have judged, so that a push need not judge it again: one line each in a file below the common folder.
 * A line that is lost costs time at the push and nothing else; what a line says is the caller's.
 */
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { RepositoryPlace } from '../repository.ts';
import { readText } from '../staged/locate.ts';

/** Below the common folder, so that all worktrees have the same. */
const FILE = join('countersign', 'receipts');

/** Kept at most, newest first to stay: far more than anybody has unpushed. */
const MOST = 4_000;
/** Bytes; beyond, the oldest lines go. */
const MOST_BYTES = 1_000_000;

/** Without line ends. Where nothing can be written, nothing is. */
export function addReceipts(place: RepositoryPlace, receipts: readonly string[]): void {
  if (receipts.length === 0) return;
  const path = join(place.commonDir, FILE);
  const text = receipts.map((receipt) => `${receipt}\n`).join('');
  whereItCanBeWritten(() => {
    try {
      appendFileSync(path, text, { mode: 0o600 });
    } catch (error) {
      if (!isMissing(error)) throw error;
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, text, { mode: 0o600 });
    }
    if (statSync(path).size > MOST_BYTES) prune(path, MOST);
  });
}

export function readReceipts(place: RepositoryPlace): ReadonlySet<string> {
  const text = readText(join(place.commonDir, FILE)) ?? '';
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** Keeps the newest lines. In its place at once: a line that another process adds at that moment is lost. */
function prune(path: string, most: number): void {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  const temporary = `${path}.${process.pid}`;
  writeFileSync(
    temporary,
    lines
      .slice(-most)
      .map((line) => `${line}\n`)
      .join(''),
    { mode: 0o600 },
  );
  renameSync(temporary, path);
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A full disk or a folder that takes no file must not stop a commit: everything kept here can be made again. */
export function whereItCanBeWritten(write: () => void): void {
  try {
    write();
  } catch (error) {
    // Errors of the system have a code; ours have none.
    if (!(typeof error === 'object' && error !== null && 'code' in error)) throw error;
  }
}
