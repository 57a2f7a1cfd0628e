/** GitHub as the commands ask it: which one, by whose token, and what its refusals mean. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { statusOf } from '@countersign/github';
import { Octokit } from '@octokit/rest';
import type { Io } from './io.ts';
import { reasonOf, UserError } from './user-error.ts';
import { VERSION } from './version.ts';

const GITHUB_API = 'https://api.github.com';

/**
 * The interface to ask, without a slash at the end.
 *
 * @param given of a flag; default: `GITHUB_API_URL`, else github.com's
 * @throws {UserError} where it is no address
 */
export function apiUrl(given: string | undefined, { env }: Pick<Io, 'env'>): string {
  const [name, text] =
    given === undefined ? ['GITHUB_API_URL', env['GITHUB_API_URL']] : ['--api-url', given];
  const url = text === undefined || text === '' ? GITHUB_API : text.replace(/\/+$/, '');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UserError(
      `${name} is no address: ${JSON.stringify(url)}`,
      'write it like https://github.example.com/api/v3.',
    );
  return url;
}

/** The host whose pages the interface belongs to. */
export const hostOf = (url: string): string =>
  url === GITHUB_API ? 'github.com' : new URL(url).host;

export function connect(url: string, token: string): Octokit {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({
    baseUrl: url,
    auth: token,
    userAgent: `countersign/${VERSION}`,
    log: quiet,
  });
}

/** Never from the arguments: every process of the machine can read those. @param what the token is for */
export async function readToken(
  tokenFile: string | undefined,
  what: string,
  io: Io,
): Promise<string> {
  if (tokenFile !== undefined) {
    const text = await readFile(resolve(io.cwd, tokenFile), 'utf8').catch((error: unknown) => {
      throw new UserError(
        `the token cannot be read from ${tokenFile} (${reasonOf(error)})`,
        'name a file that holds the token and nothing else.',
      );
    });
    if (text.trim() !== '') return text.trim();
  }
  const token = [io.env['GITHUB_TOKEN'], io.env['GH_TOKEN']].find(
    (one) => one !== undefined && one.trim() !== '',
  );
  if (token === undefined)
    throw new UserError(
      `a token is needed to read ${what}`,
      'set GITHUB_TOKEN (for instance GITHUB_TOKEN=$(gh auth token)) or name a file with --token-file.',
    );
  return token.trim();
}

/** What a refusal means for any command; null for what is none. @param rights what the token has to be able to read */
export function refusal(error: unknown, rights: string): UserError | null {
  const status = statusOf(error);
  if (status === 401)
    return new UserError(
      'GitHub does not accept the token',
      'it may have expired: make a new one.',
    );
  if (status === 403 || status === 429)
    return new UserError(
      `GitHub refused to be asked (${status})`,
      `the token lacks the right to read ${rights}, or its hourly limit is used up: try later.`,
    );
  if (isUnreachable(error))
    return new UserError('GitHub cannot be reached', 'check the network and GITHUB_API_URL.');
  if (status !== null && status >= 500)
    return new UserError(`GitHub answered ${status}`, 'try again in a minute.');
  return null;
}

/** Octokit gives a request that got no answer the status 500, and no response. */
export const isUnreachable = (error: unknown): boolean =>
  statusOf(error) === 500 &&
  typeof error === 'object' &&
  error !== null &&
  (!('response' in error) || error.response === undefined);
