/** Starts the App: settings, store, Probot, queue, HTTP. */
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { parseEnv } from 'node:util';
import { Probot } from 'probot';
import type { Logger, ProbotOctokit } from 'probot';
import { registerHandlers } from './app.ts';
import { createBudget } from './budget.ts';
import type { Budget } from './budget.ts';
import { judgementOf, startChores } from './chores.ts';
import { createHttpServer } from './http.ts';
import { createDispatcher } from './dispatch.ts';
import { createIntake } from './intake.ts';
import { knowInstallations } from './know-installations.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import { octokitFor, PAUSES } from './octokit.ts';
import type { Pace, Pauses } from './octokit.ts';
import type { QueueHealth } from './pages/organisation-page.ts';
import { pages } from './pages/pages.ts';
import { pullRequestPath } from './pages/paths.ts';
import { createQueue } from './queue/create-queue.ts';
import type { TaskQueue } from './queue/task-queue.ts';
import { copyRecord } from './record/copy.ts';
import { createWriteCopy } from './record/write-copy.ts';
import { redeliverFailed } from './redeliver.ts';
import { startSetUp } from './set-up.ts';
import { readDotEnv, readSettings } from './settings.ts';
import type { Environment, Settings } from './settings.ts';
import { whyClosed, whyNotListening } from './start-refusals.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createWebhooks } from './webhooks.ts';
import { createWorker } from './worker.ts';

export interface StartOptions {
  readonly env: Environment;
  /** Default: JSON lines on stdout. */
  readonly log?: Log;
  /** Folder of `.env` and of relative paths; default the working folder. */
  readonly cwd?: string;
  readonly now?: () => Date;
  readonly pace?: Pace;
  /** Other pauses than the pace has. */
  readonly pauses?: Partial<Pauses>;
  /** A store of one's own; the App then neither opens nor closes one. */
  readonly store?: Store;
}

export interface RunningApp {
  /** `serve` judges pull requests; `set-up` shows the page that registers the App. */
  readonly kind: 'serve' | 'set-up';
  readonly url: string;
  /** Resolves once every accepted event has been worked on. */
  idle(): Promise<void>;
  /** Takes no more events, ends the work under way, closes the store. */
  close(): Promise<void>;
}

/** The settings do not allow a start. The message is one line with the next step. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** @throws SettingsError for settings that are missing, unsafe or in another's use. */
export async function startApp(options: StartOptions): Promise<RunningApp> {
  const cwd = options.cwd ?? process.cwd();
  const now = options.now ?? (() => new Date());
  const env = { ...readDotEnv(cwd, parseEnv), ...options.env };
  const settings = readSettings(env, cwd);
  if (settings.kind === 'refused') throw new SettingsError(settings.reason);
  const log =
    options.log ??
    createLog({
      write: (line) => process.stdout.write(`${line}\n`),
      level: settings.logLevel,
      now,
    });
  if (settings.kind === 'set-up') {
    const server = await startSetUp({ host: settings.host, port: settings.port, cwd }).catch(
      (error: unknown) => {
        throw refusalOf(error, settings);
      },
    );
    log.info(`no credentials yet: open ${server.url} to register the App, then start again`);
    return { kind: 'set-up', url: server.url, idle: async () => {}, close: () => server.close() };
  }
  const store =
    options.store ??
    (await openStore(settings.store).catch((error: unknown) => {
      throw new SettingsError(whyClosed(settings.store, error), { cause: error });
    }));
  const closeStore = options.store === undefined ? () => store.close() : async () => {};
  const pace = options.pace ?? 'github';
  const pauses = { ...PAUSES[pace], ...options.pauses };
  try {
    return await serve(settings, { store, log, now, pace, pauses, closeStore });
  } catch (error) {
    await closeStore();
    throw refusalOf(error, settings);
  }
}

/** The error itself, where settings are not what it is about. */
function refusalOf(
  error: unknown,
  address: { readonly host: string; readonly port: number },
): unknown {
  const why = whyNotListening(error, address);
  return why === undefined ? error : new SettingsError(why, { cause: error });
}

interface Parts {
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Date;
  readonly pace: Pace;
  readonly pauses: Pauses;
  readonly closeStore: () => Promise<void>;
}

async function serve(
  settings: Extract<Settings, { kind: 'serve' }>,
  { store, log, now, pace, pauses, closeStore }: Parts,
): Promise<RunningApp> {
  const { appId } = settings;
  const [secret = ''] = settings.webhookSecrets;
  const probot = new Probot({
    appId,
    privateKey: settings.privateKey,
    secret,
    baseUrl: settings.apiUrl,
    Octokit: octokitFor(pace),
    // Probot calls only the methods that Log has.
    log: log as unknown as Logger,
  });
  const metrics = createMetrics();
  const budget = createBudget();
  const queue = await createQueue(store.connection, {
    concurrency: CONCURRENCY,
    poll: pauses.poll,
    beat: pauses.beat,
    silence: pauses.silence,
    onFault(error) {
      metrics.count('faults', {});
      log.warn({ err: error }, 'the queue met a fault and goes on');
    },
  });
  const authenticate = async (installationId: number): Promise<ProbotOctokit> => {
    const client = await probot.auth(installationId);
    client.hook.after('request', ({ headers }) => budget.see(installationId, headers));
    return client;
  };
  const intake = createIntake(store, queue);
  const dispatcher = createDispatcher();
  registerHandlers(dispatcher.registry, { appId, store, log, intake });
  describeState(metrics, { store, queue, budget });
  const server = createHttpServer({
    webhookPath: settings.webhookPath,
    webhook: createWebhooks({
      dispatcher,
      intake,
      log,
      metrics,
      appId,
      secrets: settings.webhookSecrets,
    }),
    ready: () => store.ping(),
    metrics: () => metrics.text(),
    pages: pages({
      ...settings.pages,
      database: store.connection.database,
      queue: () => healthOf(store, queue),
      now,
      log,
    }),
  });
  if (store.connection.pool === null) {
    log.info(
      'the embedded database serves one instance; set DATABASE_URL to run several over Postgres',
    );
    await finishInterrupted(store, queue);
  }
  await queue.start(
    createWorker({
      authenticate,
      store,
      log,
      metrics,
      budget,
      appId,
      now,
      readDelays: pauses.readDelays,
      retryDelays: pauses.retryDelays,
      calm: () => intake.calm(),
      pageOf: ({ owner, repo, number }) =>
        settings.pages.client === null || settings.pages.told === null
          ? null
          : `${settings.pages.told}${pullRequestPath({ owner, name: repo }, number)}`,
      onBypass: () => metrics.count('bypassed', {}),
      enqueue: (tasks) => queue.add(tasks),
    }),
  );
  const write = createWriteCopy({
    app: () => probot.auth(),
    clientOf: (token) => new (octokitFor(pace))({ auth: { token }, baseUrl: settings.apiUrl }),
  });
  const chores = startChores({
    now,
    copyRecord: () => copyRecord({ store, log, now, write }),
    store,
    queue,
    log,
    pauses,
    installations: async () => knowInstallations(await probot.auth(), store),
    redeliver: () =>
      redeliverFailed({
        app: () => probot.auth(),
        store,
        log,
        metrics,
        appId,
        interval: pauses.redeliver,
      }),
  });
  try {
    await intake.warmUp();
    server.listen({ host: settings.host, port: settings.port });
    await once(server, 'listening');
  } catch (error) {
    // What runs already would go on without anybody who could stop it, and keep the process alive.
    await chores.close();
    await queue.close(pauses.patience);
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const url = `http://${settings.host}:${port}`;
  log.info({ url, webhooks: `${url}${settings.webhookPath}` }, 'Countersign listens');
  return {
    kind: 'serve',
    url,
    idle: () => queue.idle(),
    async close() {
      // First no more webhooks, then no more tasks; what is not done by then is a row, and done by the next to come.
      server.close();
      server.closeIdleConnections();
      await chores.close();
      await queue.close(pauses.patience);
      server.closeAllConnections();
      await closeStore();
    },
  };
}

/** Tasks run at once. GitHub asks for few requests at a time from one App. */
const CONCURRENCY = 4;

async function healthOf(store: Store, queue: TaskQueue): Promise<QueueHealth> {
  const { ready, waiting, oldestSeconds } = await queue.stats();
  return {
    waiting: ready + waiting,
    oldestSeconds: ready === 0 ? null : Math.round(oldestSeconds),
    unfinished: (await store.unfinishedCheckRuns(0)).length,
  };
}

/** With one instance a check that is in progress at its start was left so by the one before. */
async function finishInterrupted(store: Store, queue: TaskQueue): Promise<void> {
  await queue.add((await store.unfinishedCheckRuns(0)).map(judgementOf));
}

/** What is read when the figures are. */
function describeState(
  metrics: Metrics,
  parts: { readonly store: Store; readonly queue: TaskQueue; readonly budget: Budget },
): void {
  const { store, queue, budget } = parts;
  metrics.gauge('queue_ready', 'Tasks that could run and do not yet.', async () => [
    { value: (await queue.stats()).ready },
  ]);
  metrics.gauge('queue_waiting', 'Tasks that wait for their time.', async () => [
    { value: (await queue.stats()).waiting },
  ]);
  metrics.gauge('queue_oldest_seconds', 'How long the oldest task could have run.', async () => [
    { value: (await queue.stats()).oldestSeconds },
  ]);
  metrics.gauge('checks_in_progress', 'Check runs that were begun and not finished.', async () => [
    { value: (await store.unfinishedCheckRuns(0)).length },
  ]);
  metrics.gauge('github_requests_left', 'Requests GitHub leaves, by installation.', () =>
    budget.remaining().map(({ installationId, remaining }) => ({
      labels: { installation: String(installationId) },
      value: remaining,
    })),
  );
  metrics.gauge('resident_memory_bytes', 'Memory of the process.', () => [
    { value: process.memoryUsage.rss() },
  ]);
}
