/** git-ai's notes (`refs/notes/ai`) on the commits of a pull request. */
import { Buffer } from 'node:buffer';
import type { CommitInfo } from '@countersign/detectors';
import type { GitHubClient, RepositoryName } from './client.ts';
import { readTree } from './trees.ts';

/** The commits with their notes, out of the commit that `refs/notes/ai` names; no request where there is none. */
export async function withNotes(
  client: GitHubClient,
  repository: RepositoryName,
  commits: readonly CommitInfo[],
  notes: string | null,
): Promise<readonly CommitInfo[]> {
  if (notes === null) return commits;
  const paths = commits.flatMap(({ id }) => fannedOut(id));
  const { entries } = await readTree(client, repository, notes, paths);
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
