/** The App's settings, read from the environment. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Buffer } from 'node:buffer';
import { readPageSettings } from './sign-in/settings.ts';
import type { PageSettings } from './sign-in/settings.ts';
import type { StoreLocation } from './store/open-store.ts';
import type { LogLevel } from './log.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

interface Listening {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
}

export type Settings =
  | ({
      readonly kind: 'serve';
      readonly appId: number;
      readonly privateKey: string;
      /** The present one, and the one before while it is replaced. */
      readonly webhookSecrets: readonly string[];
      readonly webhookPath: string;
      /** Of GitHub's REST interface, without a slash at the end. */
      readonly apiUrl: string;
      readonly store: StoreLocation;
      readonly pages: PageSettings;
    } & Listening)
  /** No credentials at all: the App has yet to be registered. */
  | ({ readonly kind: 'set-up' } & Listening)
  /** One line that says what is wrong and what to do. */
  | { readonly kind: 'refused'; readonly reason: string };

const DEFAULT_PORT = 3000;
const DEFAULT_FOLDER = '.countersign-data';
const LOG_LEVELS: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** `cwd` is where relative paths start. */
export function readSettings(env: Environment, cwd: string): Settings {
  const refused = (reason: string): Settings => ({ kind: 'refused', reason });

  const port = env['PORT'] === undefined || env['PORT'] === '' ? DEFAULT_PORT : Number(env['PORT']);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refused(`PORT is not a port number: set it to one from 1 to 65535`);
  const logLevel = LOG_LEVELS.find((level) => level === (env['LOG_LEVEL'] ?? 'info'));
  if (logLevel === undefined) return refused(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  const listening = { host: env['HOST'] ?? 'localhost', port, logLevel };

  const key = readPrivateKey(env, cwd);
  if (key.kind === 'unreadable') return refused(key.reason);
  const appId = env['APP_ID'] ?? '';
  if (appId === '' && key.kind === 'absent')
    return env['NODE_ENV'] === 'production'
      ? refused('APP_ID and PRIVATE_KEY are missing: in production there is no set-up page')
      : { kind: 'set-up', ...listening };
  if (!/^[1-9]\d{0,14}$/.test(appId))
    return refused('APP_ID is missing or not a number: take it from the settings page of the App');
  if (key.kind === 'absent')
    return refused('PRIVATE_KEY is missing: set it, or PRIVATE_KEY_PATH, to the key of the App');
  const webhookSecret = env['WEBHOOK_SECRET'] ?? '';
  if (webhookSecret.trim() === '')
    return refused(
      'WEBHOOK_SECRET is empty: anybody could send events; set it to the secret of the App',
    );

  const apiUrl = apiUrlOf(env);
  const here = `http://${listening.host}:${port}`;
  const pages = readPageSettings(env, { apiUrl, here });
  if (typeof pages === 'string') return refused(pages);
  const previous = env['WEBHOOK_SECRET_PREVIOUS'] ?? '';
  return {
    kind: 'serve',
    ...listening,
    appId: Number(appId),
    privateKey: key.pem,
    webhookSecrets: [webhookSecret, previous].filter((secret) => secret.trim() !== ''),
    webhookPath: env['WEBHOOK_PATH'] ?? '/api/github/webhooks',
    apiUrl,
    store: storeOf(env, cwd),
    pages,
  };
}

/** The variables of `.env` in this folder, if there is one; the set-up page writes it. */
export function readDotEnv(cwd: string, parse: (text: string) => Environment): Environment {
  try {
    return parse(readFileSync(join(cwd, '.env'), 'utf8'));
  } catch (error) {
    if (isMissingFile(error)) return {};
    throw error;
  }
}

export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

type PrivateKey =
  | { readonly kind: 'pem'; readonly pem: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

const PEM_START = '-----BEGIN';

/** A PEM as it is, with `\n` written out, or in base64: hosts differ in what a variable may hold. */
function readPrivateKey(env: Environment, cwd: string): PrivateKey {
  const path = env['PRIVATE_KEY_PATH'] ?? '';
  let text = env['PRIVATE_KEY'] ?? '';
  if (text === '' && path !== '')
    try {
      text = readFileSync(resolve(cwd, path), 'utf8');
    } catch (error) {
      const why = isMissingFile(error) ? 'does not exist' : 'cannot be read';
      return { kind: 'unreadable', reason: `PRIVATE_KEY_PATH names a file that ${why}: ${path}` };
    }
  if (text.trim() === '') return { kind: 'absent' };
  const pem = text.includes(PEM_START) ? text : Buffer.from(text, 'base64').toString('utf8');
  if (!pem.includes(PEM_START))
    return { kind: 'unreadable', reason: 'PRIVATE_KEY holds no PEM: copy the whole key file' };
  return { kind: 'pem', pem: pem.trim().replace(/^"|"$/g, '').replaceAll('\\n', '\n') };
}

function apiUrlOf(env: Environment): string {
  const direct = env['GITHUB_API_URL'] ?? '';
  if (direct !== '') return direct.replace(/\/$/, '');
  const host = env['GHE_HOST'] ?? '';
  if (host === '') return 'https://api.github.com';
  return `${env['GHE_PROTOCOL'] ?? 'https'}://${host}/api/v3`;
}

/** Where the database is, whatever else the settings say. */
export function storeOf(env: Environment, cwd: string): StoreLocation {
  const url = env['DATABASE_URL'] ?? '';
  if (url !== '') return { kind: 'postgres', url };
  const path = env['COUNTERSIGN_DATA'] ?? '';
  return path === ':memory:'
    ? { kind: 'memory' }
    : { kind: 'folder', path: resolve(cwd, path === '' ? DEFAULT_FOLDER : path) };
}
