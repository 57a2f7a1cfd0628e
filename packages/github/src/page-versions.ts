/** The page of a repository as the commits of its base branch left it, and who approved each of them. */
import { actorToAccount } from './accounts.ts';
import type { RawActor } from './accounts.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { askGraphql } from './graphql.ts';
import type { RawFile } from './pull-request-query.ts';

/** One commit that touched a page. */
export interface PageCommit {
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`, UTC. */
  readonly on: string;
  /** Null where the commit has no page, or none that is text. */
  readonly text: string | null;
  /** Pull requests that brought the commit; empty where they were not asked for. */
  readonly merged: readonly MergedPullRequest[];
}

export interface MergedPullRequest {
  readonly number: number;
  /** Login of a person who belongs to the organisation or the repository, else null. */
  readonly author: string | null;
  /** Logins of people who may push and approved its last state. */
  readonly approvedBy: readonly string[];
}

const QUERY = `query PageVersions($owner: String!, $repo: String!, $base: GitObjectID!, $most: Int!,
    $approvals: Boolean!) {
  repository(owner: $owner, name: $repo) { object(oid: $base) { ... on Commit {
    top: history(first: $most, path: "countersign.yml") { nodes { ...Version } }
    below: history(first: $most, path: ".github/countersign.yml") { nodes { ...Version } } } } }
}
fragment Text on TreeEntry { object { ... on Blob { text isTruncated } } }
fragment Version on Commit { oid committedDate
  page0: file(path: "countersign.yml") { ...Text }
  page1: file(path: ".github/countersign.yml") { ...Text }
  associatedPullRequests(first: 5) @include(if: $approvals) { nodes { number state headRefOid authorAssociation
    author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
    reviews(last: 50, states: [APPROVED]) { nodes { authorCanPushToRepository commit { oid }
      author { __typename login ... on User { databaseId } ... on Bot { databaseId } } } } } }
}`;

type RawText = Pick<RawFile, 'object'> | null;

interface RawPullRequest {
  readonly number: number;
  readonly state: string;
  readonly headRefOid: string;
  readonly authorAssociation: string;
  readonly author: RawActor | null;
  readonly reviews: {
    readonly nodes: readonly {
      readonly author: RawActor | null;
      readonly authorCanPushToRepository: boolean;
      readonly commit: { readonly oid: string } | null;
    }[];
  } | null;
}

interface RawVersion {
  readonly oid: string;
  readonly committedDate: string;
  readonly page0: RawText;
  readonly page1: RawText;
  readonly associatedPullRequests?: { readonly nodes: readonly RawPullRequest[] } | null;
}

interface RawHistory {
  readonly nodes: readonly RawVersion[];
}

export interface PageVersionsRequest extends RepositoryName {
  /** Commit of the base branch. */
  readonly baseSha: string;
  readonly most: number;
  readonly approvals: 'ask' | 'leave';
}

/** Newest first. One request; empty where GitHub does not show the commit. */
export async function readPageVersions(
  client: GitHubClient,
  { owner, repo, baseSha, most, approvals }: PageVersionsRequest,
): Promise<readonly PageCommit[]> {
  const { repository } = await askGraphql<{
    readonly repository: {
      readonly object: { readonly top?: RawHistory; readonly below?: RawHistory } | null;
    } | null;
  }>(client, QUERY, { owner, repo, base: baseSha, most, approvals: approvals === 'ask' });
  const { top, below } = repository?.object ?? {};
  const all = interleave(top?.nodes ?? [], below?.nodes ?? []);
  return [...new Map(all.map((one) => [one.oid, toPageCommit(one)])).values()];
}

/** By time, but each history in the order that git gives it: a commit may claim to be older than its parent. */
function interleave(a: readonly RawVersion[], b: readonly RawVersion[]): readonly RawVersion[] {
  const [ours, theirs] = [[...a], [...b]];
  const all: RawVersion[] = [];
  while (ours[0] !== undefined && theirs[0] !== undefined) {
    const isOurs = Date.parse(ours[0].committedDate) >= Date.parse(theirs[0].committedDate);
    all.push(...(isOurs ? ours : theirs).splice(0, 1));
  }
  return [...all, ...ours, ...theirs];
}

/** `CommentAuthorAssociation` of those who were let in; a stranger may bear the name of a team. */
const INSIDERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

function toPageCommit(raw: RawVersion): PageCommit {
  return {
    commit: raw.oid,
    on: new Date(raw.committedDate).toISOString().slice(0, 'YYYY-MM-DD'.length),
    text: textOf(raw.page0 ?? raw.page1),
    merged: (raw.associatedPullRequests?.nodes ?? [])
      .filter(({ state }) => state === 'MERGED')
      .map(({ number, author, authorAssociation, headRefOid, reviews }) => ({
        number,
        author: INSIDERS.has(authorAssociation) ? personOf(author) : null,
        approvedBy: (reviews?.nodes ?? [])
          .filter((one) => one.authorCanPushToRepository && one.commit?.oid === headRefOid)
          .flatMap((one) => personOf(one.author) ?? []),
      })),
  };
}

function textOf(file: RawText): string | null {
  const { text, isTruncated } = file?.object ?? {};
  return typeof text === 'string' && isTruncated !== true ? text : null;
}

function personOf(raw: RawActor | null): string | null {
  const account = actorToAccount(raw);
  return account?.type === 'User' ? account.login : null;
}
