/** The label by which people say that they checked: a repository that lacks it gives them nothing to choose. */
import { statusOf } from '@countersign/github';
import type { GitHubClient, ReadMemory, RepositoryName } from '@countersign/github';
import type { Policy, Verdict } from '@countersign/policy';
import type { Log } from './log.ts';

/** GitHub's green, without `#`. */
const COLOUR = '0e8a16';
/** GitHub takes no longer description. */
const DESCRIPTION = 'A person who did not write this change has read it and answers for it';

/**
 * Creates the label once a person's check is missing. One request for each repository and process; an App without the
 * right to do so says in its log how it comes to be.
 */
export async function offerLabel(
  { client, log }: { readonly client: GitHubClient; readonly log: Log },
  { owner, repo }: RepositoryName,
  verdict: Verdict,
  { humanCheck }: Policy,
  memory: ReadMemory,
): Promise<void> {
  const { label, counts } = humanCheck;
  const isMissing = verdict.rules.some(
    ({ id, outcome }) => id === 'human-check' && outcome !== 'pass' && outcome !== 'note',
  );
  if (!isMissing || !counts.includes('label')) return;
  const key = `label:${owner}/${repo}:${label}`.toLowerCase();
  if (memory.get(key) !== undefined) return;
  try {
    await client.rest.issues.createLabel({
      owner,
      repo,
      name: label,
      color: COLOUR,
      description: DESCRIPTION,
    });
  } catch (error) {
    const status = statusOf(error);
    // 422: it is there.
    if (status !== 422 && status !== 403 && status !== 404 && status !== 410) throw error;
    if (status !== 422)
      log.warn(
        { owner, repo, label },
        'the review label could not be created: give the App the permission to write issues, or add it under Labels in the repository',
      );
  }
  memory.set(key, true);
}
