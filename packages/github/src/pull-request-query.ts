/** The one query that says everything of a pull request as it stands now, except its contents. */
import type { Account } from '@countersign/detectors';
import { actorToAccount, toAccount } from './accounts.ts';
import type { RawActor } from './accounts.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { askGraphql } from './graphql.ts';

const ACTOR = `fragment Who on Actor { __typename login
  ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId }
  ... on Organization { databaseId } ... on EnterpriseUserAccount { id } }`;

/** A page of policy, or the baseline, at one commit. */
const FILE = `fragment File on TreeEntry { mode type oid
  object { ... on Blob { text byteSize isBinary isTruncated } } }`;

const PAGES = `fragment Pages on Commit { oid
  page0: file(path: "countersign.yml") { ...File }
  page1: file(path: ".github/countersign.yml") { ...File } }`;

const TIMELINE = `timelineItems(first: 100, after: $after, itemTypes: [PULL_REQUEST_COMMIT,
    HEAD_REF_FORCE_PUSHED_EVENT, LABELED_EVENT, UNLABELED_EVENT, PULL_REQUEST_REVIEW,
    ISSUE_COMMENT, ASSIGNED_EVENT]) {
  pageInfo { hasNextPage endCursor }
  nodes { __typename
    ... on PullRequestCommit { commit { oid } }
    ... on HeadRefForcePushedEvent { createdAt beforeCommit { oid tree { oid } } }
    ... on LabeledEvent { id createdAt actor { ...Who } label { name } }
    ... on UnlabeledEvent { id createdAt actor { ...Who } label { name } }
    ... on PullRequestReview { id fullDatabaseId state submittedAt body lastEditedAt
      author { ...Who } authorCanPushToRepository given: commit { oid tree { oid } } }
    ... on IssueComment { id createdAt body lastEditedAt author { ...Who } }
    ... on AssignedEvent { assignee {
      ... on User { login databaseId } ... on Bot { login databaseId } } actor { ...Who } } } }`;

const QUERY = `query PullRequest($owner: String!, $repo: String!, $number: Int!, $after: String,
    $appId: Int, $checkName: String, $baseline: String!) {
  repository(owner: $owner, name: $repo) {
    databaseId
    notes: ref(qualifiedName: "refs/notes/ai") { target { oid } }
    shares: ref(qualifiedName: "refs/notes/ai-attribution") { target { oid } }
    whogitit: ref(qualifiedName: "refs/notes/whogitit") { target { oid } }
    pullRequest(number: $number) {
      number title body state isDraft changedFiles
      author { ...Who }
      headRefOid headRefName headRepository { nameWithOwner }
      baseRefOid baseRefName
      baseRef { target { ... on Commit { ...Pages baseline: file(path: $baseline) { ...File } } } }
      labels(first: 100) { nodes { name } }
      assignees(first: 100) { nodes { login databaseId } }
      commits(last: 1) { totalCount nodes { commit { oid tree { oid }
        checkSuites(first: 1, filterBy: { appId: $appId, checkName: $checkName }) { nodes {
          checkRuns(first: 1, filterBy: { checkName: $checkName }) { nodes {
            databaseId status conclusion } } } }
        associatedPullRequests(first: 20) { nodes { number state headRefOid } } } } }
      ${TIMELINE}
    }
  }
  organisation: repository(owner: $owner, name: ".github") {
    defaultBranchRef { target { ... on Commit { ...Pages } } }
  }
}
${ACTOR} ${FILE} ${PAGES}`;

const MORE_TIMELINE = `query Timeline($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid ${TIMELINE} } } }
${ACTOR}`;

/** A file as GraphQL shows it. */
export interface RawFile {
  readonly mode: number;
  readonly type: string;
  readonly oid: string;
  readonly object: {
    readonly text?: string | null;
    readonly byteSize?: number;
    readonly isBinary?: boolean | null;
    readonly isTruncated?: boolean;
  } | null;
}

/** Files of one commit, by the place they are looked for at. */
export interface RawPages {
  readonly oid: string;
  readonly page0: RawFile | null;
  readonly page1: RawFile | null;
}

/** A commit and, where it was asked for, the tree it holds. */
export interface CommitName {
  readonly oid: string;
  readonly tree?: { readonly oid: string };
}

/** One item of the timeline; which properties exist depends on `__typename`. */
export interface TimelineNode {
  readonly __typename: string;
  readonly id?: string;
  readonly createdAt?: string;
  readonly submittedAt?: string | null;
  readonly fullDatabaseId?: string | null;
  readonly state?: string;
  readonly body?: string;
  readonly actor?: RawActor | null;
  readonly author?: RawActor | null;
  readonly authorCanPushToRepository?: boolean;
  readonly assignee?: { readonly login?: string; readonly databaseId?: number | null } | null;
  readonly label?: { readonly name: string };
  readonly lastEditedAt?: string | null;
  /** Of a commit's own item. */
  readonly commit?: CommitName | null;
  /** What a review was given on. */
  readonly given?: CommitName | null;
  readonly beforeCommit?: CommitName | null;
}

interface RawTimeline {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly TimelineNode[];
}

interface RawPullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly isDraft: boolean;
  readonly changedFiles: number;
  readonly author: RawActor | null;
  readonly headRefOid: string;
  readonly headRefName: string;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly baseRefOid: string;
  readonly baseRefName: string;
  readonly baseRef: {
    readonly target: (Partial<RawPages> & { readonly baseline?: RawFile | null }) | null;
  } | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly assignees: {
    readonly nodes: readonly { readonly login: string; readonly databaseId: number | null }[];
  };
  readonly commits: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly commit: {
        readonly oid: string;
        readonly tree: { readonly oid: string };
        readonly checkSuites: {
          readonly nodes: readonly {
            readonly checkRuns: {
              readonly nodes: readonly {
                readonly databaseId: number | null;
                readonly status: string;
                readonly conclusion: string | null;
              }[];
            } | null;
          }[];
        } | null;
        readonly associatedPullRequests: {
          readonly nodes: readonly {
            readonly number: number;
            readonly state: string;
            readonly headRefOid: string;
          }[];
        } | null;
      };
    }[];
  };
  readonly timelineItems: RawTimeline;
}

type NotesRef = { readonly target: { readonly oid: string } | null } | null;

interface RawAnswer {
  readonly repository: {
    readonly databaseId: number;
    readonly notes: NotesRef;
    readonly shares: NotesRef;
    readonly whogitit: NotesRef;
    readonly pullRequest: RawPullRequest | null;
  } | null;
  readonly organisation: {
    readonly defaultBranchRef: { readonly target: Partial<RawPages> | null } | null;
  } | null;
}

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
  /** Tip of the base branch now; where the branch is gone, its last known commit. */
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

/** One moment of a pull request: everything in it was true at once. */
export interface Snapshot {
  readonly pullRequest: PullRequest;
  readonly timeline: readonly TimelineNode[];
  /** Tree of the head commit; null where GitHub does not list that commit yet. */
  readonly headTree: string | null;
  /** Pages on the base branch; null where that branch is gone. */
  readonly basePages: (RawPages & { readonly baseline: RawFile | null }) | null;
  /** Pages of the owner's `.github` repository; null where there is none that is shown. */
  readonly ownerPages: RawPages | null;
  /** Commits of the references that hold notes of record keepers: git-ai's, Qwen Code's, whogitit's. */
  readonly notes: readonly string[];
  /** The check run of this name on the head, or null. */
  readonly checkRun: { readonly id: number; readonly conclusion: string | null } | null;
  /** Other open pull requests with the same head, as far as GitHub tells. */
  readonly sameHead: readonly number[];
}

export interface SnapshotOptions {
  /** Whose check run is looked for; default: any App's. */
  readonly appId?: number;
  readonly checkName?: string;
  /** Path of the baseline on the base branch. */
  readonly baseline: string;
}

/** GitHub knows no such pull request, or does not show it to this client. */
export class NoPullRequest extends Error {
  override readonly name = 'NoPullRequest';
}

/** One request; one more for each further hundred items of the timeline. */
export async function readSnapshot(
  client: GitHubClient,
  name: PullRequestName,
  options: SnapshotOptions,
): Promise<Snapshot> {
  const { owner, repo, number } = name;
  const answer = await askGraphql<RawAnswer>(client, QUERY, {
    owner,
    repo,
    number,
    after: null,
    appId: options.appId ?? null,
    checkName: options.checkName ?? null,
    baseline: options.baseline,
  });
  const { repository } = answer;
  const pull = repository?.pullRequest;
  if (repository === null || pull === null || pull === undefined)
    throw new NoPullRequest(`GitHub shows no pull request ${owner}/${repo}#${number}`);
  const timeline = [...pull.timelineItems.nodes];
  let { pageInfo } = pull.timelineItems;
  while (pageInfo.hasNextPage) {
    const more = await askGraphql<{
      readonly repository: {
        readonly pullRequest: {
          readonly headRefOid: string;
          readonly timelineItems: RawTimeline;
        } | null;
      } | null;
    }>(client, MORE_TIMELINE, { owner, repo, number, after: pageInfo.endCursor });
    const next = more.repository?.pullRequest;
    // Between two pages of one reading the head moved: what is read is no one moment.
    if (next?.headRefOid !== pull.headRefOid) return readSnapshot(client, name, options);
    timeline.push(...next.timelineItems.nodes);
    ({ pageInfo } = next.timelineItems);
  }
  const head = pull.commits.nodes[0]?.commit;
  const run = head?.checkSuites?.nodes[0]?.checkRuns?.nodes[0];
  const base = pull.baseRef?.target;
  return {
    pullRequest: toPullRequest(pull, repository.databaseId, base?.oid ?? pull.baseRefOid),
    timeline,
    headTree: head?.oid === pull.headRefOid ? head.tree.oid : null,
    basePages:
      base?.oid === undefined
        ? null
        : {
            oid: base.oid,
            page0: base.page0 ?? null,
            page1: base.page1 ?? null,
            baseline: base.baseline ?? null,
          },
    ownerPages: toPages(answer.organisation?.defaultBranchRef?.target),
    notes: [repository.notes, repository.shares, repository.whogitit].flatMap(
      (ref) => ref?.target?.oid ?? [],
    ),
    checkRun:
      head?.oid !== pull.headRefOid || run === undefined || run.databaseId === null
        ? null
        : { id: run.databaseId, conclusion: run.conclusion?.toLowerCase() ?? null },
    sameHead: (head?.associatedPullRequests?.nodes ?? [])
      .filter(({ state, headRefOid }) => state === 'OPEN' && headRefOid === pull.headRefOid)
      .map((one) => one.number)
      .filter((one) => one !== number),
  };
}

function toPages(raw: Partial<RawPages> | null | undefined): RawPages | null {
  if (raw?.oid === undefined) return null;
  return { oid: raw.oid, page0: raw.page0 ?? null, page1: raw.page1 ?? null };
}

function toPullRequest(raw: RawPullRequest, repositoryId: number, baseSha: string): PullRequest {
  return {
    number: raw.number,
    title: raw.title,
    body: raw.body,
    author: actorToAccount(raw.author),
    headSha: raw.headRefOid,
    headRef: raw.headRefName,
    headRepository: raw.headRepository?.nameWithOwner ?? null,
    baseSha,
    baseRef: raw.baseRefName,
    repositoryId,
    draft: raw.isDraft,
    state: raw.state === 'OPEN' ? 'open' : 'closed',
    labels: (raw.labels?.nodes ?? []).map(({ name }) => name),
    assignees: raw.assignees.nodes.flatMap(
      ({ login, databaseId }) =>
        (databaseId === null ? null : toAccount({ login, id: databaseId, type: 'User' })) ?? [],
    ),
    commits: raw.commits.totalCount,
    changedFiles: raw.changedFiles,
  };
}
