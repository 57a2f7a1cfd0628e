/** Git's records in the words of the detectors. */
import type { FileChange, FileStatus, SkippedItem } from '@countersign/detectors';
import { pathText } from '../path-text.ts';
import type { DiffEntry } from './parse-diff.ts';

const STATUS: Readonly<Record<string, FileStatus>> = {
  A: 'added',
  C: 'copied',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed',
};

export interface FileChanges {
  readonly files: readonly FileChange[];
  readonly skipped: readonly SkippedItem[];
}

export function fileChanges(entries: readonly DiffEntry[]): FileChanges {
  const files: FileChange[] = [];
  const skipped: SkippedItem[] = [];
  for (const entry of entries) {
    const status = STATUS[entry.status];
    if (status === undefined)
      skipped.push({
        path: pathText(entry.path),
        reason: 'unreadable',
        detail:
          entry.status === 'U'
            ? 'in conflict, nothing is staged yet'
            : 'git cannot tell what changed',
      });
    else files.push(fileChange(entry, status));
  }
  return { files, skipped };
}

function fileChange(entry: DiffEntry, status: FileStatus): FileChange {
  return {
    path: pathText(entry.path),
    previousPath: entry.previousPath === null ? null : pathText(entry.previousPath),
    status,
    mode: entry.mode,
    blob: entry.blob,
    previousBlobs: entry.previousBlobs,
    addedLines: entry.addedLines,
    commit: entry.commit,
  };
}
