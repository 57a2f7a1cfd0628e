/** Repositories and branches in GraphQL. */
import { nodeId } from '../represent/account.ts';
import { fullName, webUrl } from '../represent/repository.ts';
import type { Repository, State } from '../state.ts';
import { actor } from './accounts.ts';
import { commit, objectAt, objectOfId } from './git-objects.ts';

/** `Repository`, without its pull requests. */
export function repository(state: State, one: Repository) {
  return {
    id: nodeId('Repository', one.id),
    databaseId: one.id,
    name: one.name,
    nameWithOwner: fullName(one),
    owner: actor(one.owner),
    url: webUrl(one),
    isPrivate: one.visibility === 'private',
    visibility: one.visibility.toUpperCase(),
    isFork: one.parent !== null,
    isArchived: false,
    createdAt: one.createdAt,
    pushedAt: one.pushedAt,
    defaultBranchRef: () => branch(state, one, `refs/heads/${one.defaultBranch}`),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) =>
      branch(
        state,
        one,
        qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`,
      ),
    object: ({ expression, oid }: { readonly expression?: string; readonly oid?: string }) => {
      if (oid !== undefined) return objectOfId(state, one, oid);
      return expression === undefined ? null : objectAt(state, one, expression);
    },
  };
}

/** `Ref`; null where there is none. */
export async function branch(state: State, where: Repository, qualifiedName: string) {
  const sha = await where.git.ref(qualifiedName);
  if (sha === null) return null;
  const slash = qualifiedName.indexOf('/', 'refs/'.length) + 1;
  return {
    id: nodeId('Ref', `${where.id}:${qualifiedName}`),
    name: qualifiedName.slice(slash),
    prefix: qualifiedName.slice(0, slash),
    target: () => commit(state, where, sha),
  };
}
