/** Files and folders by path. */
import { Buffer } from 'node:buffer';
import { posix } from 'node:path';
import type { GitTreeEntry } from '../git-store.ts';
import { contentEntry, contentFile, contentType } from '../represent/content.ts';
import { WEB } from '../represent/account.ts';
import { HttpError, notFound, ok, param, repositoryOf } from '../route.ts';
import type { Answer, Route, RouteRequest } from '../route.ts';
import { covers } from '../state.ts';
import type { Repository } from '../state.ts';
import { rawAnswer, wantsRaw } from './git.ts';

/** Links to links that are followed. */
const MOST_LINKS = 10;

async function readContents(request: RouteRequest): Promise<Answer> {
  const { state } = request;
  const repository = repositoryOf(request);
  const ref = request.query.get('ref') ?? repository.defaultBranch;
  const commit = await repository.git.resolve(ref);
  if (commit === null) throw notFound();
  const path = param(request, 'path').replace(/^\/+|\/+$/g, '');
  const named = path === '' ? null : await repository.git.entry(commit, path);
  if (path !== '' && named === null) throw notFound();
  const entry = named === null ? null : await followed(repository, commit, named);
  const type = entry === null ? 'dir' : contentType(entry);
  if (entry === null || type === 'dir') {
    const treeish = entry === null ? commit : entry.sha;
    const prefix = path === '' ? '' : `${path}/`;
    const children = await repository.git.tree(treeish, 'level');
    return ok(
      children.map((child) =>
        contentEntry(state, repository, ref, { ...child, path: prefix + child.path }),
      ),
    );
  }
  const common = contentEntry(state, repository, ref, entry);
  if (type === 'submodule') return ok({ ...common, submodule_git_url: `${WEB}/submodule.git` });
  const bytes = await repository.git.blob(entry.sha);
  if (type === 'symlink') return ok({ ...common, target: bytes.toString('utf8') });
  return wantsRaw(request)
    ? rawAnswer(bytes)
    : ok(contentFile(state, repository, ref, entry, bytes));
}

/** GitHub answers with the file that a symbolic link leads to, where it is in the same repository. */
async function followed(
  repository: Repository,
  commit: string,
  entry: GitTreeEntry,
): Promise<GitTreeEntry> {
  let at = entry;
  for (let links = 0; contentType(at) === 'symlink'; links += 1) {
    const target = (await repository.git.blob(at.sha)).toString('utf8');
    const path = posix.join(posix.dirname(at.path), target);
    const next = path.startsWith('..') ? null : await repository.git.entry(commit, path);
    if (next === null || contentType(next) === 'dir' || links >= MOST_LINKS) return entry;
    at = next;
  }
  return { ...at, path: entry.path };
}

/** A new file on the default branch, as one commit. Changing one is not simulated. */
async function createContents(request: RouteRequest): Promise<Answer> {
  const { state, actor, body } = request;
  const repository = repositoryOf(request);
  if (actor.kind !== 'installation' || !covers(actor.installation, repository))
    throw new HttpError(403, 'Resource not accessible by integration');
  const { message, content } = body as { readonly message: string; readonly content: string };
  const path = param(request, 'path');
  const branch = `refs/heads/${repository.defaultBranch}`;
  const before = await repository.git.resolve(repository.defaultBranch);
  if (before !== null && (await repository.git.entry(before, path)) !== null)
    throw new HttpError(422, 'Invalid request. "sha" wasn\'t supplied.');
  const person = { name: `${state.app.slug}[bot]`, email: `${state.app.slug}@example.com` };
  const sha = await repository.git.commit({
    parents: before === null ? [] : [before],
    files: { [path]: Buffer.from(content, 'base64').toString('utf8') },
    message,
    author: person,
    committer: person,
    at: new Date(state.tick()),
  });
  await repository.git.setRef(branch, sha);
  const entry = await repository.git.entry(sha, path);
  if (entry === null) throw notFound();
  const made = contentEntry(state, repository, repository.defaultBranch, entry);
  return { status: 201, body: { content: made, commit: { sha, message } } };
}

export const contentRoutes: readonly Route[] = [
  {
    method: 'PUT',
    template: '/repos/{owner}/{repo}/contents/{path}',
    answer: createContents,
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/contents/{path}',
    answer: readContents,
  },
];
