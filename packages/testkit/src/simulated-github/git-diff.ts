/** Differences of two commits, with what GitHub lists of each file. */
import type { Buffer } from 'node:buffer';

export interface FileDifference {
  readonly sha: string;
  readonly filename: string;
  readonly previousFilename: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly additions: number;
  readonly deletions: number;
  /** Null for binary files and for differences over GitHub's limits. */
  readonly patch: string | null;
}

type Git = (args: readonly string[]) => Promise<Buffer>;

/** docs.github.com, "Repository limits": lines and bytes of one file's difference. */
const MOST_PATCH_LINES = 20_000;
const MOST_PATCH_BYTES = 500_000;

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export async function readDiff(
  git: Git,
  from: string | null,
  to: string,
): Promise<readonly FileDifference[]> {
  const range = [from ?? EMPTY_TREE, to];
  const command = ['diff-tree', '-r', '-M', '--full-index'];
  const [raw, numbers, patches] = await Promise.all([
    git([...command, '-z', '--raw', ...range]),
    git([...command, '-z', '--numstat', ...range]),
    git([...command, '-p', ...range]),
  ]);
  const changes = parseRaw(raw.toString('utf8'));
  const counts = parseNumbers(numbers.toString('utf8'));
  const sections = patches
    .toString('utf8')
    .split(/^(?=diff --git )/m)
    .filter((section) => section !== '');
  let next = 0;
  return changes.map((change, index) => {
    // Git shows another type of file as a deletion and an addition.
    const taken = sections.slice(next, next + (change.letter === 'T' ? 2 : 1));
    next += taken.length;
    const { additions, deletions } = counts[index] ?? { additions: 0, deletions: 0 };
    return {
      sha: change.letter === 'D' ? change.before : change.after,
      filename: change.path,
      previousFilename: change.previousPath,
      status: statusOf(change),
      additions,
      deletions,
      patch: patchOf(taken),
    };
  });
}

interface RawChange {
  readonly before: string;
  readonly after: string;
  readonly letter: string;
  readonly path: string;
  readonly previousPath: string | null;
}

/** `:mode mode sha sha letter NUL path NUL`, with two paths for a rename. */
function parseRaw(output: string): RawChange[] {
  const fields = output.split('\0').slice(0, -1);
  const changes: RawChange[] = [];
  for (let at = 0; at < fields.length;) {
    const [, , before = '', after = '', status = ''] = (fields[at] ?? '').split(' ');
    const letter = status.charAt(0);
    const renamed = letter === 'R' || letter === 'C';
    const first = fields[at + 1] ?? '';
    changes.push({
      before,
      after,
      letter,
      path: renamed ? (fields[at + 2] ?? '') : first,
      previousPath: renamed ? first : null,
    });
    at += renamed ? 3 : 2;
  }
  return changes;
}

/** `added TAB deleted TAB path NUL`; a rename leaves the path empty and adds two fields. Binary files count `-`. */
function parseNumbers(output: string): { additions: number; deletions: number }[] {
  const fields = output.split('\0').slice(0, -1);
  const counts: { additions: number; deletions: number }[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const [added, deleted, path] = (fields[at] ?? '').split('\t');
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 });
    if (path === '') at += 2;
  }
  return counts;
}

function statusOf(change: RawChange): FileDifference['status'] {
  switch (change.letter) {
    case 'A':
      return 'added';
    case 'D':
      return 'removed';
    case 'R':
      return 'renamed';
    case 'T':
      return 'changed';
    default:
      return change.before === change.after ? 'changed' : 'modified';
  }
}

function patchOf(sections: readonly string[]): string | null {
  const hunks = sections.flatMap((section) => {
    const start = section.search(/^@@ /m);
    return start < 0 ? [] : [section.slice(start).replace(/\n$/, '')];
  });
  const patch = hunks.join('\n');
  if (patch === '' || patch.length > MOST_PATCH_BYTES) return null;
  return patch.split('\n').length > MOST_PATCH_LINES ? null : patch;
}
