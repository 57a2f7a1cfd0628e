/** Whether what a person checked is what the present head brings, though its commits have other ids. */
import { nullWhenMissing } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { remembered } from './memory.ts';
import type { ReadMemory } from './memory.ts';
import type { ListedFile } from './files.ts';

/** Files that GitHub lists of a comparison. */
const MOST_COMPARED = 300;

export interface Heads {
  readonly base: string;
  readonly checked: string;
  readonly present: string;
}

/**
 * True where both heads bring the same difference to the base, line numbers aside (git calls it the patch id). False
 * where that cannot be told: too many files, a content without a patch.
 */
export async function isSameChange(
  client: GitHubClient,
  repository: RepositoryName,
  heads: Heads,
  memory: ReadMemory,
): Promise<boolean> {
  const { owner, repo } = repository;
  const patchOf = (head: string): Promise<string | null> =>
    remembered(memory, `patch:${owner}/${repo}:${heads.base}...${head}`.toLowerCase(), async () => {
      // A commit that was pushed over may be gone.
      const answer = await nullWhenMissing(
        client.rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead: `${heads.base}...${head}`,
          per_page: 1,
        }),
      );
      return answer === null ? null : patchText(answer.data.files ?? []);
    });
  const present = await patchOf(heads.present);
  return present !== null && present === (await patchOf(heads.checked));
}

const HUNK = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@.*$/gm;

/** Null where a part of the difference is not shown. */
export function patchText(files: readonly ListedFile[]): string | null {
  if (files.length >= MOST_COMPARED) return null;
  const parts: string[] = [];
  for (const file of files.toSorted((a, b) => (a.filename < b.filename ? -1 : 1))) {
    // Without a patch only an identical content is the same.
    if (file.patch === undefined && file.sha === null) return null;
    parts.push(
      JSON.stringify([
        file.status,
        file.filename,
        file.previous_filename ?? null,
        file.patch?.replaceAll(HUNK, '@@') ?? file.sha,
      ]),
    );
  }
  return parts.join('\n');
}
