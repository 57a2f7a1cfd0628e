/** Commits and their differences. */
import { commit, diffEntry, diffStats } from '../represent/commit.ts';
import { pullRequestSimple } from '../represent/pull-request.ts';
import { repositoryUrl, webUrl } from '../represent/repository.ts';
import { HttpError, listed, notFound, page, param, repositoryOf } from '../route.ts';
import type { Answer, Route, RouteRequest } from '../route.ts';
import { pullRequestsHolding } from '../scene.ts';
import type { Repository } from '../state.ts';

export async function commitOf(repository: Repository, ref: string): Promise<string> {
  const sha = await repository.git.resolve(ref);
  if (sha === null) throw new HttpError(422, `No commit found for SHA: ${ref}`);
  return sha;
}

/** docs.github.com, "Compare two commits": the first page holds the files, no more than these. */
const MOST_COMPARED_FILES = 300;

async function compare(request: RouteRequest): Promise<Answer> {
  const { state } = request;
  const repository = repositoryOf(request);
  const { git } = repository;
  const [baseName = '', headName = ''] = param(request, 'basehead').split('...');
  const base = await git.resolve(baseName);
  const head = await git.resolve(headName);
  const mergeBase = base === null || head === null ? null : await git.mergeBase(base, head);
  if (base === null || head === null || mergeBase === null) throw notFound();
  const commits = await git.log(`${base}..${head}`, { order: 'oldest-first' });
  const behind = await git.count(`${head}..${base}`);
  const { items, headers } = page(request, commits);
  const files = (await git.diff(mergeBase, head)).slice(0, MOST_COMPARED_FILES);
  const firstPage = (request.query.get('page') ?? '1') === '1';
  const basehead = `${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`;
  const html = `${webUrl(repository)}/compare/${basehead}`;
  return {
    status: 200,
    headers,
    body: {
      url: `${repositoryUrl(state, repository)}/compare/${basehead}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commit(state, repository, await git.readCommit(base)),
      merge_base_commit: commit(state, repository, await git.readCommit(mergeBase)),
      status: comparison(commits.length, behind),
      ahead_by: commits.length,
      behind_by: behind,
      total_commits: commits.length,
      commits: items.map((one) => commit(state, repository, one)),
      ...(firstPage
        ? { files: files.map((file) => diffEntry(state, repository, head, file)) }
        : {}),
    },
  };
}

function comparison(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits',
    answer: async (request) => {
      const repository = repositoryOf(request);
      const from = await repository.git.resolve(
        request.query.get('sha') ?? repository.defaultBranch,
      );
      if (from === null) throw notFound();
      const path = request.query.get('path');
      const commits = await repository.git.log(from, path === null ? {} : { path });
      return listed(request, commits, (one) => commit(request.state, repository, one));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}',
    answer: async (request) => {
      const { state } = request;
      const repository = repositoryOf(request);
      const sha = await commitOf(repository, param(request, 'ref'));
      const one = await repository.git.readCommit(sha);
      const files = await repository.git.diff(one.parents[0] ?? null, sha);
      const { items, headers } = page(request, files);
      return {
        status: 200,
        headers,
        body: {
          ...commit(state, repository, one),
          stats: diffStats(files),
          files: items.map((file) => diffEntry(state, repository, sha, file)),
        },
      };
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    answer: async (request) => {
      const { state } = request;
      const repository = repositoryOf(request);
      const sha = await commitOf(repository, param(request, 'commit_sha'));
      const holding = await pullRequestsHolding(repository, sha);
      return listed(request, holding, (one) => pullRequestSimple(state, one));
    },
  },
  { method: 'GET', template: '/repos/{owner}/{repo}/compare/{basehead}', answer: compare },
];
