/** A commit that a merge queue made: its own contents, and whether the checks of the pull request hold for it. */
import { worst } from '@countersign/policy';
import type { Verdict } from '@countersign/policy';
import type { GitHubClient } from '../client.ts';
import { NO_MEMORY } from '../memory.ts';
import { isSameChange } from '../rebase.ts';
import type { PullRequestName } from '../pull-request-query.ts';
import { baselineFor, judgePull, readFacts, readJudgedSnapshot } from './judge-pull-request.ts';
import type { JudgementOptions } from './judge-pull-request.ts';
import { judge } from './policy-in-force.ts';
import { traceOnBase } from './trace-exceptions.ts';

export interface MergeGroup {
  readonly headSha: string;
  readonly baseSha: string;
}

/**
 * The pull request as it stands, and what the queue's commit brings to its parent. Labels and reviews hold for that
 * commit only where it brings exactly what the pull request does: otherwise they were given on something else.
 * @throws Octokit's errors as they are.
 */
export async function judgeMergeGroup(
  client: GitHubClient,
  name: PullRequestName,
  { headSha, baseSha }: MergeGroup,
  options: JudgementOptions,
): Promise<Verdict> {
  const snapshot = await readJudgedSnapshot(client, name, options);
  const memory = options.memory ?? NO_MEMORY;
  const own = await judgePull(client, name, snapshot, options);
  const { pullRequest } = snapshot;
  const same = await isSameChange(
    client,
    name,
    { base: baseSha, checked: pullRequest.headSha, present: headSha },
    memory,
  );
  const group = { pullRequest: { ...pullRequest, headSha, baseSha }, notes: [] };
  const { facts } = await readFacts(client, name, group, { policy: own.policy, memory });
  const events = own.reviews.events.map((event) =>
    same ? event : { ...event, onPresentHead: false },
  );
  const { authorship } = own.verdict;
  const brought = await judge(
    {
      ...facts,
      // A squashed commit may have lost what its commits declared.
      authorship: authorship.declared === 'ai' ? authorship : facts.authorship,
      reviews: { ...own.reviews, events },
    },
    own.inForce,
    {
      now: options.now(),
      baseline: await baselineFor(client, name, snapshot, facts),
      trace: traceOnBase(client, name, snapshot, memory),
    },
  );
  const outcome = worst([own.verdict.outcome, brought.outcome]);
  return outcome === brought.outcome ? brought : { ...own.verdict, source: brought.source };
}
