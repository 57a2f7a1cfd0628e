/** A GitHub on loopback for tests: stateful, with real git repositories, held to GitHub's own descriptions. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyPairKeyObjectResult } from 'node:crypto';
import { driveRepository } from './driver.ts';
import type { RepositoryDriver } from './repository-driver.ts';
import { emailOf } from './scene.ts';
import { createEvents } from './events.ts';
import type { Attempt, Delivery, WebhookTarget } from './deliveries.ts';
import { openGitStore } from './git-store.ts';
import type { Files } from './git-store.ts';
import { installation as representInstallation, nodeId, simpleUser } from './represent/account.ts';
import { fullName } from './represent/repository.ts';
import { routes } from './routes/routes.ts';
import type { Answer, Route } from './route.ts';
import { createSignIn } from './sign-in.ts';
import { startServer } from './server.ts';
import type { Fault, LoggedRequest } from './server.ts';
import { DEFAULT_PERMISSIONS, keyOf, repositoriesOf } from './state.ts';
import type {
  Account,
  Installation,
  Permissions,
  Repository,
  State,
  TokenFormat,
} from './state.ts';
import { issueToken } from './tokens.ts';
import { validatorFor } from './validate.ts';

export interface SimulationOptions {
  /** Of the App. Default `countersign`. */
  readonly slug?: string;
  /** Moment of the first action, each further one is a second later. Default: an hour ago. */
  readonly startAt?: Date;
  /** Answer before the simulator's own, for endpoints it has differently or not at all. */
  readonly routes?: readonly Route[];
  /** Awaited before each request is answered: what happens meanwhile. Paths are without query. */
  readonly before?: (request: { readonly method: string; readonly path: string }) => Promise<void>;
  /** What people see of it in a browser; null for paths without a page. Default: nothing but signing in. */
  readonly web?: (method: string, url: URL) => Promise<Answer | null>;
  /** Of installations. Default `classic`. */
  readonly tokenFormat?: TokenFormat;
}

export interface NewAccount {
  readonly login: string;
  /** Default `User`. */
  readonly type?: 'User' | 'Bot';
  /** Commits with this address are attributed to the account. */
  readonly email?: string;
  /** For accounts that are known by their id. */
  readonly id?: number;
}

export interface NewRepository {
  /** Login of an account that exists. */
  readonly owner: string;
  readonly name: string;
  /** First commit of the default branch. */
  readonly files?: Files;
  /** Default `main`. */
  readonly defaultBranch?: string;
  readonly private?: boolean;
}

export interface SimulatedGitHub {
  /** Of the REST interface, without a slash at the end; `/api/v3` below it serves the same. */
  readonly baseUrl: string;
  readonly appId: number;
  /** Of the App, for the web flow that people sign in with. */
  readonly client: { readonly id: string; readonly secret: string };
  /** This person is signed in on GitHub and agrees at once; with null, as at first, everybody is asked who they are. */
  signInAs(login: string | null): void;
  /** PEM, PKCS#8. */
  readonly privateKey: string;
  /** One line per deviation from GitHub's descriptions, of requests, answers and webhooks. */
  readonly violations: readonly string[];
  readonly requests: readonly LoggedRequest[];
  readonly deliveries: readonly Delivery[];
  /** Every attempt to deliver, oldest first. */
  readonly attempts: readonly Attempt[];
  createUser(options: NewAccount): Account;
  createOrganisation(options: { readonly login: string; readonly id?: number }): Account;
  createRepository(options: NewRepository): Promise<RepositoryDriver>;
  /** A fork with the default branch of the parent; open its pull requests from the parent's driver. */
  fork(parent: RepositoryDriver, options: { readonly owner: string }): Promise<RepositoryDriver>;
  /** Installs the App on all repositories of the owner, or on those of these names. Answers the installation's id. */
  install(options: {
    readonly owner: string;
    readonly repositories?: readonly string[];
    /** Default: those of the product's manifest. */
    readonly permissions?: Permissions;
  }): number;
  createTeam(options: { readonly organisation: string; readonly slug: string }): void;
  uninstall(installationId: number): void;
  /** GitHub tells nothing more of it and takes none of its tokens, until the suspension ends. */
  suspend(installationId: number): void;
  unsuspend(installationId: number): void;
  /** An installation's token, as the endpoint would hand out. */
  token(installationId: number): string;
  /** Where webhooks go; nowhere until set. */
  webhook(target: WebhookTarget | null): void;
  /** Makes the next matching requests fail. */
  fail(fault: Fault): void;
  /** Forgets the faults that have not happened yet. */
  heal(): void;
  /** Answers say from now on that so many requests are left for so many seconds; with null they say nothing. */
  leave(
    limit: {
      readonly remaining: number;
      readonly limit: number;
      readonly seconds: number;
    } | null,
  ): void;
  redeliver(guid: string): void;
  /** Resolves once every webhook sent so far was answered. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const FIRST_ID = 1_000;
const HOUR = 3_600_000;

/** Every App of a process has the same: a pair takes a tenth of a second to find, and who signed tells nothing else. */
let keys: KeyPairKeyObjectResult | null = null;

export async function simulateGitHub(options: SimulationOptions = {}): Promise<SimulatedGitHub> {
  keys ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { publicKey, privateKey } = keys;
  const slug = options.slug ?? 'countersign';
  let id = FIRST_ID;
  let moment = Math.floor((options.startAt?.getTime() ?? Date.now() - HOUR) / 1000);
  const nextId = (): number => (id += 1);
  const tick = (): string => new Date((moment += 1) * 1000).toISOString().replace('.000Z', 'Z');

  const maker: Account = {
    id: nextId(),
    login: `${slug}-makers`,
    type: 'Organization',
    email: null,
    createdAt: tick(),
  };
  const appId = nextId();
  const state: State = {
    baseUrl: 'http://127.0.0.1',
    app: { id: appId, slug, name: slug, owner: maker, publicKey, createdAt: tick() },
    accounts: new Map(),
    repositories: new Map(),
    movedFrom: new Map(),
    teams: new Map(),
    installations: new Map(),
    tokens: new Map(),
    tokenFormat: options.tokenFormat ?? 'classic',
    client: { id: `Iv1.${appId}`, secret: randomBytes(20).toString('hex') },
    userTokens: new Map(),
    rateLimit: null,
    nextId,
    tick,
  };
  const violations: string[] = [];
  const requests: LoggedRequest[] = [];
  const served = [...(options.routes ?? []), ...routes];
  const validator = validatorFor(new Set(served.map(({ template }) => template)));
  const events = createEvents(state, validator, violations);
  const signIn = createSignIn(state);
  const server = await startServer({
    state,
    signIn,
    web: options.web ?? (async () => null),
    events,
    validator,
    violations,
    requests,
    routes: served,
    before: options.before ?? (async () => {}),
  });
  state.baseUrl = server.url;

  const addAccount = (
    type: Account['type'],
    { login, email = null, id: given }: { login: string; email?: string | null; id?: number },
  ): Account => {
    const key = login.toLowerCase();
    if (state.accounts.has(key)) throw new Error(`${login} exists already`);
    const account = { id: given ?? nextId(), login, type, email, createdAt: tick() };
    state.accounts.set(key, account);
    return account;
  };
  const account = (login: string): Account => {
    const found = state.accounts.get(login.toLowerCase());
    if (found === undefined) throw new Error(`no account ${login}: create it first`);
    return found;
  };
  addAccount('Bot', { login: `${slug}[bot]` });

  const addRepository = async (
    made: Pick<Repository, 'owner' | 'name' | 'visibility' | 'defaultBranch' | 'parent'>,
  ): Promise<Repository> => {
    const key = keyOf(made.owner.login, made.name);
    if (state.repositories.has(key)) throw new Error(`${key} exists already`);
    const at = tick();
    const repository: Repository = {
      ...made,
      id: nextId(),
      git: await openGitStore(),
      roles: new Map(),
      labels: new Map(),
      pullRequests: [],
      checkRuns: [],
      protectedBranches: new Set(),
      requiredChecks: new Map(),
      archived: false,
      issues: [],
      createdAt: at,
      pushedAt: at,
    };
    state.repositories.set(key, repository);
    return repository;
  };

  const installationOfId = (installationId: number): Installation => {
    const found = state.installations.get(installationId);
    if (found === undefined) throw new Error(`no installation ${installationId}`);
    return found;
  };
  const tellOfInstallation = (
    action: 'deleted' | 'suspend' | 'unsuspend',
    one: Installation,
  ): void =>
    events.emitBare('installation', action, one, {
      installation: representInstallation(state, one),
      sender: simpleUser(state, one.account),
    });

  return {
    baseUrl: server.url,
    appId: state.app.id,
    client: state.client,
    signInAs: (login) => signIn.as(login),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    violations,
    requests,
    deliveries: events.deliveries.all,
    attempts: events.deliveries.attempts,
    createUser: ({ type = 'User', ...more }) => addAccount(type, more),
    createOrganisation: (more) => addAccount('Organization', more),
    async createRepository({ owner, name, files, defaultBranch = 'main', private: hidden }) {
      const repository = await addRepository({
        owner: account(owner),
        name,
        visibility: hidden === true ? 'private' : 'public',
        defaultBranch,
        parent: null,
      });
      if (files !== undefined) {
        const author = { name: owner, email: emailOf(repository.owner) };
        const sha = await repository.git.commit({
          parents: [],
          files,
          message: 'First files',
          author,
          committer: author,
          at: new Date(tick()),
        });
        await repository.git.setRef(`refs/heads/${defaultBranch}`, sha);
      }
      return driveRepository(state, events, repository);
    },
    async fork(parent, { owner }) {
      const source = state.repositories.get(keyOf(parent.owner, parent.name));
      if (source === undefined) throw new Error(`no repository ${parent.owner}/${parent.name}`);
      const { name, visibility, defaultBranch } = source;
      const made = { owner: account(owner), name, visibility, defaultBranch, parent: source };
      const repository = await addRepository(made);
      await repository.git.fetch(source.git, defaultBranch);
      const tip = await source.git.resolve(defaultBranch);
      if (tip !== null) await repository.git.setRef(`refs/heads/${defaultBranch}`, tip);
      return driveRepository(state, events, repository);
    },
    createTeam({ organisation, slug }) {
      const made = { id: nextId(), organisation: account(organisation), slug };
      state.teams.set(keyOf(organisation, slug), made);
    },
    install({ owner, repositories, permissions = DEFAULT_PERMISSIONS }) {
      const made: Installation = {
        id: nextId(),
        account: account(owner),
        repositories: repositories ?? 'all',
        permissions,
        suspendedAt: null,
        createdAt: tick(),
      };
      state.installations.set(made.id, made);
      events.emitBare('installation', 'created', made, {
        installation: representInstallation(state, made),
        repositories: repositoriesOf(state, made).map((one) => ({
          id: one.id,
          node_id: nodeId('Repository', one.id),
          name: one.name,
          full_name: fullName(one),
          private: one.visibility === 'private',
        })),
        sender: simpleUser(state, made.account),
      });
      return made.id;
    },
    uninstall(installationId) {
      const one = installationOfId(installationId);
      state.installations.delete(installationId);
      tellOfInstallation('deleted', one);
    },
    suspend(installationId) {
      const one = installationOfId(installationId);
      one.suspendedAt = tick();
      tellOfInstallation('suspend', one);
    },
    unsuspend(installationId) {
      const one = installationOfId(installationId);
      one.suspendedAt = null;
      tellOfInstallation('unsuspend', one);
    },
    token(installationId) {
      return issueToken(state, installationOfId(installationId));
    },
    webhook: (target) => events.deliveries.target(target),
    fail: (fault) => server.fail(fault),
    heal: () => server.heal(),
    leave(given) {
      state.rateLimit =
        given === null
          ? null
          : {
              limit: given.limit,
              remaining: given.remaining,
              reset: Math.floor(Date.now() / 1000) + given.seconds,
            };
    },
    redeliver: (guid) => events.deliveries.redeliver(guid),
    settled: () => events.deliveries.settled(),
    async close() {
      await events.deliveries.settled();
      await server.close();
      for (const { git } of state.repositories.values()) await git.dispose();
    },
  };
}
