/** git-ai's notes (`refs/notes/ai`) on the commits of a pull request. */
import { Buffer } from 'node:buffer';
import type { CommitInfo } from '@countersign/detectors';
import { nullWhenMissing } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { readTree } from './trees.ts';

const NOTES_REF = 'notes/ai';

/** The commits with their notes. One request where a repository has none, as most. */
export async function withNotes(
  client: GitHubClient,
  repository: RepositoryName,
  commits: readonly CommitInfo[],
): Promise<readonly CommitInfo[]> {
  const ref = await nullWhenMissing(client.rest.git.getRef({ ...repository, ref: NOTES_REF }));
  if (ref === null) return commits;
  const paths = commits.flatMap(({ id }) => fannedOut(id));
  const { entries } = await readTree(client, repository, ref.data.object.sha, paths);
  const noted: CommitInfo[] = [];
  for (const commit of commits) {
    const entry = fannedOut(commit.id)
      .map((path) => entries.get(path))
      .find((one) => one !== undefined);
    noted.push(
      entry === undefined
        ? commit
        : { ...commit, note: await readNote(client, repository, entry.sha) },
    );
  }
  return noted;
}

/** Git spreads many notes over folders, two characters each. */
function fannedOut(id: string): readonly string[] {
  const split = (at: number): string =>
    `${id.slice(0, at).replace(/..(?!$)/g, '$&/')}/${id.slice(at)}`;
  return [id, split(2), split(4), split(6)];
}

async function readNote(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<string> {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha });
  return Buffer.from(data.content, data.encoding === 'utf-8' ? 'utf8' : 'base64').toString('utf8');
}
