/** What an emergency let through is looked at afterwards: an issue says so, with whoever declared it. */
import { statusOf } from '@countersign/github';
import type { GitHubClient, PullRequestName } from '@countersign/github';
import type { Verdict } from '@countersign/policy';
import { codeSpan } from '@countersign/report';
import type { Log } from './log.ts';

export interface Declared {
  readonly by: string;
  readonly reason: string;
}

/** Who declared an emergency that counted, or null. */
export function emergencyIn(verdict: Verdict): Declared | null {
  for (const { evidence } of verdict.rules)
    for (const { event, counts } of evidence)
      if (counts && event?.kind === 'phrase' && event.name === 'emergency')
        return { by: event.actor?.login ?? 'somebody', reason: event.words ?? '' };
  return null;
}

/** Statuses of a repository without issues, or of an App without the permission to write them. */
const NO_ISSUES: ReadonlySet<number | null> = new Set([403, 404, 410]);

/** One issue for each head; where none can be written the log says so, and the record has the decision in any case. */
export async function followUp(
  { client, log }: { readonly client: GitHubClient; readonly log: Log },
  { owner, repo, number }: PullRequestName,
  headSha: string,
  { by, reason }: Declared,
): Promise<void> {
  try {
    await client.rest.issues.create({
      owner,
      repo,
      title: `Pull request ${number} passed as an emergency: look at it within a day`,
      body: [
        `${codeSpan(`@${by}`)} declared an emergency on pull request #${number} (commit ${headSha}): ${codeSpan(reason)}`,
        '',
        'It stood in for the people whose check was missing. Somebody who did not write the change reads it now, and closes this issue.',
      ].join('\n'),
    });
  } catch (error) {
    if (!NO_ISSUES.has(statusOf(error))) throw error;
    log.warn(
      { owner, repo, number, headSha, by },
      'an emergency was declared and no issue could be written: give the App the permission to write issues',
    );
  }
}
