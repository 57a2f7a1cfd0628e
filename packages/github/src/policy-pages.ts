/** The pages of policy that apply to a pull request, exactly as they stand on GitHub. Nothing is read from the head. */
import { Buffer } from 'node:buffer';
import { statusOf } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import type { RawFile, RawPages, Snapshot } from './pull-request-query.ts';

/** Where a page may stand, in the order looked at. */
export const PAGE_PATHS = ['countersign.yml', '.github/countersign.yml'] as const;

/** Repository that holds an owner's page. */
export const OWNER_REPOSITORY = '.github';

export interface PolicyPage {
  /** For messages: the path, with `owner/repository:` before it where that is another repository. */
  readonly file: string;
  readonly text: string;
  /** Object id of the content. */
  readonly sha: string;
  readonly place: PagePlace;
}

/** Where a page was read. */
export interface PagePlace extends RepositoryName {
  readonly path: string;
  /** Commit, or null for the tip of the default branch. */
  readonly ref: string | null;
}

/** A page that may exist but could not be read: never to be taken for "no policy". */
export interface PolicyPageProblem {
  readonly source: 'organisation' | 'repository';
  readonly file: string;
  /** One clause in words; names no content. */
  readonly message: string;
}

export interface PolicyPages {
  /** Null where there is none (or GitHub shows none to this client). */
  readonly organisation: PolicyPage | null;
  readonly repository: PolicyPage | null;
  readonly problems: readonly PolicyPageProblem[];
}

export interface PolicyPagesRequest extends RepositoryName {
  /** Commit of the base branch the repository's page is read from. */
  readonly baseSha: string;
}

/** Only a 404 means that there is no page. Any other refusal is a problem; faults of the service are thrown. */
export async function readPolicyPages(
  client: GitHubClient,
  request: PolicyPagesRequest,
): Promise<PolicyPages> {
  const organisation = await readOwnerPage(client, request.owner);
  // In the owner's own repository the one page is the organisation's.
  const repository =
    request.repo === OWNER_REPOSITORY ? NO_PAGE : await readRepositoryPage(client, request);
  return {
    organisation: organisation.page,
    repository: repository.page,
    problems: [organisation.problem, repository.problem].filter((problem) => problem !== null),
  };
}

/** An owner's page, from the default branch of its `.github` repository. */
export function readOwnerPage(client: GitHubClient, owner: string): Promise<ReadPage> {
  return readPage(client, 'organisation', { owner, repo: OWNER_REPOSITORY, ref: null });
}

/** A repository's own page at one commit. */
export function readRepositoryPage(
  client: GitHubClient,
  { owner, repo, baseSha }: PolicyPagesRequest,
): Promise<ReadPage> {
  return readPage(client, 'repository', { owner, repo, ref: baseSha });
}

/** The pages that came with a snapshot; no request where the base branch is still there. */
export async function pagesOfSnapshot(
  client: GitHubClient,
  name: RepositoryName,
  snapshot: Snapshot,
): Promise<PolicyPages> {
  const { owner, repo } = name;
  const owners = { owner, repo: OWNER_REPOSITORY, ref: null };
  const organisation = shownPage('organisation', owners, snapshot.ownerPages);
  const { baseSha } = snapshot.pullRequest;
  const at = { owner, repo, ref: baseSha };
  const own = repo === OWNER_REPOSITORY;
  const repository = own
    ? NO_PAGE
    : snapshot.basePages === null
      ? await readPage(client, 'repository', at)
      : shownPage('repository', at, snapshot.basePages);
  return {
    organisation: organisation.page,
    repository: repository.page,
    problems: [organisation.problem, repository.problem].filter((problem) => problem !== null),
  };
}

/** Text of a file that came with a snapshot; null where there is none or it is not shown whole. */
export function shownText(file: RawFile | null): string | null {
  const content = file === null ? null : shownContent(file);
  return content?.kind === 'text' ? content.text : null;
}

function shownPage(
  source: PolicyPageProblem['source'],
  at: RepositoryName & { readonly ref: string | null },
  pages: RawPages | null,
): ReadPage {
  for (const [index, path] of PAGE_PATHS.entries()) {
    const raw = index === 0 ? pages?.page0 : pages?.page1;
    if (raw === null || raw === undefined) continue;
    const place = { ...at, path };
    const file = fileName(source, place);
    const content = shownContent(raw);
    return content.kind === 'text'
      ? { page: { file, text: content.text, sha: content.sha, place }, problem: null }
      : { page: null, problem: { source, file, message: content.message } };
  }
  return NO_PAGE;
}

const LINK_MODE = 0o120_000;

function shownContent({ mode, type, oid, object }: RawFile): Exclude<Content, { kind: 'absent' }> {
  const unreadable = (message: string) => ({ kind: 'unreadable', message }) as const;
  if (type === 'tree') return unreadable('is a folder, not a page');
  if (mode === LINK_MODE) return unreadable('is a symbolic link, which is not followed');
  if (type !== 'blob') return unreadable('is not a plain file');
  if (object?.isTruncated === true) return unreadable('is too large to be a page of policy');
  const text = object?.text;
  return typeof text === 'string'
    ? { kind: 'text', text, sha: oid }
    : unreadable('is not a text file');
}

/** Earlier versions looked at for one that can be read. */
const MOST_EARLIER = 10;

/** The page as earlier commits of the same branch left it, newest first, without the present one. */
export async function* readEarlierPages(
  client: GitHubClient,
  page: PolicyPage,
): AsyncGenerator<PolicyPage> {
  const { owner, repo, path, ref } = page.place;
  const { data: commits } = await client.rest.repos.listCommits({
    owner,
    repo,
    path,
    per_page: MOST_EARLIER + 1,
    ...(ref === null ? {} : { sha: ref }),
  });
  for (const commit of commits.slice(1)) {
    const content = await readContent(client, { owner, repo, path, ref: commit.sha });
    if (content.kind === 'text')
      yield {
        ...page,
        text: content.text,
        sha: content.sha,
        place: { ...page.place, ref: commit.sha },
      };
  }
}

/** Text of one file at a commit; null where it is not there or cannot be read as text. */
export async function readTextAt(
  client: GitHubClient,
  at: RepositoryName & { readonly path: string; readonly ref: string },
): Promise<string | null> {
  const content = await readContent(client, at);
  return content.kind === 'text' ? content.text : null;
}

const NO_PAGE: ReadPage = { page: null, problem: null };

const fileName = (source: PolicyPageProblem['source'], place: PagePlace): string =>
  source === 'organisation' ? `${place.owner}/${place.repo}:${place.path}` : place.path;

/** One page, or why it could not be read; neither where there is none. */
export interface ReadPage {
  readonly page: PolicyPage | null;
  readonly problem: PolicyPageProblem | null;
}

async function readPage(
  client: GitHubClient,
  source: PolicyPageProblem['source'],
  at: RepositoryName & { readonly ref: string | null },
): Promise<ReadPage> {
  for (const path of PAGE_PATHS) {
    const place = { ...at, path };
    const file = fileName(source, place);
    const content = await readContent(client, place);
    if (content.kind === 'text')
      return { page: { file, text: content.text, sha: content.sha, place }, problem: null };
    if (content.kind === 'unreadable')
      return { page: null, problem: { source, file, message: content.message } };
  }
  return NO_PAGE;
}

type Content =
  | { readonly kind: 'text'; readonly text: string; readonly sha: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly message: string };

async function readContent(client: GitHubClient, place: PagePlace): Promise<Content> {
  const { ref, ...file } = place;
  const unreadable = (message: string): Content => ({ kind: 'unreadable', message });
  try {
    const { data } = await client.rest.repos.getContent({
      ...file,
      ...(ref === null ? {} : { ref }),
    });
    if (Array.isArray(data)) return unreadable('is a folder, not a page');
    if (data.type !== 'file' || !('content' in data)) return unreadable('is not a plain file');
    // Over 1 MB GitHub answers with an empty content and the encoding `none`.
    if (data.encoding !== 'base64') return unreadable('is too large to be a page of policy');
    const text = Buffer.from(data.content, 'base64').toString('utf8');
    return { kind: 'text', text, sha: data.sha };
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return { kind: 'absent' };
    if (status === null || status === 401 || status >= 429) throw error;
    return unreadable(`GitHub refused to show it (${status})`);
  }
}
