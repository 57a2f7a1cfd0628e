/** Since when the exceptions of a page have been in it, as its repository's history has it. */
import { isFailed, readFileVersions } from '@countersign/git';
import type { Repository } from '@countersign/git';
import { dateExceptions, MOST_PAGE_VERSIONS, POLICY_FILES } from '@countersign/policy';
import type { TraceExceptions } from '@countersign/policy';

/**
 * What no commit has yet, or a history that cannot be read, leaves the day open: lengths are then measured from today.
 * @param revision the one that the page was read at; null where the page comes from elsewhere
 */
export function traceAt(repository: Repository | null, revision: string | null): TraceExceptions {
  return async (exceptions) => {
    if (repository === null || repository.head === null || revision === null) return exceptions;
    const top = { ...repository, cwd: repository.topLevel };
    const versions = await readFileVersions(top, revision, POLICY_FILES, MOST_PAGE_VERSIONS);
    return isFailed(versions) ? exceptions : dateExceptions(exceptions, versions);
  };
}
