/** Commits, folders and files in GraphQL. */
import type { GitCommit, GitTreeEntry } from '../git-store.ts';
import { nodeId } from '../represent/account.ts';
import { diffStats } from '../represent/commit.ts';
import { association } from '../represent/pull-request.ts';
import { webUrl } from '../represent/repository.ts';
import { pullRequestsHolding } from '../scene.ts';
import { mayPush, stateInGraphql } from '../state.ts';
import type { PullRequest, Repository, State } from '../state.ts';
import { actor, authorsOf, gitActor } from './accounts.ts';
import { checkSuites } from './check-suites.ts';
import type { CheckSuitesArguments } from './check-suites.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './connection.ts';

/** Bytes of text that are shown (github.com/sveltia/sveltia-cms/issues/950). */
const SHOWN_TEXT = 512_000;
/** Bytes in which git looks for a zero. */
const PROBED = 8_000;

/** `Commit`, `Tree` or `Blob`. */
export interface GitObject {
  readonly __typename: string;
  readonly oid: string;
}

/** `Commit`, with the fields that need nothing but the repository. */
export async function commit(state: State, where: Repository, sha: string) {
  const one = await where.git.readCommit(sha);
  const [headline = ''] = one.message.split('\n', 1);
  const stats = async () => diffStats(await changes(where, one));
  return {
    ...gitObject('Commit', sha),
    message: one.message,
    messageHeadline: headline,
    messageBody: one.message.slice(headline.length).trim(),
    author: gitActor(state, one.author, one.author.date),
    committer: gitActor(state, one.committer, one.committer.date),
    authors: (page: PageArguments) =>
      connection(page, authorsOf(one), (person) => gitActor(state, person, one.author.date)),
    authoredDate: one.author.date,
    committedDate: one.committer.date,
    authoredByCommitter: one.author.email === one.committer.email,
    committedViaWeb: false,
    parents: (page: PageArguments): unknown =>
      connection(page, one.parents, (parent) => commit(state, where, parent)),
    signature: null,
    tree: () => tree(state, where, one.tree, ''),
    file: async ({ path }: { readonly path: string }) => {
      const entry = await where.git.entry(sha, path);
      if (entry === null) return null;
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
      return treeEntry(
        state,
        where,
        { ...entry, path: path.slice(folder.length).replace('/', '') },
        folder,
      );
    },
    history: async ({ path, ...page }: PageArguments & { readonly path?: string | null }) =>
      connection(page, await where.git.log(sha, path == null ? {} : { path }), (found) =>
        commit(state, where, found.sha),
      ),
    checkSuites: (page: CheckSuitesArguments) => checkSuites(where, sha, page),
    associatedPullRequests: async (page: PageArguments) =>
      connection(page, await pullRequestsHolding(where, sha), (pull) => shortPullRequest(pull)),
    url: `${webUrl(where)}/commit/${sha}`,
    additions: async () => (await stats()).additions,
    deletions: async () => (await stats()).deletions,
    changedFilesIfAvailable: async () => (await changes(where, one)).length,
  };
}

/** A pull request as a commit names it; no more is asked of it there. */
function shortPullRequest(one: PullRequest) {
  const { id, number, author, head, base } = one;
  return {
    id: nodeId('PullRequest', id),
    number,
    state: stateInGraphql(one),
    author: actor(author),
    authorAssociation: association(one.repository, author),
    reviews: (page: PageArguments & { readonly states?: readonly string[] | null }) =>
      connection(
        page,
        one.reviews.filter(({ state }) => page.states?.includes(state) ?? true),
        (review) => ({
          id: nodeId('PullRequestReview', review.id),
          author: actor(review.user),
          authorCanPushToRepository: mayPush(one.repository, review.user),
          state: review.state,
          submittedAt: review.submittedAt,
          commit: { oid: review.commit },
        }),
      ),
    headRefOid: head.sha,
    headRefName: head.ref,
    baseRefName: base.ref,
    isCrossRepository: false,
  };
}

function changes({ git }: Repository, { parents, sha }: GitCommit) {
  return git.diff(parents[0] ?? null, sha);
}

function gitObject(type: 'Commit' | 'Tree' | 'Blob', oid: string) {
  return { __typename: type, id: nodeId(type, oid), oid, abbreviatedOid: oid.slice(0, 7) };
}

async function blob(where: Repository, sha: string) {
  const bytes = await where.git.blob(sha);
  const isBinary = bytes.subarray(0, PROBED).includes(0);
  return {
    ...gitObject('Blob', sha),
    byteSize: bytes.length,
    isBinary,
    isTruncated: !isBinary && bytes.length > SHOWN_TEXT,
    text: isBinary ? null : bytes.subarray(0, SHOWN_TEXT).toString('utf8'),
  };
}

export interface Tree extends GitObject {
  entries(): Promise<readonly object[]>;
}

function tree(state: State, where: Repository, sha: string, path: string): Tree {
  return {
    ...gitObject('Tree', sha),
    entries: async () =>
      (await where.git.tree(sha, 'level')).map((entry) => treeEntry(state, where, entry, path)),
  };
}

function treeEntry(state: State, where: Repository, entry: GitTreeEntry, folder: string) {
  const path = folder === '' ? entry.path : `${folder}/${entry.path}`;
  return {
    name: entry.path,
    path,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.sha,
    size: entry.size ?? 0,
    object: () => (entry.type === 'commit' ? null : objectOf(state, where, { ...entry, path })),
  };
}

function objectOf(state: State, where: Repository, { type, sha, path }: GitTreeEntry) {
  return type === 'tree' ? tree(state, where, sha, path) : blob(where, sha);
}

/** What `ref`, `ref:` or `ref:path` names, as for `git rev-parse`; links are not followed. */
export async function objectAt(
  state: State,
  where: Repository,
  expression: string,
): Promise<GitObject | null> {
  const colon = expression.indexOf(':');
  const ref = colon < 0 ? expression : expression.slice(0, colon);
  const sha = await resolve(where, ref);
  if (sha === null) return colon < 0 ? objectOfId(state, where, ref) : null;
  if (colon < 0) return commit(state, where, sha);
  const path = expression.slice(colon + 1).replace(/\/$/, '');
  if (path === '') return tree(state, where, (await where.git.readCommit(sha)).tree, '');
  const entry = await where.git.entry(sha, path);
  return entry === null || entry.type === 'commit' ? null : objectOf(state, where, entry);
}

/** An object of this id, whatever it is. */
export async function objectOfId(
  state: State,
  where: Repository,
  oid: string,
): Promise<GitObject | null> {
  const type = await where.git.type(oid);
  if (type === 'commit') return commit(state, where, oid);
  if (type === 'tree') return tree(state, where, oid, '');
  return type === 'blob' ? blob(where, oid) : null;
}

function resolve({ git, defaultBranch }: Repository, ref: string): Promise<string | null> {
  if (ref === 'HEAD') return git.resolve(defaultBranch);
  return ref.startsWith('refs/') ? git.ref(ref) : git.resolve(ref);
}
