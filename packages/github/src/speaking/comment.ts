/** The one comment of the App on a pull request, found again by its mark and by who wrote it. */
import type { GitHubClient } from '../client.ts';
import { statusOf } from '../client.ts';
import { askGraphql } from '../graphql.ts';
import type { ReadMemory } from '../memory.ts';
import type { PullRequestName } from '../pull-request-query.ts';

/** Not shown. Anybody may write it, so it alone proves nothing. */
export const COMMENT_MARK = '<!-- countersign:decision -->';

/** Characters that GitHub takes. */
const LONGEST_COMMENT = 65_536;

/** `viewerDidAuthor`: GitHub itself says whether whoever asks, here the App, wrote the comment. */
const COMMENTS = `query OwnComment($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    comments(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { fullDatabaseId body viewerDidAuthor } } } } }`;

interface RawComments {
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly fullDatabaseId: string | null;
          readonly body: string;
          readonly viewerDidAuthor: boolean;
        }[];
      };
    } | null;
  } | null;
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/**
 * - `written`, `unchanged`: it is there, with this text.
 * - `not-permitted`: the App may not comment here, or the conversation is locked.
 */
export type CommentOutcome = 'written' | 'unchanged' | 'not-permitted';

export interface CommentOptions {
  /** Markdown. */
  readonly text: string;
  readonly memory: ReadMemory;
}

/**
 * Leaves one comment with this text, however often it is called. What was written in this process is known; otherwise
 * it is looked for before it is written.
 * @throws Octokit's errors as they are, except for a missing right.
 */
export async function writeComment(
  client: GitHubClient,
  name: PullRequestName,
  { text, memory }: CommentOptions,
): Promise<CommentOutcome> {
  const body = cut(`${COMMENT_MARK}\n${text}`);
  const key = `comment:${name.owner}/${name.repo}#${name.number}`.toLowerCase();
  const { owner, repo, number } = name;
  const known = (memory.get(key) as OwnComment | undefined) ?? (await findOwnComment(client, name));
  if (known?.body === body) {
    memory.set(key, known);
    return 'unchanged';
  }
  try {
    const written =
      (known === null ? null : await update(client, { owner, repo }, known.id, body)) ??
      (
        await client.rest.issues.createComment({
          owner,
          repo,
          issue_number: number,
          body,
          // Looked for again before it is asked for again.
          request: { retries: 0 },
        })
      ).data.id;
    memory.set(key, { id: written, body });
    return 'written';
  } catch (error) {
    if (isForbidden(error)) return 'not-permitted';
    throw error;
  }
}

/** Null where somebody deleted it meanwhile. */
async function update(
  client: GitHubClient,
  where: { readonly owner: string; readonly repo: string },
  id: number,
  body: string,
): Promise<number | null> {
  try {
    await client.rest.issues.updateComment({ ...where, comment_id: id, body });
    return id;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function findOwnComment(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
): Promise<OwnComment | null> {
  let after: string | null = null;
  for (;;) {
    const answer: RawComments = await askGraphql(client, COMMENTS, { owner, repo, number, after });
    const comments = answer.repository?.pullRequest?.comments;
    if (comments === undefined) return null;
    const found = comments.nodes.find(
      ({ viewerDidAuthor, body, fullDatabaseId }) =>
        viewerDidAuthor && fullDatabaseId !== null && body.startsWith(COMMENT_MARK),
    );
    if (found !== undefined) return { id: Number(found.fullDatabaseId), body: found.body };
    if (!comments.pageInfo.hasNextPage) return null;
    after = comments.pageInfo.endCursor;
  }
}

/** A limit of requests is answered with 403 as well, and says so. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== 403 && status !== 410) return false;
  const says = error instanceof Error || hasMessage(error) ? String(error.message) : '';
  return !/rate limit/i.test(says);
}

function hasMessage(error: unknown): error is { readonly message: unknown } {
  return typeof error === 'object' && error !== null && 'message' in error;
}

function cut(text: string): string {
  if (text.length <= LONGEST_COMMENT) return text;
  const shown = text.slice(0, LONGEST_COMMENT - 1);
  return `${/[\uD800-\uDBFF]$/.test(shown) ? shown.slice(0, -1) : shown}…`;
}
