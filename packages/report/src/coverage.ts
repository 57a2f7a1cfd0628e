/** What was looked at and what was not, in words. All strings are raw: each format escapes them its own way. */
import type { ChangeSource, Coverage, SkippedItem, SkipReason } from '@countersign/detectors';
import { count, shortId } from './wording.ts';

export const lookedAtNothing = ({ files, bytes, commits }: Coverage): boolean =>
  files === 0 && bytes === 0 && commits === 0;

const REASONS: Readonly<Record<SkipReason, string>> = {
  'too-large': 'too large',
  submodule: 'submodule (another repository)',
  'lfs-pointer': 'content kept in Git LFS',
  archive: 'inside an archive',
  unreadable: 'could not be read',
  'missing-object': 'not in the object store',
  'timed-out': 'took too long',
  'too-many-files': 'over the limit of files',
  'too-many-commits': 'over the limit of commits',
};

export const reasonInWords = (reason: SkipReason): string => REASONS[reason];

/** `1.2 kB`: decimal units, one digit. */
export function bytesInWords(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  if (bytes < 1000) return `${bytes} B`;
  let value = bytes / 1000;
  let unit = 0;
  // 999.95 would be shown as 1000.0 of its unit.
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}

/** Where it was looked for, to follow `10 files`: ` of the staged change`, ` of commit 1a2b3c4d5e6f`, … */
function scope(source: Exclude<ChangeSource, { kind: 'history' }>): string {
  if (source.kind === 'tree') return ' as they are now';
  if (source.kind === 'staged') return ' of the staged change';
  if (source.kind === 'commit') return ` of commit ${shortId(source.commit)}`;
  const head = shortId(source.head);
  return source.kind === 'range'
    ? ` of ${shortId(source.base)}..${head}`
    : ` of ${source.repository}#${source.number} at ${head}`;
}

/**
 * One sentence without its full stop: `Looked at 10 files (12.3 kB) and 1 commit of the staged change`,
 * `Looked at the whole history: 11652 commits, 134920 blobs, 4.5 GB`.
 */
export function lookedAt(coverage: Coverage, source: ChangeSource): string {
  if (lookedAtNothing(coverage))
    return 'Looked at nothing: there was no file and no commit to look at';
  if (source.kind === 'history')
    return `Looked at the whole history: ${count(coverage.commits, 'commit')}, ${count(coverage.files, 'blob')}, ${bytesInWords(coverage.bytes)}`;
  const files = `${count(coverage.files, 'file')} (${bytesInWords(coverage.bytes)})`;
  const commits = coverage.commits === 0 ? '' : ` and ${count(coverage.commits, 'commit')}`;
  return `Looked at ${files}${commits}${scope(source)}`;
}

export interface SkippedGroup {
  readonly reason: SkipReason;
  readonly items: readonly SkippedItem[];
}

/** By reason, in the order in which the reasons are first met. */
export function groupSkipped(coverage: Coverage): readonly SkippedGroup[] {
  const groups = new Map<SkipReason, SkippedItem[]>();
  for (const item of coverage.skipped) {
    const group = groups.get(item.reason);
    if (group) group.push(item);
    else groups.set(item.reason, [item]);
  }
  return [...groups].map(([reason, items]) => ({ reason, items }));
}
