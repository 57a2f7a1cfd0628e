/** Pushes: commits, branches, and the pull requests that move with them. */
import type { GitCommit } from './git-store.ts';
import { pushedCommit } from './represent/commit.ts';
import { webUrl } from './represent/repository.ts';
import type { RepositoryDriver } from './repository-driver.ts';
import { emailOf, withCommits } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Account, PullRequest, Repository, State } from './state.ts';

const NO_COMMIT = '0'.repeat(40);

export function pushActions(scene: Scene): Pick<RepositoryDriver, 'push'> {
  const { state, events, repository, account, resolve, tell } = scene;
  const { git } = repository;

  const moveHead = async (
    one: PullRequest,
    sha: string,
    by: Account,
    at: string,
  ): Promise<void> => {
    const before = one.head.sha;
    const forced = !(await git.isAncestor(before, sha));
    if (one.repository !== repository) await one.repository.git.fetch(git, one.head.ref);
    one.head.sha = sha;
    one.base.sha = await resolve(one.base.ref, one.repository);
    one.updatedAt = at;
    one.timeline = await withCommits(one);
    if (forced)
      one.timeline.push({
        event: 'head_ref_force_pushed',
        id: state.nextId(),
        actor: by,
        at,
        before,
        after: sha,
      });
    await tell(one, 'synchronize', by, { before, after: sha });
  };

  const tellOfPush = async (
    branch: string,
    before: string | null,
    after: string,
    pusher: Account,
    forced: boolean,
  ): Promise<void> => {
    const range = before === null ? `${after}^!` : `${before}..${after}`;
    const commits = await git.log(range, { order: 'oldest-first' });
    const shown = [];
    for (const one of commits) shown.push(await pushed(state, repository, one));
    const html = `${webUrl(repository)}/compare`;
    events.emit({
      event: 'push',
      action: null,
      repository,
      sender: pusher,
      payload: {
        ref: `refs/heads/${branch}`,
        before: before ?? NO_COMMIT,
        after,
        pusher: { name: pusher.login, email: emailOf(pusher) },
        created: before === null,
        deleted: false,
        forced,
        base_ref: null,
        compare: `${html}/${(before ?? after).slice(0, 12)}...${after.slice(0, 12)}`,
        commits: shown,
        head_commit: shown.at(-1) ?? null,
      },
    });
  };

  return {
    async push(branch, options) {
      const pusher = account(options.as);
      const before = await git.resolve(`heads/${branch}`);
      const start = options.from ?? (before === null ? repository.defaultBranch : branch);
      const parent = await git.resolve(start);
      if (parent === null && options.from !== undefined) throw new Error(`no commit ${start}`);
      const author = options.author ?? { name: pusher.login, email: emailOf(pusher) };
      const at = state.tick();
      const sha = await git.commit({
        parents: [
          ...(parent === null ? [] : [parent]),
          ...(options.merge === undefined ? [] : [await resolve(options.merge)]),
        ],
        files: options.files,
        message: options.message,
        author,
        committer: options.committer ?? author,
        at: new Date(at),
      });
      const forced = before !== null && !(await git.isAncestor(before, sha));
      if (forced && options.force !== true)
        throw new Error(`${branch} would lose commits: push with force`);
      await git.setRef(`refs/heads/${branch}`, sha);
      repository.pushedAt = at;
      await tellOfPush(branch, before, sha, pusher, forced);
      for (const where of state.repositories.values())
        for (const one of where.pullRequests)
          if (one.state === 'open' && one.head.repository === repository && one.head.ref === branch)
            await moveHead(one, sha, pusher, at);
      return sha;
    },
  };
}

async function pushed(state: State, repository: Repository, one: GitCommit) {
  const files = await repository.git.diff(one.parents[0] ?? null, one.sha);
  return pushedCommit(state, repository, one, files);
}
