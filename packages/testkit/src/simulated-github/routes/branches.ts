/** Branches, and whether they are protected. */
import { commit } from '../represent/commit.ts';
import { fullName, repositoryUrl, webUrl } from '../represent/repository.ts';
import { listed, notFound, ok, param, repositoryOf } from '../route.ts';
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
      const required = repository.requiredChecks.get(name);
      const isProtected = repository.protectedBranches.has(name);
      return ok({
        name,
        commit: commit(state, repository, await repository.git.readCommit(sha)),
        _links: { html: `${webUrl(repository)}/tree/${name}`, self: url },
        protected: isProtected,
        protection: {
          enabled: isProtected,
          ...(required?.by === 'protection'
            ? {
                required_status_checks: {
                  enforcement_level: 'non_admins',
                  contexts: required.names,
                  checks: required.names.map((context) => ({ context, app_id: null })),
                },
              }
            : {}),
        },
        protection_url: `${url}/protection`,
      });
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/rules/branches/{branch}',
    answer: async (request) => {
      const repository = repositoryOf(request);
      const required = repository.requiredChecks.get(param(request, 'branch'));
      const rules =
        required?.by === 'ruleset'
          ? [
              {
                type: 'required_status_checks',
                ruleset_source_type: 'Repository',
                ruleset_source: fullName(repository),
                ruleset_id: repository.id,
                parameters: {
                  required_status_checks: required.names.map((context) => ({ context })),
                  strict_required_status_checks_policy: false,
                },
              },
            ]
          : [];
      return listed(request, rules, (rule) => rule);
    },
  },
];
