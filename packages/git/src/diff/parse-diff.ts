/**
 * Reads `git diff --raw -z -p -U0 --full-index` as it arrives: NUL-terminated raw records, an empty NUL, then one
 * patch for each record in the same order (two for a type change). Contents are never searched for headers: the
 * counts of each `@@` line say how many lines follow. `git diff-tree --stdin` repeats that behind each commit's id.
 * Format: git-diff(1), "Raw output format" and "Generating patch text with -p".
 */
import type { AddedLines, LineRange } from '@countersign/detectors';

export interface DiffEntry {
  /** `A`, `C`, `D`, `M`, `R`, `T`, `U` (in conflict) or `X`. */
  readonly status: string;
  /** Null when deleted. */
  readonly mode: string | null;
  /** Null when deleted. */
  readonly blob: string | null;
  /** Of every parent that had it. */
  readonly previousBlobs: readonly string[];
  readonly path: Buffer;
  readonly previousPath: Buffer | null;
  readonly addedLines: AddedLines;
  /** Null outside `diff-tree --stdin`. */
  readonly commit: string | null;
}

export interface DiffParser {
  push(chunk: Buffer): void;
  /** Call once, after the last chunk. */
  end(): ParsedDiff;
}

export interface ParsedDiff {
  readonly entries: readonly DiffEntry[];
  /**
   * False when records themselves could not be read. Where only a patch did not fit its record, the added lines of
   * it and of what follows are `unknown`.
   */
  readonly complete: boolean;
}

const UNREAD = { binary: false, hasHunk: false, read: false };

interface Fields {
  readonly status: string;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
  readonly commit: string | null;
}

/** A record while its patches are read. */
interface OpenEntry extends Fields {
  readonly path: Buffer;
  readonly previousPath: Buffer | null;
  readonly ranges: LineRange[];
  binary: boolean;
  hasHunk: boolean;
  /** All of its patches were seen. */
  read: boolean;
}

const NUL = 0x00;
const LINE_END = 0x0a;
const BACKSLASH = 0x5c;
/** Longest id in hexadecimal (SHA-256), and its NUL. */
const ID_SPAN = 65;

/** For many short distances a third of the time of Buffer's own, which prepares for longer needles. */
const indexOfByte = (bytes: Buffer, byte: number, from: number): number =>
  Uint8Array.prototype.indexOf.call(bytes, byte, from);

const RECORD = /^:(\d{6}) (\d{6}) ([\da-f]+) ([\da-f]+) ([A-Z])\d*$/;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const INDEX = /^index ([\da-f]+)\.\.([\da-f]+)/;
const OTHER_HEADER =
  /^(?:--- |\+\+\+ |(?:old|new|deleted file|new file) mode |(?:rename|copy) (?:from|to) |(?:dis)?similarity index )/;
const COMMIT = /^[\da-f]{40}(?:[\da-f]{24})?$/;

export function createDiffParser(): DiffParser {
  const done: OpenEntry[] = [];
  /** Records of the commit being read, and which of their patches comes next. */
  let open: OpenEntry[] = [];
  let commit: string | null = null;
  let record: Fields | null = null;
  let paths: Buffer[] = [];
  let at = -1;
  let patchOfEntry = 0;
  let hunkLines = 0;
  let atLineStart = true;
  let state: 'records' | 'headers' | 'hunk' | 'lost' = 'records';
  let complete = true;
  let rest: Buffer = Buffer.alloc(0);

  /** Patches of several commits stand between their records: what is behind the place is lost with it. */
  const lose = (): void => {
    if (state === 'records' || commit !== null) complete = false;
    state = 'lost';
  };

  const closeCommit = (): void => {
    const last = open[at];
    if (state !== 'lost' && last !== undefined) {
      if (at === open.length - 1 && patchOfEntry === patchesOf(last)) last.read = true;
      else lose();
    }
    // Not all at once: arguments of a call lie on the stack, and a commit may have any number of files.
    for (const entry of open) done.push(entry);
    open = [];
    at = -1;
    patchOfEntry = 0;
  };

  const readToken = (token: Buffer): void => {
    if (record !== null) {
      paths.push(token);
      const wanted = record.status === 'R' || record.status === 'C' ? 2 : 1;
      if (paths.length < wanted) return;
      const path = paths.at(-1) ?? token;
      const previousPath = wanted === 2 ? (paths[0] ?? null) : null;
      open.push({ ...record, path, previousPath, ...UNREAD, ranges: [] });
      record = null;
      paths = [];
      return;
    }
    if (token.length === 0) {
      state = 'headers';
      return;
    }
    const text = token.toString('latin1');
    if (COMMIT.test(text)) {
      closeCommit();
      commit = text;
      return;
    }
    const fields = RECORD.exec(text);
    if (fields === null) return lose();
    const [, oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = fields;
    record = { status, oldMode, newMode, oldId, newId, commit };
  };

  /** The next patch begins: of the same record when it has two, else of the next one. */
  const beginPatch = (): void => {
    const current = open[at];
    if (current !== undefined && patchOfEntry < patchesOf(current)) {
      patchOfEntry += 1;
      return;
    }
    if (current !== undefined) current.read = true;
    at += 1;
    patchOfEntry = 1;
    if (open[at] === undefined) lose();
  };

  const readHeader = (line: string): void => {
    if (line.startsWith('diff --git ') || line.startsWith('* Unmerged path ')) return beginPatch();
    const entry = open[at];
    if (entry === undefined) return lose();
    if (line.startsWith('index ')) {
      const ids = INDEX.exec(line);
      if (ids === null || !fits(entry, patchOfEntry, ids[1], ids[2])) lose();
    } else if (line.startsWith('Binary files ')) entry.binary = true;
    else if (line.startsWith('@@ ')) {
      const counts = HUNK.exec(line);
      if (counts === null) return lose();
      const removed = Number(counts[1] ?? 1);
      const start = Number(counts[2]);
      const added = Number(counts[3] ?? 1);
      entry.hasHunk = true;
      if (added > 0) entry.ranges.push({ start, end: start + added - 1 });
      hunkLines = removed + added;
      atLineStart = true;
      if (hunkLines > 0) state = 'hunk';
    } else if (!OTHER_HEADER.test(line)) lose();
  };

  /** Passes over the lines of a hunk, whose ends alone matter; answers where it stopped. */
  const skipHunk = (bytes: Buffer, from: number): number => {
    let position = from;
    let lines = hunkLines;
    while (lines > 0 && position < bytes.length) {
      if (bytes[position] === BACKSLASH && atLineStart) lines += 1;
      const end = indexOfByte(bytes, LINE_END, position);
      atLineStart = end >= 0;
      if (end < 0) {
        position = bytes.length;
        break;
      }
      position = end + 1;
      lines -= 1;
    }
    hunkLines = lines;
    if (lines === 0) state = 'headers';
    return position;
  };

  const push = (chunk: Buffer): void => {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let position = 0;
    while (position < bytes.length && state !== 'lost') {
      if (state === 'hunk') {
        position = skipHunk(bytes, position);
        continue;
      }
      if (state === 'records') {
        const end = bytes.indexOf(NUL, position);
        if (end < 0) break;
        readToken(bytes.subarray(position, end));
        position = end + 1;
        continue;
      }
      const end = bytes.indexOf(LINE_END, position);
      const id = bytes.subarray(position, position + ID_SPAN).indexOf(NUL);
      if (id >= 0 && (end < 0 || position + id < end)) {
        state = 'records';
        continue;
      }
      if (end < 0) break;
      // Notes such as "\ No newline at end of file" follow the last line of a hunk.
      if (bytes[position] !== BACKSLASH) readHeader(bytes.toString('utf8', position, end));
      position = end + 1;
    }
    rest = state === 'lost' ? Buffer.alloc(0) : Buffer.from(bytes.subarray(position));
  };

  return {
    push,
    end() {
      if (state !== 'lost' && (rest.length > 0 || state === 'hunk' || record !== null)) lose();
      closeCommit();
      return { entries: done.map(finish), complete };
    },
  };
}

const patchesOf = (entry: OpenEntry): number => (entry.status === 'T' ? 2 : 1);

/** Whether a patch's `index` line names the contents of its record. A type change is a deletion and an addition. */
function fits(entry: OpenEntry, patch: number, oldId = '', newId = ''): boolean {
  const zero = /^0+$/;
  const oldFits =
    oldId === entry.oldId || (entry.status === 'T' && patch === 2 && zero.test(oldId));
  const newFits =
    newId === entry.newId || (entry.status === 'T' && patch === 1 && zero.test(newId));
  return oldFits && newFits;
}

const ABSENT_MODE = '000000';

function finish(entry: OpenEntry): DiffEntry {
  const gone = entry.newMode === ABSENT_MODE;
  return {
    status: entry.status,
    mode: gone ? null : entry.newMode,
    blob: gone ? null : entry.newId,
    previousBlobs: entry.oldMode === ABSENT_MODE ? [] : [entry.oldId],
    path: entry.path,
    previousPath: entry.previousPath,
    addedLines: addedLinesOf(entry),
    commit: entry.commit,
  };
}

function addedLinesOf(entry: OpenEntry): AddedLines {
  if (entry.status === 'A' || entry.status === 'T') return 'all';
  if (entry.status === 'D') return [];
  // Other content without a hunk: the patch broke off, or git did not compare.
  const compared = entry.oldId === entry.newId || entry.hasHunk;
  return entry.read && compared && !entry.binary ? entry.ranges : 'unknown';
}
