/** The bytes of a pack: in memory that threads share where there is room, else read piece by piece. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface PackFile {
  readonly path: string;
  readonly size: number;
  /** Null where the pack is too large to be held. */
  readonly bytes: SharedArrayBuffer | null;
}

export interface PackBytes {
  /** Valid until the next call. Shorter where the file ends. */
  read(from: number, to: number): Uint8Array;
  close(): void;
}

/** Bytes that are read at once where a pack is not held. */
const WINDOW = 4_000_000;

/** Null when there is no such file. `room`: bytes that may be held. */
export function loadPack(path: string, room: number): PackFile | null {
  const file = openIfThere(path);
  if (file === null) return null;
  try {
    const { size } = fstatSync(file);
    if (size > room) return { path, size, bytes: null };
    const bytes = new SharedArrayBuffer(size);
    const read = readFully(file, new Uint8Array(bytes), 0);
    return { path, size: read, bytes };
  } finally {
    closeSync(file);
  }
}

export function openPackBytes({ path, size, bytes }: PackFile): PackBytes {
  if (bytes !== null) {
    const all = new Uint8Array(bytes, 0, size);
    return { read: (from, to) => all.subarray(from, to), close: () => undefined };
  }
  const file = openIfThere(path);
  let held = new Uint8Array(0);
  let heldFrom = 0;
  return {
    read(from, to) {
      if (from < heldFrom || to > heldFrom + held.length) {
        const room = new Uint8Array(Math.max(WINDOW, to - from));
        held = room.subarray(0, file === null ? 0 : readFully(file, room, from));
        heldFrom = from;
      }
      return held.subarray(from - heldFrom, to - heldFrom);
    },
    close() {
      if (file !== null) closeSync(file);
    },
  };
}

/** Answers how many bytes there were. */
function readFully(file: number, into: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < into.length) {
    const read = readSync(file, into, filled, into.length - filled, position + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
