/** Everything a branch holds, as a Change: its tree in one request, its contents many at a time. */
import { Buffer } from 'node:buffer';
import type { Change, ContentRequest, FileChange, FileContent } from '@countersign/detectors';
import { contentsReader } from './blobs.ts';
import type { GitHubClient, RepositoryName } from './client.ts';

export interface BranchReading {
  /** Commit at the tip. */
  readonly sha: string;
  readonly change: Change;
}

const FOLDER = 'tree';

/** @throws Octokit's errors; 404 where there is no such branch, 409 for an empty repository. */
export async function readBranch(
  client: GitHubClient,
  { branch, ...repository }: RepositoryName & { readonly branch: string },
): Promise<BranchReading> {
  const { data: tip } = await client.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
  const { sha } = tip.object;
  const { data } = await client.rest.git.getTree({
    ...repository,
    tree_sha: sha,
    recursive: 'true',
  });
  const files: FileChange[] = [];
  const sizes = new Map<string, number>();
  for (const { path, mode, sha: blob, size, type } of data.tree) {
    if (path === undefined || mode === undefined || blob === undefined || type === FOLDER) continue;
    if (size !== undefined) sizes.set(blob, size);
    files.push({
      path,
      previousPath: null,
      status: 'added',
      mode,
      blob,
      previousBlobs: [],
      addedLines: 'all',
      commit: null,
    });
  }
  const name = `${repository.owner}/${repository.repo}`;
  return {
    sha,
    change: {
      source: { kind: 'tree', root: name },
      commits: [],
      files,
      history: [],
      skipped: data.truncated
        ? [
            {
              path: name,
              reason: 'too-many-files',
              detail: `GitHub lists ${files.length} files of the branch and no more`,
            },
          ]
        : [],
      readContents: (requests) => readMany(client, repository, sizes, requests),
    },
  };
}

/** Contents of one query; GitHub counts a query as one request, whatever it holds. */
const AT_ONCE = 50;
/** Bytes; GraphQL cuts longer texts, and many of them make an answer that GitHub gives up on. */
const MOST_TEXT = 100_000;

async function* readMany(
  client: GitHubClient,
  repository: RepositoryName,
  sizes: ReadonlyMap<string, number>,
  requests: readonly ContentRequest[],
): AsyncGenerator<{ request: ContentRequest; content: FileContent }> {
  const single = contentsReader(client, repository, sizes);
  for (let start = 0; start < requests.length; start += AT_ONCE) {
    const batch = requests.slice(start, start + AT_ONCE);
    const small = batch.filter(({ blob }) => (sizes.get(blob) ?? Infinity) <= MOST_TEXT);
    const texts = await readTexts(client, repository, [...new Set(small.map(({ blob }) => blob))]);
    for (const request of batch) {
      const bytes = texts.get(request.blob);
      if (bytes === undefined) yield* single([request]);
      else yield { request, content: { kind: 'bytes', bytes } };
    }
  }
}

interface BlobAnswer {
  readonly byteSize?: number;
  readonly isTruncated?: boolean;
  readonly text?: string | null;
}

const OBJECT_ID = /^[0-9a-f]{40,64}$/;

/** What is text and was given whole; everything else is for the other way. */
async function readTexts(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const asked = blobs.filter((blob) => OBJECT_ID.test(blob));
  if (asked.length === 0) return new Map();
  const fields = asked.map(
    (blob, index) =>
      `b${index}: object(oid: "${blob}") { ... on Blob { byteSize isTruncated text } }`,
  );
  const { repository } = await client.graphql<{
    readonly repository: Readonly<Record<string, BlobAnswer | null>> | null;
  }>(
    `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`,
    { owner, repo },
  );
  const texts = new Map<string, Uint8Array>();
  for (const [index, blob] of asked.entries()) {
    const answer = repository?.[`b${index}`];
    if (typeof answer?.text !== 'string' || answer.isTruncated === true) continue;
    const bytes = new Uint8Array(Buffer.from(answer.text, 'utf8'));
    // Bytes that are no UTF-8 come back as other bytes.
    if (bytes.length === answer.byteSize && !answer.text.includes('\uFFFD')) texts.set(blob, bytes);
  }
  return texts;
}
