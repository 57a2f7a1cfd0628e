/** The life of a pull request: opened, edited, closed. */
import type { RepositoryDriver } from './repository-driver.ts';
import { pullRequestFiles } from './represent/pull-request.ts';
import { emailOf, withCommits } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Files } from './git-store.ts';
import { keyOf } from './state.ts';
import type { PullRequest } from './state.ts';

type Actions =
  | 'openPullRequest'
  | 'edit'
  | 'retarget'
  | 'markReady'
  | 'mergePullRequest'
  | 'closePullRequest'
  | 'reopenPullRequest';

export function pullRequestActions(scene: Scene): Pick<RepositoryDriver, Actions> {
  const { state, repository, account, pull, resolve, actor, tell, happen } = scene;
  const { git } = repository;

  return {
    async openPullRequest(options) {
      const author = account(options.as);
      const [fork, ref = ''] = options.head.includes(':')
        ? options.head.split(':', 2)
        : [null, options.head];
      const head =
        fork === null || fork === undefined
          ? repository
          : state.repositories.get(keyOf(fork, repository.name));
      if (head === undefined) throw new Error(`no fork of ${String(fork)}`);
      const sha = await resolve(`heads/${ref}`, head);
      if (head !== repository) await git.fetch(head.git, ref);
      const at = state.tick();
      const one: PullRequest = {
        id: state.nextId(),
        number: repository.pullRequests.length + 1,
        repository,
        author,
        title: options.title,
        body: options.body ?? null,
        head: { repository: head, ref, sha },
        base: { ref: options.base, sha: await resolve(`heads/${options.base}`) },
        draft: options.draft ?? false,
        state: 'open',
        labels: [],
        assignees: (options.assignees ?? []).map(account),
        requestedReviewers: [],
        requestedTeams: [],
        reviews: [],
        timeline: [],
        createdAt: at,
        updatedAt: at,
        closedAt: null,
        mergeSha: null,
      };
      one.timeline = await withCommits(one);
      repository.pullRequests.push(one);
      await tell(one, 'opened', author);
      return one.number;
    },
    async edit(number, { as, title, body }) {
      const one = pull(number);
      const changes = {
        ...(title === undefined ? {} : { title: { from: one.title } }),
        ...(body === undefined ? {} : { body: { from: one.body ?? '' } }),
      };
      one.title = title ?? one.title;
      one.body = body ?? one.body;
      one.updatedAt = state.tick();
      await tell(one, 'edited', account(as), { changes });
    },
    async retarget(number, base, by) {
      const one = pull(number);
      const sender = actor(one, by);
      const changes = { base: { ref: { from: one.base.ref }, sha: { from: one.base.sha } } };
      one.base.sha = await resolve(`heads/${base}`);
      one.base.ref = base;
      one.updatedAt = state.tick();
      one.timeline = await withCommits(one);
      one.timeline.push({
        event: 'base_ref_changed',
        id: state.nextId(),
        actor: sender,
        at: one.updatedAt,
        before: changes.base.ref.from,
        after: base,
      });
      await tell(one, 'edited', sender, { changes });
    },
    async markReady(number, by) {
      const one = pull(number);
      const sender = actor(one, by);
      one.draft = false;
      one.updatedAt = state.tick();
      happen(one, 'ready_for_review', sender, one.updatedAt);
      await tell(one, 'ready_for_review', sender);
    },
    async mergePullRequest(number, by) {
      const one = pull(number);
      const sender = actor(one, by);
      const at = state.tick();
      const person = { name: sender.login, email: emailOf(sender) };
      const sha = await git.commit({
        parents: [await resolve(`heads/${one.base.ref}`), one.head.sha],
        files: await contentsOf(one),
        message: `Merge pull request #${one.number}`,
        author: person,
        committer: person,
        at: new Date(at),
      });
      await git.setRef(`refs/heads/${one.base.ref}`, sha);
      one.mergeSha = sha;
      one.state = 'closed';
      one.closedAt = one.updatedAt = at;
      happen(one, 'closed', sender, at);
      await tell(one, 'closed', sender);
      return sha;
    },
    async closePullRequest(number, by) {
      const one = pull(number);
      const sender = actor(one, by);
      one.state = 'closed';
      one.closedAt = one.updatedAt = state.tick();
      happen(one, 'closed', sender, one.updatedAt);
      await tell(one, 'closed', sender);
    },
    async reopenPullRequest(number, by) {
      const one = pull(number);
      const sender = actor(one, by);
      one.state = 'open';
      one.closedAt = null;
      one.updatedAt = state.tick();
      // A branch may have moved while nobody was told.
      one.head.sha = await resolve(`heads/${one.head.ref}`, one.head.repository);
      if (one.head.repository !== repository)
        await git.fetch(one.head.repository.git, one.head.ref);
      one.timeline = await withCommits(one);
      happen(one, 'reopened', sender, one.updatedAt);
      await tell(one, 'reopened', sender);
    },
  };
}

/** What the pull request changes, as the merge commit has it. */
async function contentsOf(one: PullRequest): Promise<Files> {
  const { git } = one.repository;
  const files: Record<string, Files[string]> = {};
  for (const { status, filename, previousFilename } of await pullRequestFiles(one)) {
    if (previousFilename !== null) files[previousFilename] = null;
    const entry = status === 'removed' ? null : await git.entry(one.head.sha, filename);
    files[filename] =
      entry === null ? null : { mode: entry.mode, content: await git.blob(entry.sha) };
  }
  return files;
}
