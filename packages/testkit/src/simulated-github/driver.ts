/** Drives one repository as people and programs do, with the webhooks that GitHub sends for it. */
import type { Events } from './events.ts';
import { checkRunWithSuite, checkSuite } from './represent/check-run.ts';
import { moveActions } from './move-actions.ts';
import { pullRequestActions } from './pull-request-actions.ts';
import { pushActions } from './push-actions.ts';
import type { RepositoryDriver } from './repository-driver.ts';
import { reviewActions } from './review-actions.ts';
import { sceneOf } from './scene.ts';
import type { Repository, State } from './state.ts';

export function driveRepository(
  state: State,
  events: Events,
  repository: Repository,
): RepositoryDriver {
  const scene = sceneOf(state, events, repository);
  const { account } = scene;
  const { git } = repository;
  return {
    id: repository.id,
    get owner() {
      return repository.owner.login;
    },
    get name() {
      return repository.name;
    },
    gitDir: git.dir,
    resolve: (name) => scene.resolve(name),
    ...pushActions(scene),
    ...pullRequestActions(scene),
    ...reviewActions(scene),
    ...moveActions(scene),
    setPermission(login, role) {
      repository.roles.set(account(login).login.toLowerCase(), role);
    },
    async rerequestCheck(checkRunId, by) {
      const run = repository.checkRuns.find(({ id }) => id === checkRunId);
      if (run === undefined) throw new Error(`no check run ${checkRunId}`);
      events.emit({
        event: 'check_run',
        action: 'rerequested',
        repository,
        sender: account(by.as),
        payload: { check_run: checkRunWithSuite(state, repository, run) },
      });
    },
    async pressAction(checkRunId, identifier, by) {
      const run = repository.checkRuns.find(({ id }) => id === checkRunId);
      if (run === undefined) throw new Error(`no check run ${checkRunId}`);
      events.emit({
        event: 'check_run',
        action: 'requested_action',
        repository,
        sender: account(by.as),
        payload: {
          check_run: checkRunWithSuite(state, repository, run),
          requested_action: { identifier },
        },
      });
    },
    async requestMerge(number, headSha, by) {
      const { base } = scene.pull(number);
      const head = await git.readCommit(headSha);
      const { name, email } = head.author;
      const { name: committer, email: committerEmail } = head.committer;
      events.emit({
        event: 'merge_group',
        action: 'checks_requested',
        repository,
        sender: account(by.as),
        payload: {
          merge_group: {
            head_sha: headSha,
            head_ref: `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`,
            base_sha: (await git.ref(`refs/heads/${base.ref}`)) ?? base.sha,
            base_ref: `refs/heads/${base.ref}`,
            head_commit: {
              id: headSha,
              tree_id: head.tree,
              message: head.message,
              timestamp: head.committer.date,
              author: { name, email },
              committer: { name: committer, email: committerEmail },
            },
          },
        },
      });
    },
    async rerequestSuite(headSha, by) {
      const runs = repository.checkRuns.filter((one) => one.headSha === headSha);
      if (runs.length === 0) throw new Error(`no check run of ${headSha}`);
      events.emit({
        event: 'check_suite',
        action: 'rerequested',
        repository,
        sender: account(by.as),
        payload: {
          check_suite: checkSuite(state, repository, runs, await git.readCommit(headSha)),
        },
      });
    },
    checkRuns: (sha) => repository.checkRuns.filter((one) => one.headSha === sha),
    requireChecks(branch, checks) {
      repository.requiredChecks.set(branch, checks);
      if (checks.by === 'protection') repository.protectedBranches.add(branch);
    },
    archive() {
      repository.archived = true;
    },
    protectBranch(branch) {
      repository.protectedBranches.add(branch);
    },
    issues: () => repository.issues,
    labels: () => [...repository.labels.values()].map(({ name }) => name),
    labelsOf: (number) => scene.pull(number).labels.map(({ name }) => name),
    requestedReviewers(number) {
      const { requestedReviewers, requestedTeams } = scene.pull(number);
      return [
        ...requestedReviewers.map(({ login }) => login),
        ...requestedTeams.map(({ organisation, slug }) => `${organisation.login}/${slug}`),
      ];
    },
    async writeRef(ref, files) {
      const before = await git.ref(ref);
      const person = { name: 'Countersign', email: 'countersign@example.com' };
      const sha = await git.commit({
        parents: before === null ? [] : [before],
        files,
        message: 'Notes',
        author: person,
        committer: person,
        at: new Date(state.tick()),
      });
      await git.setRef(ref, sha);
      return sha;
    },
  };
}
