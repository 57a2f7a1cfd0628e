/** Probot's events as tasks. Handlers only enqueue; what a payload says beyond names and numbers is not used. */
import type { Account } from '@countersign/detectors';
import { commandsIn, PAGE_PATHS } from '@countersign/github';
import type { ExpectedEvent } from '@countersign/github';
import type { Context } from 'probot';
import type { Registry } from './dispatch.ts';
import type { Incoming, Intake } from './intake.ts';
import type { Log } from './log.ts';
import type { RepositoryName } from './store/installations.ts';
import type { Store } from './store/store.ts';
import { numberOfExternalId } from './task.ts';
import type { Task } from './task.ts';

export interface AppOptions {
  readonly appId: number;
  readonly store: Store;
  readonly log: Log;
  readonly intake: Intake;
}

type PullRequestContext = Context<
  | 'pull_request.opened'
  | 'pull_request.synchronize'
  | 'pull_request.reopened'
  | 'pull_request.ready_for_review'
  | 'pull_request.converted_to_draft'
  | 'pull_request.edited'
  | 'pull_request.labeled'
  | 'pull_request.unlabeled'
  | 'pull_request_review.submitted'
  | 'pull_request_review.edited'
  | 'pull_request_review.dismissed'
>;

/** Repository that holds an owner's page. */
const OWNER_REPOSITORY = '.github';
/** How GitHub names the branches of its merge queue. */
const QUEUE_REF = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/;
/** Phrases that a judgement reads. */
const PHRASE = /^\s*countersign:/im;
const BRANCH = /^refs\/heads\/(.+)$/s;

export function registerHandlers(app: Registry, { appId, store, log, intake }: AppOptions): void {
  const take = async (
    { id, name, payload }: { id: string; name: string; payload: RepositoryPayload },
    tasks: readonly Task[],
    pushes: Incoming['pushes'] = [],
  ): Promise<void> => {
    const { installation, repository } = payload;
    const named =
      installation === undefined || repository === undefined
        ? null
        : nameOf(installation.id, repository);
    const repositories = named === null ? [] : [named];
    if (tasks.length === 0 && name !== 'repository') return;
    const taken = await intake.take({ appId, guid: id, event: name, tasks, pushes, repositories });
    if (taken === 'known') log.info({ delivery: id }, 'a delivery that was taken before');
  };

  const judge = async (
    context: PullRequestContext,
    expected: readonly ExpectedEvent[],
    pushes: Incoming['pushes'] = [],
  ): Promise<void> => {
    const origin = originOf(context.payload);
    const { number } = context.payload.pull_request;
    await take(
      context,
      origin === null ? [] : [{ ...origin, kind: 'judge', number, expected }],
      pushes,
    );
  };

  /** A head that GitHub announces was pushed no later than this payload was made. */
  const announced = async (
    context: Context<'pull_request.opened' | 'pull_request.synchronize' | 'pull_request.reopened'>,
  ): Promise<void> => {
    const { pull_request: pullRequest, repository } = context.payload;
    const { sha } = pullRequest.head;
    const pushedAt = new Date(pullRequest.updated_at);
    const push = { repositoryId: repository.id, number: pullRequest.number, sha, pushedAt };
    await judge(context, [{ kind: 'head', sha }], [push]);
  };

  const arrived = async (
    context: Context<'installation' | 'installation_repositories'>,
  ): Promise<void> => {
    const installationId = context.payload.installation.id;
    await store.saveInstallation(installationId, 'active');
    await take(context, [{ ...background(installationId), kind: 'arrival' }]);
  };

  app.on('pull_request.opened', announced);
  app.on('pull_request.synchronize', announced);
  app.on('pull_request.reopened', announced);
  app.on(['pull_request.ready_for_review', 'pull_request.converted_to_draft'], (context) =>
    judge(context, []),
  );
  app.on('pull_request.edited', async (context) => {
    // The body may declare an author; a new base has another page.
    const { base, body } = context.payload.changes;
    if (base !== undefined || body !== undefined) await judge(context, []);
  });
  app.on(['pull_request.labeled', 'pull_request.unlabeled'], async (context) => {
    const { action, label, sender } = context.payload;
    await judge(
      context,
      label === undefined ? [] : [{ kind: 'label', action, name: label.name, actorId: sender.id }],
    );
  });
  app.on(
    [
      'pull_request_review.submitted',
      'pull_request_review.edited',
      'pull_request_review.dismissed',
    ],
    (context) => judge(context, [{ kind: 'review', id: context.payload.review.id }]),
  );
  app.on('pull_request.closed', async (context) => {
    const { pull_request: pullRequest, sender } = context.payload;
    const origin = originOf(context.payload);
    if (origin === null) return;
    // Another pull request with this head was judged together with it.
    const others: Task = { ...origin, kind: 'find', headSha: pullRequest.head.sha };
    if (!pullRequest.merged) return take(context, [others]);
    const landed: Task = {
      ...origin,
      kind: 'landed',
      branch: pullRequest.base.ref,
      sha: pullRequest.merge_commit_sha ?? pullRequest.head.sha,
      number: pullRequest.number,
      actor: sender.login,
    };
    await take(context, [landed, others]);
  });

  app.on(['check_run.rerequested', 'check_run.requested_action'], async (context) => {
    const { payload } = context;
    const { check_run: run, repository, sender } = payload;
    if (run.app !== null && run.app.id !== appId) return;
    const origin = originOf(payload);
    if (origin === null) return;
    const number = numberOfExternalId(run.external_id, repository.id);
    const button = payload.action === 'requested_action' ? payload.requested_action : undefined;
    if (button?.identifier === 'request-review' && number !== null) {
      const actor = accountOf(sender);
      await take(context, [
        {
          ...origin,
          kind: 'ask',
          what: 'request-review',
          number,
          actor,
          isAuthor: false,
          id: context.id,
        },
      ]);
      return;
    }
    const task: Task =
      number === null
        ? { ...origin, kind: 'find', headSha: run.head_sha }
        : { ...origin, kind: 'judge', number, expected: [] };
    await take(context, [task]);
  });
  app.on('check_suite.rerequested', async (context) => {
    const { check_suite: suite } = context.payload;
    if (suite.app !== null && suite.app.id !== appId) return;
    const origin = originOf(context.payload);
    if (origin === null) return;
    await take(context, [{ ...origin, kind: 'find', headSha: suite.head_sha }]);
  });

  app.on('merge_group.checks_requested', async (context) => {
    const { merge_group: group } = context.payload;
    const origin = originOf(context.payload);
    const number = QUEUE_REF.exec(group.head_ref)?.[1];
    if (origin === null) return;
    await take(context, [
      {
        ...origin,
        kind: 'judge-group',
        // A queue of another form names no pull request: then there is none whose checks could count.
        number: number === undefined ? null : Number(number),
        headSha: group.head_sha,
        baseSha: group.base_sha,
      },
    ]);
  });
  app.on('issue_comment.created', async (context) => {
    const { comment, issue } = context.payload;
    const origin = originOf(context.payload);
    const { number } = issue;
    if (origin === null || issue.pull_request === undefined || comment.user === null) return;
    const actor = accountOf(comment.user);
    const isAuthor = issue.user?.id === actor.id;
    const commands = actor.type === 'User' ? commandsIn(comment.body) : [];
    await take(context, [
      ...commands.map((what): Task => ({
        ...origin,
        kind: 'ask',
        what,
        number,
        actor,
        isAuthor,
        id: `${comment.id}`,
      })),
      ...(PHRASE.test(comment.body)
        ? [{ ...origin, kind: 'judge' as const, number, expected: [] }]
        : []),
    ]);
  });

  app.on('push', async (context) => {
    const { payload } = context;
    const branch = BRANCH.exec(payload.ref)?.[1];
    const origin = originOf(payload);
    if (origin === null || branch === undefined || payload.deleted) return;
    const isDefault = branch === payload.repository.default_branch;
    const tasks: Task[] = [];
    if (touchesPage(payload)) {
      const whole = isDefault && payload.repository.name === OWNER_REPOSITORY;
      tasks.push({
        ...origin,
        urgency: 'background',
        kind: 'fan-out',
        branch: whole ? null : branch,
      });
    }
    if (isDefault || (await store.isBaseBranch(payload.repository.id, branch)))
      tasks.push({
        ...origin,
        urgency: 'background',
        kind: 'landed',
        branch,
        sha: payload.after,
        number: null,
        actor: payload.sender?.login ?? payload.pusher.name,
      });
    await take(context, tasks);
  });

  app.on(['installation.created', 'installation.new_permissions_accepted'], arrived);
  app.on('installation.unsuspend', arrived);
  app.on('installation_repositories.added', arrived);
  app.on('installation.deleted', ({ payload }) =>
    store.saveInstallation(payload.installation.id, 'deleted'),
  );
  app.on('installation.suspend', ({ payload }) =>
    store.saveInstallation(payload.installation.id, 'suspended'),
  );
  app.on('installation_repositories.removed', ({ payload }) =>
    store.removeRepositories(payload.repositories_removed.map(({ id }) => id)),
  );
  app.on('repository.deleted', ({ payload }) => store.removeRepositories([payload.repository.id]));
  app.on(
    [
      'repository.renamed',
      'repository.transferred',
      'repository.archived',
      'repository.unarchived',
      'repository.edited',
    ],
    (context) => take(context, []),
  );
}

interface RepositoryPayload {
  readonly installation?: { readonly id: number };
  readonly repository?: {
    readonly id: number;
    readonly name: string;
    readonly default_branch?: string | undefined;
    readonly archived?: boolean | undefined;
    readonly owner: { readonly login: string } | null;
  };
}

function accountOf(user: {
  readonly login: string;
  readonly id: number;
  readonly type?: string | undefined;
}): Account {
  return {
    login: user.login,
    id: user.id,
    type: user.type === 'User' ? 'User' : 'Bot',
  };
}

function background(installationId: number) {
  return { installationId, attempt: 0, urgency: 'background' } as const;
}

/** Null for what no installation sent: there would be nobody to act as. */
function originOf({ installation, repository }: RepositoryPayload) {
  if (installation === undefined || repository === undefined || repository.owner === null)
    return null;
  return {
    installationId: installation.id,
    owner: repository.owner.login,
    repo: repository.name,
    repositoryId: repository.id,
    attempt: 0,
    urgency: 'now' as const,
  };
}

function nameOf(
  installationId: number,
  repository: NonNullable<RepositoryPayload['repository']>,
): RepositoryName | null {
  if (repository.owner === null) return null;
  return {
    id: repository.id,
    installationId,
    owner: repository.owner.login,
    name: repository.name,
    defaultBranch: repository.default_branch ?? null,
    archived: repository.archived ?? false,
  };
}

/** Commits that a push lists; docs.github.com, "Webhook events and payloads". */
const MOST_COMMITS = 2_048;

/** True as well where the list of commits does not tell. */
function touchesPage({
  commits,
  forced,
}: {
  readonly forced: boolean;
  readonly commits: readonly {
    readonly added?: readonly string[];
    readonly modified?: readonly string[];
    readonly removed?: readonly string[];
  }[];
}): boolean {
  if (forced || commits.length >= MOST_COMMITS) return true;
  const pages: readonly string[] = PAGE_PATHS;
  return commits.some(({ added = [], modified = [], removed = [] }) =>
    [...added, ...modified, ...removed].some((path) => pages.includes(path)),
  );
}
