/** Pull requests in GraphQL. */
import type { FileDifference } from '../git-diff.ts';
import { nodeId } from '../represent/account.ts';
import { diffStats } from '../represent/commit.ts';
import { association, pullRequestFiles } from '../represent/pull-request.ts';
import { webUrl } from '../represent/repository.ts';
import { stateInGraphql } from '../state.ts';
import type { PullRequest, State } from '../state.ts';
import { actor } from './accounts.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './connection.ts';
import { commentsOf } from '../review-actions.ts';
import { branch, repository } from './repository.ts';
import { comment, label, pullRequestCommit, review, timelineItems } from './timeline.ts';
import type { TimelineArguments } from './timeline.ts';

/** `PatchStatus` of each status in REST. */
const CHANGES: Readonly<Record<FileDifference['status'], string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
};

export function pullRequest(state: State, one: PullRequest) {
  const where = one.repository;
  const stats = async () => diffStats(await pullRequestFiles(one));
  const commits = async () => {
    const range = `${one.base.sha}..${one.head.sha}`;
    return where.git.log(range, { order: 'oldest-first' });
  };
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    number: one.number,
    title: one.title,
    body: one.body ?? '',
    state: stateInGraphql(one),
    isDraft: one.draft,
    closed: one.state === 'closed',
    merged: one.mergeSha !== null,
    mergedAt: one.mergeSha === null ? null : one.closedAt,
    locked: false,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    closedAt: one.closedAt,
    url: `${webUrl(where)}/pull/${one.number}`,
    author: actor(one.author),
    authorAssociation: association(where, one.author),
    headRefName: one.head.ref,
    headRefOid: one.head.sha,
    headRef: () => branch(state, one.head.repository, `refs/heads/${one.head.ref}`),
    headRepository: () => repository(state, one.head.repository),
    headRepositoryOwner: actor(one.head.repository.owner),
    isCrossRepository: one.head.repository !== where,
    baseRefName: one.base.ref,
    baseRefOid: one.base.sha,
    baseRef: () => branch(state, where, `refs/heads/${one.base.ref}`),
    baseRepository: () => repository(state, where),
    repository: () => repository(state, where),
    assignees: (page: PageArguments) => connection(page, one.assignees, actor),
    labels: (page: PageArguments) => connection(page, one.labels, (item) => label(one, item)),
    reviews: (page: PageArguments & { readonly states?: readonly string[] | null }) =>
      connection(
        page,
        one.reviews.filter((item) => page.states?.includes(item.state) ?? true),
        (item) => review(state, one, item),
      ),
    comments: (page: PageArguments) =>
      connection(page, commentsOf(one), (item) => comment(state, one, item)),
    timelineItems: (page: TimelineArguments) => timelineItems(state, one, page),
    commits: async (page: PageArguments) =>
      connection(page, await commits(), ({ sha }) => pullRequestCommit(state, one, sha)),
    files: async (page: PageArguments) =>
      connection(page, await pullRequestFiles(one), (file) => ({
        path: file.filename,
        additions: file.additions,
        deletions: file.deletions,
        changeType: CHANGES[file.status],
      })),
    changedFiles: async () => (await pullRequestFiles(one)).length,
    additions: async () => (await stats()).additions,
    deletions: async () => (await stats()).deletions,
  };
}
