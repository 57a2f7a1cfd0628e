/** Branches, and whether they are protected. */
import { commit } from '../represent/commit.ts';
import { repositoryUrl, webUrl } from '../represent/repository.ts';
import { notFound, ok, param, repositoryOf } from '../route.ts';
import type { Route } from '../route.ts';

export const branchRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/branches/{branch}',
    answer: async (request) => {
      const { state } = request;
      const repository = repositoryOf(request);
      const name = param(request, 'branch');
      const sha = await repository.git.ref(`refs/heads/${name}`);
      if (sha === null) throw notFound();
      const url = `${repositoryUrl(state, repository)}/branches/${encodeURIComponent(name)}`;
      const isProtected = repository.protectedBranches.has(name);
      return ok({
        name,
        commit: commit(state, repository, await repository.git.readCommit(sha)),
        _links: { html: `${webUrl(repository)}/tree/${name}`, self: url },
        protected: isProtected,
        protection: { enabled: isProtected },
        protection_url: `${url}/protection`,
      });
    },
  },
];
