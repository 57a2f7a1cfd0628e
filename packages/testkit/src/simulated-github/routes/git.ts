/** Git's own objects: blobs, trees, refs. */
import type { Buffer } from 'node:buffer';
import { nodeId } from '../represent/account.ts';
import { blob, treeEntry } from '../represent/content.ts';
import { repositoryUrl } from '../represent/repository.ts';
import { HttpError, notFound, ok, param, repositoryOf } from '../route.ts';
import type { Answer, Route, RouteRequest } from '../route.ts';

export function wantsRaw(request: RouteRequest): boolean {
  return /application\/vnd\.github\.(?:v3\.)?raw/.test(request.headers.accept ?? '');
}

export function rawAnswer(bytes: Buffer): Answer {
  return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', bytes } };
}

async function readRef(request: RouteRequest): Promise<Answer> {
  const repository = repositoryOf(request);
  const ref = `refs/${param(request, 'ref')}`;
  const sha = await repository.git.ref(ref);
  if (sha === null) {
    const born = await repository.git.ref(`refs/heads/${repository.defaultBranch}`);
    throw born === null ? new HttpError(409, 'Git Repository is empty.') : notFound();
  }
  const api = `${repositoryUrl(request.state, repository)}/git`;
  const type = (await repository.git.type(sha)) ?? 'commit';
  return ok({
    ref,
    node_id: nodeId('Ref', ref),
    url: `${api}/${ref.split('/').map(encodeURIComponent).join('/')}`,
    object: { sha, type, url: `${api}/${type}s/${sha}` },
  });
}

export const gitRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    answer: async (request) => {
      const repository = repositoryOf(request);
      const sha = param(request, 'file_sha');
      if ((await repository.git.type(sha)) !== 'blob') throw notFound();
      const bytes = await repository.git.blob(sha);
      return wantsRaw(request) ? rawAnswer(bytes) : ok(blob(request.state, repository, sha, bytes));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    answer: async (request) => {
      const repository = repositoryOf(request);
      const asked = param(request, 'tree_sha');
      const treeish = (await repository.git.resolve(asked)) ?? asked;
      const type = await repository.git.type(treeish);
      if (type !== 'commit' && type !== 'tree') throw notFound();
      // Any value of the parameter asks for the whole tree.
      const depth = request.query.has('recursive') ? 'whole' : 'level';
      const entries = await repository.git.tree(treeish, depth);
      return ok({
        sha: treeish,
        url: `${repositoryUrl(request.state, repository)}/git/trees/${treeish}`,
        tree: entries.map((entry) => treeEntry(request.state, repository, entry)),
        truncated: false,
      });
    },
  },
  { method: 'GET', template: '/repos/{owner}/{repo}/git/ref/{ref}', answer: readRef },
];
