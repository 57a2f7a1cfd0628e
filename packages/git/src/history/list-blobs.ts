/** Every blob that the history reaches, each once, without reading any. */
import type { SkippedBlob } from '@countersign/detectors';
import { isFailed } from '../problem.ts';
import type { Failed, GitProblem } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { gitOrProblem } from '../run.ts';
import { createIdList } from './id-list.ts';
import type { IdList } from './id-list.ts';
import { createSplitter } from './tokens.ts';

export interface ListedBlobs {
  readonly ids: IdList;
  /** Named by a tree, but not in the object store (a partial clone, a damaged one). */
  readonly missing: readonly SkippedBlob[];
  /** Why the references could not be followed to their end; then `ids` is everything the object store holds. */
  readonly fault: GitProblem | null;
}

const NEW_LINE = 0x0a;
const QUESTION_MARK = 0x3f;

export async function listBlobs(
  repository: Repository,
  selection: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ListedBlobs | Failed> {
  const ids = createIdList(repository.objectFormat);
  const missing: SkippedBlob[] = [];
  const lines = createSplitter(NEW_LINE, (line) => {
    if (line[0] !== QUESTION_MARK) ids.add(line.toString('latin1'));
    else
      missing.push({
        blob: line.toString('latin1', 1),
        reason: 'missing-object',
        detail: 'the repository does not have it',
      });
  });
  const walked = await gitOrProblem(
    repository,
    [
      'rev-list',
      '--objects',
      '--no-object-names',
      '--missing=print',
      '--filter=object:type=blob',
      '--filter-provided-objects',
      ...selection,
    ],
    { onOutput: lines.write, signal },
  );
  if (!isFailed(walked)) return { ids, missing, fault: null };
  if (signal?.aborted === true) return { ids, missing, fault: null };
  const stored = await listStored(repository, signal);
  return isFailed(stored) ? walked : { ids: stored, missing, fault: walked.problem };
}

/** What the object store holds, be it reached by anything or not. */
async function listStored(
  repository: Repository,
  signal: AbortSignal | undefined,
): Promise<IdList | Failed> {
  const ids = createIdList(repository.objectFormat);
  const lines = createSplitter(NEW_LINE, (line) => {
    const text = line.toString('latin1');
    if (text.endsWith(' blob')) ids.add(text.slice(0, -' blob'.length));
  });
  const listed = await gitOrProblem(
    repository,
    ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objecttype)'],
    { onOutput: lines.write, signal },
  );
  return isFailed(listed) ? listed : ids;
}
