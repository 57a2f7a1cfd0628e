/**
 * What merges themselves brought: `git diff-tree -c --raw -z` lists only paths that differ from every parent, as
 * `::<mode of each parent> <mode> <id of each parent> <id> <statuses>\0<path>\0` behind the commit's id.
 */
import type { CommitInfo } from '@countersign/detectors';
import { mergeEntry } from '../diff/merge-entry.ts';
import type { DiffEntry } from '../diff/parse-diff.ts';
import { RECORDS } from '../diff/diff-options.ts';
import type { Entries } from '../diff/read-diff.ts';
import { failed, isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import { gitOrProblem } from '../run.ts';
import type { GitOutput, GitPlace } from '../run.ts';

const COMMIT = /^[\da-f]{40}(?:[\da-f]{24})?$/;
const RECORD = /^(:{2,})([\da-f ]+) ([A-Z]+)$/;
const ABSENT_MODE = '000000';

export async function readMerges(
  place: GitPlace,
  merges: readonly CommitInfo[],
): Promise<Entries | Failed> {
  if (merges.length === 0) return { entries: [] };
  const input = merges.map(({ id }) => `${id}\n`).join('');
  const read = (renames: string): Promise<GitOutput | Failed> =>
    gitOrProblem(place, ['diff-tree', '--stdin', '-c', '-r', ...RECORDS, renames], { input });
  const renamed = await read('-M');
  // Renames are told by contents, which may not be there.
  const output = isFailed(renamed) ? await read('--no-renames') : renamed;
  if (isFailed(output)) return output;
  const entries = parseCombined(output.stdout);
  if (entries !== null) return { entries };
  return failed('git-failed', 'What git says of a merge is not understood.', 'Run `git fsck`.');
}

/** Null when it is not what git documents. */
function parseCombined(output: Buffer): readonly DiffEntry[] | null {
  const entries: DiffEntry[] = [];
  let commit: string | null = null;
  let record: RegExpExecArray | null = null;
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    if (end < 0) return null;
    const token = output.subarray(start, end);
    start = end + 1;
    if (record !== null) {
      const entry = combinedEntry(record, token, commit);
      if (entry === null) return null;
      entries.push(entry);
      record = null;
      continue;
    }
    const text = token.toString('latin1');
    if (COMMIT.test(text)) commit = text;
    else {
      record = RECORD.exec(text);
      if (record === null) return null;
    }
  }
  return record === null ? entries : null;
}

function combinedEntry(
  record: RegExpExecArray,
  path: Buffer,
  commit: string | null,
): DiffEntry | null {
  const parents = record[1]?.length ?? 0;
  const fields = record[2]?.split(' ') ?? [];
  if (fields.length !== 2 * (parents + 1)) return null;
  const modes = fields.slice(0, parents + 1);
  const ids = fields.slice(parents + 1);
  const mode = modes[parents];
  const gone = mode === ABSENT_MODE;
  const against = Array.from({ length: parents }, (_, parent): DiffEntry => {
    const isNew = modes[parent] === ABSENT_MODE;
    return {
      status: gone ? 'D' : isNew ? 'A' : 'M',
      mode: gone ? null : (mode ?? null),
      blob: gone ? null : (ids[parents] ?? null),
      previousBlobs: isNew ? [] : [ids[parent] ?? ''],
      path,
      previousPath: null,
      addedLines: 'unknown',
      commit,
    };
  });
  const [first, ...others] = against;
  return first === undefined ? null : mergeEntry([first, ...others]);
}
