/** Which page judges each commit of a push: its first parent's, as it did when the commit was made. */
import { findFileAt } from '@countersign/git/staged';
import type { FileAtRevision, PushedCommit, RepositoryPlace } from '@countersign/git/staged';
import type { HookRun } from './hook-run.ts';
import { PAGE_FILES, policyAt } from './policy-at-head.ts';
import type { PolicyAtHead } from './policy-at-head.ts';

/**
 * A page with mistakes stops every commit, so that the one that mends it is made without the hook: it is judged by its
 * own page, and what stands between by the newest one. Mistakes are answered only where that one has them too.
 */
export function pagesOf(
  commits: readonly PushedCommit[],
  place: RepositoryPlace,
  run: HookRun,
): (pushed: PushedCommit) => Promise<PolicyAtHead> {
  const byId = new Map(commits.map((one) => [one.commit.id, one]));
  const pageAt = new Map<string, FileAtRevision | null>();
  const compiled = new Map<string, PolicyAtHead>();

  /** Only a commit that touches a page changes it: the others have their parent's, and no object is read. */
  const findPage = async (id: string): Promise<FileAtRevision | null> => {
    const known = pageAt.get(id);
    if (known !== undefined) return known;
    const one = byId.get(id);
    const [parent, other] = one?.commit.parents ?? [];
    const isSame =
      one !== undefined &&
      parent !== undefined &&
      other === undefined &&
      pageAt.has(parent) &&
      !one.files.some(({ path, previousPath }) => isPage(path) || isPage(previousPath));
    const page = isSame ? (pageAt.get(parent) ?? null) : await findFileAt(place, id, PAGE_FILES);
    pageAt.set(id, page);
    return page;
  };

  const policyOf = async (page: FileAtRevision | null): Promise<PolicyAtHead> => {
    const key = page === null ? '' : `${page.file} ${page.blob}`;
    const before = compiled.get(key);
    if (before !== undefined) return before;
    const policy = await policyAt(place, page, run);
    compiled.set(key, policy);
    return policy;
  };

  return async ({ commit }) => {
    const [parent] = commit.parents;
    const first = await policyOf(parent === undefined ? null : await findPage(parent));
    if ('policy' in first) return first;
    const own = await policyOf(await findPage(commit.id));
    const newest = commits.at(-1);
    return 'policy' in own || newest === undefined
      ? own
      : policyOf(await findPage(newest.commit.id));
  };
}

const isPage = (path: string | null): boolean => path !== null && PAGE_FILES.includes(path);
