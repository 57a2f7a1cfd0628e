/** GitHub as somebody who signed in sees it, asked with their own token. */
import { Buffer } from 'node:buffer';

export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

export interface GitHubAddresses {
  /** Of the REST interface, without a slash at the end. */
  readonly api: string;
  /** Where people sign in, without a slash at the end. */
  readonly web: string;
}

/** GitHub did not answer, or not as described. Nothing is shown then. */
export class GitHubSilent extends Error {
  override readonly name = 'GitHubSilent';
}

/** The token is not valid any more: its owner signs in again. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** Milliseconds; somebody waits in front of a page. */
const TIMEOUT = 10_000;
const PAGE = 100;
/** Pages of a list that are read. */
const MOST_PAGES = 60;

type Json = Readonly<Record<string, unknown>>;

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
  } catch (error) {
    throw new GitHubSilent('GitHub does not answer', { cause: error });
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new GitHubSilent('GitHub answered something else than JSON', { cause: error });
  }
}

/** Null where it does not exist for this person. @throws GitHubSilent, SignedOut */
export async function readAs(
  { api }: GitHubAddresses,
  token: string,
  path: string,
): Promise<unknown> {
  const response = await send(`${api}${path}`, {
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'countersign',
    },
  });
  if (response.status === 401) throw new SignedOut('the token is not valid any more');
  // 403: hidden behind single sign-on; 451: taken away.
  if ([403, 404, 410, 451].includes(response.status)) {
    const limited = response.headers.get('x-ratelimit-remaining') === '0';
    if (limited || response.headers.has('retry-after')) throw new GitHubSilent('rate limit');
    return null;
  }
  if (!response.ok) throw new GitHubSilent(`GitHub answers ${response.status}`);
  return jsonOf(response);
}

/** Every item of a paged list; `items` takes them out of a page. */
export async function listAs<Item>(
  addresses: GitHubAddresses,
  token: string,
  path: string,
  items: (page: unknown) => readonly Item[],
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const mark = path.includes('?') ? '&' : '?';
    const read = await readAs(addresses, token, `${path}${mark}per_page=${PAGE}&page=${page}`);
    const found = read === null ? [] : items(read);
    all.push(...found);
    if (found.length < PAGE) break;
  }
  return all;
}

/** The token for a code, or null where GitHub refuses it. */
export async function exchangeCode(
  { web }: GitHubAddresses,
  client: OAuthClient,
  given: { readonly code: string; readonly redirectUri: string; readonly verifier: string },
): Promise<{ readonly token: string; readonly expiresIn: number | null } | null> {
  const response = await send(`${web}/login/oauth/access_token`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: client.id,
      client_secret: client.secret,
      code: given.code,
      redirect_uri: given.redirectUri,
      code_verifier: given.verifier,
    }),
  });
  const { access_token: token, expires_in: expiresIn } = (await jsonOf(response)) as Json;
  if (typeof token !== 'string' || token === '') return null;
  return { token, expiresIn: typeof expiresIn === 'number' ? expiresIn : null };
}

/** A token that was given out here ends here as well. */
export async function revokeToken(
  { api }: GitHubAddresses,
  client: OAuthClient,
  token: string,
): Promise<void> {
  const credentials = Buffer.from(`${client.id}:${client.secret}`).toString('base64');
  await send(`${api}/applications/${encodeURIComponent(client.id)}/token`, {
    method: 'DELETE',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Basic ${credentials}`,
      'content-type': 'application/json',
      'user-agent': 'countersign',
    },
    body: JSON.stringify({ access_token: token }),
  });
}
