/** Starts the App: settings, store, Probot, queue, HTTP. */
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { parseEnv } from 'node:util';
import { createNodeMiddleware, Probot } from 'probot';
import type { Logger } from 'probot';
import { createApp } from './app.ts';
import { createHttpServer } from './http.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { octokitFor, PAUSES } from './octokit.ts';
import type { Pace } from './octokit.ts';
import { startSetUp } from './set-up.ts';
import { readDotEnv, readSettings } from './settings.ts';
import type { Environment, Settings } from './settings.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createWorker } from './worker.ts';
import type { Worker } from './worker.ts';

export interface StartOptions {
  readonly env: Environment;
  /** Default: JSON lines on stdout. */
  readonly log?: Log;
  /** Folder of `.env` and of relative paths; default the working folder. */
  readonly cwd?: string;
  readonly now?: () => Date;
  readonly pace?: Pace;
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

/** @throws SettingsError for settings that are missing or unsafe. */
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
    const server = await startSetUp({ host: settings.host, port: settings.port, cwd });
    log.info(`no credentials yet: open ${server.url} to register the App, then start again`);
    return { kind: 'set-up', url: server.url, idle: async () => {}, close: () => server.close() };
  }
  const store = options.store ?? (await openStore(settings.store));
  const closeStore = options.store === undefined ? () => store.close() : async () => {};
  try {
    return await serve(settings, { store, log, now, pace: options.pace ?? 'github', closeStore });
  } catch (error) {
    await closeStore();
    throw error;
  }
}

interface Parts {
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Date;
  readonly pace: Pace;
  readonly closeStore: () => Promise<void>;
}

async function serve(
  settings: Extract<Settings, { kind: 'serve' }>,
  { store, log, now, pace, closeStore }: Parts,
): Promise<RunningApp> {
  const { appId } = settings;
  const probot = new Probot({
    appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    Octokit: octokitFor(pace),
    // Probot calls only the methods that Log has.
    log: log as unknown as Logger,
  });
  const worker = createWorker({
    authenticate: (installationId) => probot.auth(installationId),
    store,
    log,
    appId,
    now,
    ...PAUSES[pace],
  });
  const webhooks = await createNodeMiddleware(
    createApp({ appId, store, log, enqueue: (task) => worker.enqueue(task) }),
    { probot, webhooksPath: settings.webhookPath },
  );
  const server = createHttpServer({
    webhookPath: settings.webhookPath,
    webhooks: async (request, response) => webhooks(request, response),
    ready: () => store.ping(),
  });
  await finishInterrupted(store, worker);
  server.listen({ host: settings.host, port: settings.port });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://${settings.host}:${port}`;
  log.info({ url, webhooks: `${url}${settings.webhookPath}` }, 'Countersign listens');
  return {
    kind: 'serve',
    url,
    idle: () => worker.idle(),
    async close() {
      server.close();
      server.closeIdleConnections();
      await worker.close();
      server.closeAllConnections();
      await closeStore();
    },
  };
}

/** Checks that were in progress when the process ended would stay so for ever. */
async function finishInterrupted(store: Store, worker: Worker): Promise<void> {
  for (const run of await store.unfinishedCheckRuns())
    worker.enqueue({
      kind: 'judge',
      installationId: run.installationId,
      owner: run.owner,
      repo: run.repo,
      repositoryId: run.repositoryId,
      number: run.number,
      expected: [],
      deliveries: [],
      attempt: 0,
    });
}
