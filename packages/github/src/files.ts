/** The files of a pull request or of one commit, as entries of a Change. */
import type { AddedLines, FileChange, FileStatus } from '@countersign/detectors';
import type { GitHubClient, RepositoryName } from './client.ts';
import { addedLinesOfPatch } from './patch.ts';
import type { TreeEntries } from './trees.ts';

/** GitHub lists no more than this many files, of a pull request and of a commit. */
export const FILE_LIMIT = 3000;

/** One entry of GitHub's list of files. */
export interface ListedFile {
  readonly sha: string | null;
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status:
    'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly patch?: string;
}

export async function listPullRequestFiles(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<readonly ListedFile[]> {
  return client.paginate(client.rest.pulls.listFiles, {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
}

export interface Trees {
  readonly before: TreeEntries;
  readonly after: TreeEntries;
}

const FILE_TYPE_LENGTH = 3;
const PLAIN_FILE_MODE = '100644';

/** GitHub shows a submodule's commit as a file of this one line. */
const SUBMODULE_PATCH = /^\+Subproject commit [0-9a-f]{40}/m;

/** True where the list alone does not say what happened: no patch, another type of file, a submodule. */
export function needsTrees(file: ListedFile): boolean {
  if (file.status === 'added' || file.status === 'removed')
    return file.patch !== undefined && SUBMODULE_PATCH.test(file.patch);
  if (file.status === 'changed' || file.patch === undefined) return true;
  return SUBMODULE_PATCH.test(file.patch) || addedLinesOfPatch(file.patch, file.additions) === null;
}

/**
 * Trees say what the list leaves out: modes (a symbolic link, a submodule), the content before, and whether a file
 * without a patch changed at all. `before` may be empty where no listed file {@link needsTrees}.
 */
export function toFileChanges(
  listed: readonly ListedFile[],
  trees: Trees,
  commit: string | null,
): readonly FileChange[] {
  return listed
    .filter((file) => file.status !== 'unchanged')
    .map((file) => toFileChange(file, trees, commit));
}

function toFileChange(file: ListedFile, trees: Trees, commit: string | null): FileChange {
  const previousPath = file.previous_filename ?? null;
  const before =
    file.status === 'added' ? undefined : trees.before.get(previousPath ?? file.filename);
  const after = file.status === 'removed' ? undefined : trees.after.get(file.filename);
  const deleted = file.status === 'removed';
  const status = statusFrom(file, before?.mode, after?.mode);
  const blob = deleted ? null : (file.sha ?? after?.sha ?? null);
  return {
    path: file.filename,
    previousPath,
    status,
    mode: deleted ? null : (after?.mode ?? PLAIN_FILE_MODE),
    blob,
    previousBlobs: before === undefined ? [] : [before.sha],
    addedLines: addedLinesFrom(file, status, blob, before?.sha),
    commit,
  };
}

function statusFrom(
  file: ListedFile,
  before: string | undefined,
  after: string | undefined,
): FileStatus {
  switch (file.status) {
    case 'removed':
      return 'deleted';
    case 'added':
    case 'renamed':
    case 'copied':
      return file.status;
    case 'modified':
    case 'changed':
    case 'unchanged':
      return sameType(before, after) ? 'modified' : 'type-changed';
  }
}

/** `100644` and `100755` are both files: git calls only file, link and submodule different types. */
function sameType(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  return before.slice(0, FILE_TYPE_LENGTH) === after.slice(0, FILE_TYPE_LENGTH);
}

function addedLinesFrom(
  file: ListedFile,
  status: FileStatus,
  blob: string | null,
  before: string | undefined,
): AddedLines {
  if (status === 'deleted') return [];
  // A copy is a new file, and a link that became a file shares no line with it.
  if (status === 'added' || status === 'copied' || status === 'type-changed') return 'all';
  if (blob !== null && blob === before) return [];
  if (file.patch === undefined) return 'unknown';
  return addedLinesOfPatch(file.patch, file.additions) ?? 'unknown';
}
