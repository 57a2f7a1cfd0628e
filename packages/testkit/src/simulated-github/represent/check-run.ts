/** Check runs as GitHub shows them. */
import type { GitCommit } from '../git-store.ts';
import type { Annotation, CheckRun, PullRequest, Repository, State } from '../state.ts';
import { integration, nodeId } from './account.ts';
import { pullRequestMinimal } from './pull-request.ts';
import { repositoryUrl, webUrl } from './repository.ts';

/** `check-run` of the description. */
export function checkRun(state: State, where: Repository, one: CheckRun) {
  const url = `${repositoryUrl(state, where)}/check-runs/${one.id}`;
  const html = `${webUrl(where)}/runs/${one.id}`;
  const { annotations, ...output } = one.output;
  return {
    id: one.id,
    name: one.name,
    node_id: nodeId('CheckRun', one.id),
    head_sha: one.headSha,
    external_id: one.externalId,
    url,
    html_url: html,
    details_url: one.detailsUrl ?? html,
    status: one.status,
    conclusion: one.conclusion,
    started_at: one.startedAt,
    completed_at: one.completedAt,
    output: {
      ...output,
      annotations_count: annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: one.suiteId },
    app: integration(state, state.app),
    pull_requests: pullRequestsOf(where, one.headSha).map((pull) =>
      pullRequestMinimal(state, pull),
    ),
  };
}

/** The form of webhooks, which tell more of the suite. */
export function checkRunWithSuite(state: State, where: Repository, one: CheckRun) {
  const run = checkRun(state, where, one);
  const [pull] = pullRequestsOf(where, one.headSha);
  return {
    ...run,
    check_suite: {
      id: one.suiteId,
      node_id: nodeId('CheckSuite', one.suiteId),
      head_branch: pull?.head.ref ?? null,
      head_sha: one.headSha,
      status: one.status,
      conclusion: one.conclusion,
      url: `${repositoryUrl(state, where)}/check-suites/${one.suiteId}`,
      before: null,
      after: one.headSha,
      pull_requests: run.pull_requests,
      app: run.app,
      created_at: one.startedAt ?? where.createdAt,
      updated_at: one.completedAt ?? one.startedAt ?? where.createdAt,
    },
  };
}

/** The suite that all runs of one head are in, as its webhooks show it. */
export function checkSuite(
  state: State,
  where: Repository,
  runs: readonly CheckRun[],
  head: GitCommit,
) {
  const [first] = runs;
  if (first === undefined) throw new Error('a check suite holds at least one run');
  const { check_suite: suite } = checkRunWithSuite(state, where, first);
  const { name, email } = head.author;
  const { name: committer, email: committerEmail } = head.committer;
  return {
    ...suite,
    check_runs_url: `${suite.url}/check-runs`,
    latest_check_runs_count: runs.length,
    rerequestable: true,
    runs_rerequestable: true,
    head_commit: {
      id: head.sha,
      tree_id: head.tree,
      message: head.message,
      timestamp: head.committer.date,
      author: { name, email },
      committer: { name: committer, email: committerEmail },
    },
  };
}

/** GitHub names no pull request whose head is in a fork. */
function pullRequestsOf(where: Repository, sha: string): readonly PullRequest[] {
  return where.pullRequests.filter(
    (one) => one.state === 'open' && one.head.sha === sha && one.head.repository === where,
  );
}

/** `check-annotation` of the description. */
export function annotation(where: Repository, run: CheckRun, one: Annotation) {
  return {
    ...one,
    blob_href: `${webUrl(where)}/blob/${run.headSha}/${encodeURIComponent(one.path)}`,
  };
}
