/**
 * Git asked by the shell while node starts: the answer waits in a pipe, and the hook's process neither loads what it
 * takes to start a program nor waits for one. The question stands behind the answer, so that an answer that broke off,
 * or that a hook of another version asked for, is not taken for ours.
 */
import type { Entries } from '../diff/read-diff.ts';
import { RECORDS_AND_LINES } from '../diff/diff-options.ts';
import { createDiffParser } from '../diff/parse-diff.ts';
import { DROPPED_VARIABLES, HARDENED, SET_VARIABLES } from '../run.ts';

/** Before the options of a diff. */
export const INDEX: readonly string[] = ['diff', '--cached'];

/** One line of sh without single quotes. It changes the variables of its shell. */
export const STAGED_QUESTION: string = [
  `unset ${DROPPED_VARIABLES.join(' ')};`,
  // The shell of Git for Windows would take /dev/null for a path of its own.
  'MSYS_NO_PATHCONV=1',
  ...Object.entries(SET_VARIABLES).map(([name, value]) => `${name}=${value}`),
  'git',
  ...HARDENED,
  ...INDEX,
  ...RECORDS_AND_LINES,
  '--',
].join(' ');

/** Bytes read at once: what a pipe holds. */
const CHUNK = 65_536;

/** Fills the buffer with what comes next and answers how many bytes; 0 at the end. */
export type ReadNext = (into: Uint8Array) => number;

/** Null where git did not answer to its end, or was asked something else. */
export function readAnswer(read: ReadNext): Entries | null {
  const behind = Buffer.from(`\0${STAGED_QUESTION}`);
  const parser = createDiffParser();
  // The last bytes are the question's, whatever stands there.
  let held: Buffer = Buffer.alloc(0);
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = read(chunk);
    if (count === 0) break;
    const bytes = Buffer.concat([held, chunk.subarray(0, count)]);
    const end = Math.max(0, bytes.length - behind.length);
    parser.push(bytes.subarray(0, end));
    held = bytes.subarray(end);
  }
  if (!held.equals(behind)) return null;
  const { entries, complete } = parser.end();
  return complete ? { entries } : null;
}
