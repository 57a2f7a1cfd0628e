/** The App running over a simulated GitHub with some people in it. */
import { createHmac, randomUUID } from 'node:crypto';
import { simulateGitHub } from '@countersign/testkit';
import type {
  CheckRun,
  NewRepository,
  Permissions,
  RepositoryDriver,
  SimulatedGitHub,
} from '@countersign/testkit';
import { createLog } from './log.ts';
import { startApp } from './server.ts';
import type { RunningApp } from './server.ts';
import { openMemoryStore } from './store/memory-store.test-support.ts';
import type { Store, StoredDecision } from './store/store.ts';

type Files = NonNullable<NewRepository['files']>;

export interface World {
  readonly github: SimulatedGitHub;
  readonly store: Store;
  /**
   * A repository of `acme` (or another organisation) where `dev` and `kim` may write and `rex` may read. The App is
   * installed.
   */
  repository(
    files: Files,
    options?: {
      name?: string;
      owner?: string;
      private?: boolean;
      /** Of the installation at this owner; default those of the manifest. */
      permissions?: Permissions;
    },
  ): Promise<WorldRepository>;
  /** Id of the installation at an owner of a repository made here. */
  installationOf(owner: string): number;
  /** Everything the App logged. */
  logs(): string;
  /** Does this while the App reads the next pull request, behind its head and before its files' contents. */
  duringNextReading(action: () => Promise<void>): void;
  /** Ends the App and starts it again over the same store. */
  restart(): Promise<void>;
  /** An event the simulation does not send by itself, signed as GitHub would; answers the HTTP status. */
  deliver(event: string, payload: object): Promise<number>;
  /** Resolves once every webhook was answered and worked on. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface Change {
  readonly message: string;
  readonly files: Files;
}

export interface WorldRepository {
  readonly driver: RepositoryDriver;
  /** By `dev`, from a branch of its own that stands on the base; default base `main`. */
  openPullRequest(change: Change & { base?: string }): Promise<WorldPullRequest>;
}

export interface SeenCheck {
  readonly id: number;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  /** As a reader sees it: without what keeps names from being mentions. */
  readonly summary: string;
  readonly annotations: CheckRun['output']['annotations'];
  /** Identifiers. */
  readonly buttons: readonly string[];
  readonly detailsUrl: string | null;
}

export interface WorldPullRequest {
  readonly number: number;
  push(change: Change): Promise<void>;
  label(name: string, as: string, options?: { viaApp?: string }): Promise<void>;
  unlabel(name: string, as: string): Promise<void>;
  approve(as: string): Promise<void>;
  /** The button on the check run. */
  rerun(): Promise<void>;
  /** The one check run of the present head, once everything is worked on. */
  check(): Promise<SeenCheck>;
  /** Conclusions of every check run, head by head, oldest first; `in_progress` for one that is not completed. */
  conclusions(): readonly (readonly string[])[];
  decisions(): Promise<readonly StoredDecision[]>;
}

/** Pages name days: the next review, the end of an exception. */
const TODAY = new Date('2026-06-01T12:00:00Z');

/** `env`: further settings of the App. */
export async function startWorld(env: Readonly<Record<string, string>> = {}): Promise<World> {
  let meanwhile: (() => Promise<void>) | null = null;
  const github = await simulateGitHub({
    // Once a reading of contents that are not known yet: behind the head.
    async before({ path }) {
      if (!path.includes('/compare/')) return;
      const action = meanwhile;
      meanwhile = null;
      await action?.();
    },
  });
  const secret = randomUUID();
  const lines: string[] = [];
  const store = await openMemoryStore();
  const start = async (): Promise<RunningApp> => {
    const started = await startApp({
      env: {
        APP_ID: String(github.appId),
        PRIVATE_KEY: github.privateKey,
        WEBHOOK_SECRET: secret,
        HOST: '127.0.0.1',
        PORT: '0',
        GITHUB_API_URL: github.baseUrl,
        ...env,
      },
      log: createLog({
        write: (line) => lines.push(line),
        level: 'debug',
        now: () => new Date(),
      }),
      now: () => TODAY,
      store,
      pace: 'immediate',
    });
    github.webhook({ url: `${started.url}/api/github/webhooks`, secret });
    return started;
  };
  let app = await start();
  for (const login of ['dev', 'kim', 'rex'])
    github.createUser({ login, email: `${login}@example.com` });
  github.createUser({ login: 'helper[bot]', type: 'Bot' });

  const installed = new Map<string, number>();
  let repositories = 0;

  const settled = async (): Promise<void> => {
    // What the App does is told to it again.
    for (let round = 0; round < 2; round += 1) {
      await github.settled();
      await app.idle();
    }
    await github.settled();
  };

  const repository: World['repository'] = async (files, options = {}) => {
    const { owner = 'acme' } = options;
    if (!installed.has(owner)) {
      github.createOrganisation({ login: owner });
      const id = github.install({
        owner,
        ...(options.permissions === undefined ? {} : { permissions: options.permissions }),
      });
      installed.set(owner, id);
    }
    repositories += 1;
    const name = options.name ?? `shop-${repositories}`;
    const repo = await github.createRepository({ ...options, owner, name, files });
    repo.setPermission('dev', 'write');
    repo.setPermission('kim', 'write');
    repo.setPermission('rex', 'read');

    const openPullRequest: WorldRepository['openPullRequest'] = async (change) => {
      const { message, files: changed, base = 'main' } = change;
      const branch = `topic-${randomUUID()}`;
      const heads = [await repo.push(branch, { message, files: changed, from: base, as: 'dev' })];
      const title = message.split('\n', 1)[0] ?? '';
      const number = await repo.openPullRequest({ head: branch, base, title, as: 'dev' });
      const runsOfHead = () => repo.checkRuns(heads.at(-1) ?? '');
      return {
        number,
        async push(next) {
          heads.push(await repo.push(branch, { ...next, as: 'dev' }));
        },
        label: (label, as, more = {}) => repo.label(number, label, { as, ...more }),
        unlabel: (label, as) => repo.unlabel(number, label, { as }),
        async approve(as) {
          await repo.review(number, { as, state: 'APPROVED' });
        },
        async rerun() {
          const [run] = runsOfHead();
          if (run === undefined) throw new Error('there is no check run to repeat');
          await repo.rerequestCheck(run.id, { as: 'dev' });
        },
        async check() {
          await settled();
          const [run, ...others] = runsOfHead();
          if (run === undefined || others.length > 0)
            throw new Error(
              `${others.length + (run === undefined ? 0 : 1)} check runs on the head`,
            );
          return {
            id: run.id,
            headSha: run.headSha,
            status: run.status,
            conclusion: run.conclusion,
            title: run.output.title ?? '',
            summary: asShown(run.output.summary ?? ''),
            annotations: run.output.annotations,
            buttons: run.actions,
            detailsUrl: run.detailsUrl,
          };
        },
        conclusions: () =>
          heads.map((sha) => repo.checkRuns(sha).map((run) => run.conclusion ?? run.status)),
        decisions: () => store.decisionsOf(repo.id, number),
      };
    };

    return { driver: repo, openPullRequest };
  };

  return {
    github,
    store,
    repository,
    settled,
    installationOf(owner) {
      const id = installed.get(owner);
      if (id === undefined) throw new Error(`not installed at ${owner}`);
      return id;
    },
    logs: () => lines.join('\n'),
    duringNextReading(action) {
      meanwhile = action;
    },
    async restart() {
      await app.close();
      app = await start();
    },
    async deliver(event, payload) {
      const body = JSON.stringify(payload);
      const signature = createHmac('sha256', secret).update(body).digest('hex');
      const response = await fetch(`${app.url}/api/github/webhooks`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-github-event': event,
          'x-github-delivery': randomUUID(),
          'x-hub-signature-256': `sha256=${signature}`,
        },
        body,
      });
      return response.status;
    },
    async close() {
      await github.settled();
      await app.close();
      await store.close();
      await github.close();
    },
  };
}

function asShown(markdown: string): string {
  return markdown.replaceAll('&#8203;', '').replaceAll('\\_', '_');
}
