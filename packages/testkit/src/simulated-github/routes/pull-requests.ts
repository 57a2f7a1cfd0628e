/** Pull requests with their files, commits, reviews, labels and timeline. */
import { commit, diffEntry } from '../represent/commit.ts';
import {
  label,
  pullRequest,
  pullRequestFiles,
  pullRequestSimple,
  review,
} from '../represent/pull-request.ts';
import { timelineItem } from '../represent/timeline.ts';
import { listed, ok, pullRequestOf, repositoryOf } from '../route.ts';
import type { Route } from '../route.ts';

/** docs.github.com, "List commits on a pull request" and "List pull requests files". */
const MOST_COMMITS = 250;
const MOST_FILES = 3_000;

export const pullRequestRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls',
    answer: (request) => {
      const { state, query } = request;
      const repository = repositoryOf(request);
      const wanted = query.get('state') ?? 'open';
      const head = query.get('head');
      const base = query.get('base');
      const found = repository.pullRequests.filter(
        (one) =>
          (wanted === 'all' || one.state === wanted) &&
          (base === null || one.base.ref === base) &&
          (head === null || `${one.head.repository.owner.login}:${one.head.ref}` === head),
      );
      const sorted =
        query.get('sort') === 'updated'
          ? found.toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt))
          : found;
      // Newest first is the default where pull requests are sorted by their creation, or not at all.
      const otherwise = (query.get('sort') ?? 'created') === 'created' ? 'desc' : 'asc';
      const isRising = (query.get('direction') ?? otherwise) === 'asc';
      const shown = isRising ? sorted : sorted.toReversed();
      return listed(request, shown, (one) => pullRequestSimple(state, one));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}',
    answer: async (request) => ok(await pullRequest(request.state, pullRequestOf(request))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    answer: async (request) => {
      const pull = pullRequestOf(request);
      const files = (await pullRequestFiles(pull)).slice(0, MOST_FILES);
      return listed(request, files, (file) =>
        diffEntry(request.state, pull.repository, pull.head.sha, file),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/commits',
    answer: async (request) => {
      const { repository, base, head } = pullRequestOf(request);
      const commits = await repository.git.log(`${base.sha}..${head.sha}`, {
        order: 'oldest-first',
      });
      return listed(request, commits.slice(0, MOST_COMMITS), (one) =>
        commit(request.state, repository, one),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    answer: (request) => {
      const pull = pullRequestOf(request);
      return listed(request, pull.reviews, (one) => review(request.state, pull, one));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/timeline',
    answer: (request) => {
      const pull = pullRequestOf(request);
      return listed(request, pull.timeline, (item) => timelineItem(request.state, pull, item));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/events',
    answer: (request) => {
      const pull = pullRequestOf(request);
      // Commits and reviews are in the timeline only.
      const items = pull.timeline.filter(
        ({ event }) => event !== 'committed' && event !== 'reviewed' && event !== 'commented',
      );
      return listed(request, items, (item) => timelineItem(request.state, pull, item));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/labels',
    answer: (request) => {
      const pull = pullRequestOf(request);
      return listed(request, pull.labels, (one) => label(request.state, pull.repository, one));
    },
  },
];
