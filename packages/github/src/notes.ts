/** What record keepers of AI noted on the commits of a pull request. */
import { Buffer } from 'node:buffer';
import type { CommitInfo, SkippedItem } from '@countersign/detectors';
import { statusOf } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { readTree } from './trees.ts';

/**
 * The commits with their notes, out of the commits that the notes' references name; no request where there are none.
 * Several notes on one commit stand behind each other, as git shows them. A reference that leads nowhere, as anybody
 * who may push can make it do, is `skipped`.
 */
export async function withNotes(
  client: GitHubClient,
  repository: RepositoryName,
  commits: readonly CommitInfo[],
  notes: readonly string[],
): Promise<{ readonly commits: readonly CommitInfo[]; readonly skipped: readonly SkippedItem[] }> {
  let noted = commits;
  const skipped: SkippedItem[] = [];
  for (const one of notes)
    try {
      noted = await withNotesOf(client, repository, noted, one);
    } catch (error) {
      if (!LEADS_NOWHERE.has(statusOf(error) ?? 0)) throw error;
      const detail = 'the notes that say which lines an AI wrote lead nowhere';
      skipped.push({ path: 'refs/notes', reason: 'unreadable', detail });
    }
  return { commits: noted, skipped };
}

/** GitHub's answers to an object that is not there, or is of another kind. */
const LEADS_NOWHERE: ReadonlySet<number> = new Set([404, 409, 422]);

async function withNotesOf(
  client: GitHubClient,
  repository: RepositoryName,
  commits: readonly CommitInfo[],
  notes: string,
): Promise<readonly CommitInfo[]> {
  const paths = commits.flatMap(({ id }) => fannedOut(id));
  const { entries } = await readTree(client, repository, notes, paths);
  const noted: CommitInfo[] = [];
  for (const commit of commits) {
    const entry = fannedOut(commit.id)
      .map((path) => entries.get(path))
      .find((one) => one !== undefined);
    if (entry === undefined) {
      noted.push(commit);
      continue;
    }
    const note = await readNote(client, repository, entry.sha);
    noted.push({ ...commit, note: commit.note === null ? note : `${commit.note}\n${note}` });
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
