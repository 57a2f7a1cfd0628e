/** A pull request as a Change, with the review evidence that only the hosting service knows. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account, Change, ReviewFacts, SkippedItem } from '@countersign/detectors';
import { toAccount } from './accounts.ts';
import { agentAccounts, agentEmails } from './agents.ts';
import { contentsReader } from './blobs.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { COMMIT_LIMIT, readCommits } from './commits.ts';
import { contributorsOf } from './contributors.ts';
import { FILE_LIMIT, listPullRequestFiles, needsTrees, toFileChanges } from './files.ts';
import type { ListedFile } from './files.ts';
import { readHistory } from './history.ts';
import { withNotes } from './notes.ts';
import { listReviews, readTimeline, toReviewEvents, withRoles } from './reviews.ts';
import type { ListedReview, TimelineItem } from './reviews.ts';
import { readTree } from './trees.ts';
import type { TreeEntries } from './trees.ts';

export interface PullRequestName extends RepositoryName {
  readonly number: number;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: Account | null;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name` of the repository the head is in; null where it was deleted. */
  readonly headRepository: string | null;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly repositoryId: number;
  readonly draft: boolean;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly assignees: readonly Account[];
  readonly commits: number;
  readonly changedFiles: number;
}

export interface PullRequestReading {
  readonly pullRequest: PullRequest;
  readonly change: Change;
  readonly reviews: ReviewFacts;
}

/** Something a webhook told of that a read shortly afterwards may not show yet. */
export type ExpectedEvent =
  | { readonly kind: 'head'; readonly sha: string }
  | { readonly kind: 'review'; readonly id: number }
  | {
      readonly kind: 'label';
      readonly action: 'labeled' | 'unlabeled';
      readonly name: string;
      readonly actorId: number;
    };

export interface ReadOptions {
  /** What must be seen before the reading counts as up to date. */
  readonly expected?: readonly ExpectedEvent[];
  /** Milliseconds to wait before each further attempt; default 2, 5 and 15 seconds. */
  readonly delays?: readonly number[];
}

const DELAYS = [2_000, 5_000, 15_000];

/** GitHub's lists do not show the pull request's own head, however often they were read. */
export class StaleReadError extends Error {
  override readonly name = 'StaleReadError';
}

/** The pull request alone: one request. */
export async function getPullRequest(
  client: GitHubClient,
  name: PullRequestName,
): Promise<PullRequest> {
  const { data } = await client.rest.pulls.get({
    owner: name.owner,
    repo: name.repo,
    pull_number: name.number,
  });
  return {
    number: data.number,
    title: data.title,
    body: data.body ?? '',
    author: toAccount(data.user),
    headSha: data.head.sha,
    headRef: data.head.ref,
    headRepository: data.head.repo?.full_name ?? null,
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    repositoryId: data.base.repo.id,
    draft: data.draft ?? false,
    state: data.state === 'closed' ? 'closed' : 'open',
    labels: data.labels.map((label) => label.name),
    assignees: (data.assignees ?? []).flatMap((assignee) => toAccount(assignee) ?? []),
    commits: data.commits,
    changedFiles: data.changed_files,
  };
}

/**
 * Reads everything a judgement needs; contents are read later, on demand. Limits of GitHub's lists are `skipped` items
 * of the change.
 * @throws StaleReadError when the head is not among the commits after every attempt; Octokit's errors as they are.
 */
export async function readPullRequest(
  client: GitHubClient,
  name: PullRequestName,
  options: ReadOptions = {},
): Promise<PullRequestReading> {
  const repository: RepositoryName = { owner: name.owner, repo: name.repo };
  const lists = await readSettled(client, repository, name.number, options);
  const { pullRequest, timeline, reviews, listed } = lists;
  const commits = await withNotes(client, repository, lists.commits);

  const paths = listed.map((file) => file.filename);
  const head = await readTree(client, repository, pullRequest.headSha, paths);
  const before = listed.some(needsTrees)
    ? await readMergeBase(client, repository, pullRequest, listed)
    : new Map();
  const history = await readHistory(client, repository, commits, head.entries);

  const skipped: SkippedItem[] = [...history.skipped];
  const whole = `${name.owner}/${name.repo}#${name.number}`;
  if (pullRequest.changedFiles > listed.length)
    skipped.push({
      path: whole,
      reason: 'too-many-files',
      detail: `${pullRequest.changedFiles} files, GitHub lists ${listed.length} (at most ${FILE_LIMIT})`,
    });
  if (pullRequest.commits > commits.length)
    skipped.push({
      path: whole,
      reason: 'too-many-commits',
      detail: `${pullRequest.commits} commits, GitHub lists ${commits.length} (at most ${COMMIT_LIMIT})`,
    });

  const contributors = contributorsOf(commits, requestersOf(pullRequest), agentEmails);
  const events = toReviewEvents(timeline, reviews, pullRequest.headSha);
  return {
    pullRequest,
    change: {
      source: {
        kind: 'pull-request',
        repository: `${name.owner}/${name.repo}`,
        number: name.number,
        base: pullRequest.baseSha,
        head: pullRequest.headSha,
      },
      commits,
      files: toFileChanges(listed, { before, after: head.entries }, null),
      history: history.files,
      skipped,
      readContents: contentsReader(client, repository, sizesOf(head.entries)),
    },
    reviews: {
      author: pullRequest.author,
      contributors: contributors.accounts,
      unattributed: contributors.unattributed,
      events: await withRoles(client, repository, events),
      labels: pullRequest.labels,
      draft: pullRequest.draft,
    },
  };
}

interface Lists {
  readonly pullRequest: PullRequest;
  readonly commits: Awaited<ReturnType<typeof readCommits>>;
  readonly timeline: readonly TimelineItem[];
  readonly reviews: readonly ListedReview[];
  readonly listed: readonly ListedFile[];
}

/** Reads the lists until they show the head and what was expected; what was expected may have been undone since. */
async function readSettled(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
  options: ReadOptions,
): Promise<Lists> {
  const delays = options.delays ?? DELAYS;
  for (let attempt = 0; ; attempt += 1) {
    const pullRequest = await getPullRequest(client, { ...repository, number });
    const commits = await readCommits(client, repository, number);
    const timeline = await readTimeline(client, repository, number);
    const reviews = await listReviews(client, repository, number);
    const showsHead =
      pullRequest.commits > COMMIT_LIMIT ||
      commits.some((commit) => commit.id === pullRequest.headSha);
    const settled =
      showsHead &&
      (options.expected ?? []).every((one) => isShown(one, pullRequest, timeline, reviews));
    const delay = delays[attempt];
    if (settled || delay === undefined) {
      if (!showsHead)
        throw new StaleReadError(
          `GitHub does not list the head ${pullRequest.headSha} among the commits of #${number}`,
        );
      const listed = await listPullRequestFiles(client, repository, number);
      return { pullRequest, commits, timeline, reviews, listed };
    }
    await sleep(delay);
  }
}

function isShown(
  expected: ExpectedEvent,
  pullRequest: PullRequest,
  timeline: readonly TimelineItem[],
  reviews: readonly ListedReview[],
): boolean {
  switch (expected.kind) {
    case 'head':
      return pullRequest.headSha === expected.sha;
    case 'review':
      return reviews.some((review) => review.id === expected.id);
    case 'label':
      return timeline.some(
        (item) =>
          item.event === expected.action &&
          item.label?.name === expected.name &&
          item.actor?.id === expected.actorId,
      );
  }
}

/** Three-dot differences start where the branches parted, not at the base's tip. */
async function readMergeBase(
  client: GitHubClient,
  repository: RepositoryName,
  pullRequest: PullRequest,
  listed: readonly ListedFile[],
): Promise<TreeEntries> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: `${pullRequest.baseSha}...${pullRequest.headSha}`,
    per_page: 1,
  });
  const paths = listed.map((file) => file.previous_filename ?? file.filename);
  return (await readTree(client, repository, data.merge_base_commit.sha, paths)).entries;
}

/** An agent's pull request is assigned to whoever asked for it: that person wrote it as much as the agent did. */
function requestersOf(pullRequest: PullRequest): readonly Account[] {
  if (pullRequest.author === null || !agentAccounts.has(pullRequest.author.id)) return [];
  return pullRequest.assignees;
}

function sizesOf(entries: TreeEntries): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { sha, size } of entries.values()) if (size !== null) sizes.set(sha, size);
  return sizes;
}
