/** All commits with the paths they touch, in one pass of `git log`. */
import type { HistoryFile, HistoryVisitor } from '@countersign/detectors';
import { RECORDS } from '../diff/diff-options.ts';
import { pathText } from '../path-text.ts';
import { failed, isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { gitOrProblem } from '../run.ts';
import { createSplitter } from './tokens.ts';

/** Stands before a commit's id, where a record has its colon. */
const COMMIT_MARK = 0x01;
const COLON = 0x3a;
const NEW_LINE = 0x0a;
/** Each ended by a NUL, which no field can hold. */
const FIELDS = ['%H', '%an', '%ae', '%cn', '%ce', '%ct', '%B'];
const ABSENT = '000000';
/** `100644 ` */
const MODE_ROOM = 7;

/**
 * Commits oldest first, parents before children. Of a merge only the paths that differ from every parent: what equals
 * a parent's came in with an earlier commit, so that every blob is told with the commit that first had it.
 */
export async function walkCommits(
  repository: Repository,
  selection: readonly string[],
  visitor: HistoryVisitor,
  signal: AbortSignal | undefined,
): Promise<Failed | null> {
  const reader = recordReader(repository, visitor);
  const output = await gitOrProblem(
    repository,
    [
      'log',
      '--date-order',
      '--reverse',
      '--root',
      '-c',
      '--no-renames',
      '--no-show-signature',
      '--no-mailmap',
      '--no-notes',
      '--encoding=UTF-8',
      ...RECORDS,
      `--format=tformat:%x01${FIELDS.join('%x00')}%x00`,
      ...selection,
      '--',
    ],
    { onOutput: reader.write, signal },
  );
  if (isFailed(output)) return output;
  if (reader.isUnderstood()) return null;
  return failed('git-failed', "git's list of commits is not understood.", 'Run `git fsck`.');
}

function recordReader(
  { objectFormat }: Repository,
  visitor: HistoryVisitor,
): { readonly write: (chunk: Buffer) => void; readonly isUnderstood: () => boolean } {
  const idRoom = (objectFormat === 'sha256' ? 64 : 40) + 1;
  let fields: string[] | null = null;
  let record: Omit<HistoryFile, 'path'> | null = null;
  let understood = true;

  /** `:<mode> <mode> <id> <id> <status>`, with one more colon, mode and id for each further parent. */
  const parseRecord = (token: Buffer): Omit<HistoryFile, 'path'> | null => {
    let parents = 0;
    while (token[parents] === COLON) parents += 1;
    const ids = parents + (parents + 1) * MODE_ROOM;
    const end = ids + (parents + 1) * idRoom;
    if (parents === 0 || token.length <= end) return null;
    const modeAt = (parent: number): string => {
      const start = parents + parent * MODE_ROOM;
      return token.toString('latin1', start, start + MODE_ROOM - 1);
    };
    const idAt = (parent: number): string => {
      const start = ids + parent * idRoom;
      return token.toString('latin1', start, start + idRoom - 1);
    };
    const mode = modeAt(parents);
    const previousBlobs: string[] = [];
    for (let parent = 0; parent < parents; parent += 1)
      if (modeAt(parent) !== ABSENT) previousBlobs.push(idAt(parent));
    return mode === ABSENT
      ? { mode: null, blob: null, previousBlobs }
      : { mode, blob: idAt(parents), previousBlobs };
  };

  const takeField = (collected: string[], token: Buffer): void => {
    collected.push(token.toString('utf8'));
    if (collected.length < FIELDS.length) return;
    const [id = '', an = '', ae = '', cn = '', ce = '', time = '', message = ''] = collected;
    fields = null;
    visitor.commit({
      id,
      author: { name: an, email: ae },
      committer: { name: cn, email: ce },
      committedAt: Number(time),
      message,
    });
  };

  const tokens = createSplitter(0, (token) => {
    if (fields !== null) takeField(fields, token);
    else if (record !== null) {
      visitor.file({ path: pathText(token), ...record });
      record = null;
    } else {
      // Between a commit and its records git ends lines or NULs, as it likes.
      const piece = token[0] === NEW_LINE ? token.subarray(1) : token;
      if (piece.length === 0) return;
      if (piece[0] === COMMIT_MARK) fields = [piece.toString('latin1', 1)];
      else if (piece[0] === COLON) record = parseRecord(piece);
      if (fields === null && record === null) understood = false;
    }
  });
  return {
    write: tokens.write,
    isUnderstood: () =>
      understood && fields === null && record === null && tokens.rest().length === 0,
  };
}
