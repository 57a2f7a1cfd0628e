/** People who sign in with their account through the App: GitHub's web flow, for one page each. */
import { Buffer } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import type { Answer } from './route.ts';
import type { Account, State } from './state.ts';

export interface SignIn {
  /** Null for paths that are not of the flow. */
  answer(method: string, url: URL, body: unknown): Answer | null;
  /** Whoever is signed in on GitHub agrees at once; with null everybody is asked who they are. */
  as(login: string | null): void;
}

interface Grant {
  readonly account: Account;
  readonly redirectUri: string;
  readonly challenge: string | null;
}

/** docs.github.com, "Generating a user access token for a GitHub App". */
export function createSignIn(state: State): SignIn {
  const grants = new Map<string, Grant>();
  let present: string | null = null;

  const authorize = (url: URL): Answer => {
    const query = url.searchParams;
    const redirectUri = query.get('redirect_uri') ?? '';
    if (query.get('client_id') !== state.client.id || !URL.canParse(redirectUri))
      return page(404, '<h1>404</h1><p>There is no such App.</p>');
    const login = query.get('login') ?? present;
    const account = login === null ? undefined : state.accounts.get(login.toLowerCase());
    if (account === undefined || account.type !== 'User') return askWho(url);
    const code = randomBytes(10).toString('hex');
    grants.set(code, { account, redirectUri, challenge: query.get('code_challenge') });
    const back = new URL(redirectUri);
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return { status: 302, headers: { location: back.href }, raw: text('') };
  };

  const askWho = (url: URL): Answer => {
    const people = [...state.accounts.values()].filter(({ type }) => type === 'User');
    const links = people.map(({ login }) => {
      const to = new URL(url);
      to.searchParams.set('login', login);
      return `<li><a href="${escape(to.pathname + to.search)}">Continue as ${escape(login)}</a></li>`;
    });
    return page(
      200,
      `<h1>Simulated GitHub</h1><p>Who is signing in to ${escape(state.app.name)}?</p><ul>${links.join('')}</ul>`,
    );
  };

  const exchange = (body: unknown): Answer => {
    const given = (typeof body === 'object' && body !== null ? body : {}) as Record<
      string,
      unknown
    >;
    const refused = (error: string): Answer => ({ status: 200, body: { error } });
    if (given['client_id'] !== state.client.id || given['client_secret'] !== state.client.secret)
      return refused('incorrect_client_credentials');
    const code = String(given['code']);
    const grant = grants.get(code);
    grants.delete(code);
    if (grant === undefined) return refused('bad_verification_code');
    if (given['redirect_uri'] !== grant.redirectUri) return refused('redirect_uri_mismatch');
    const proof = createHash('sha256').update(String(given['code_verifier'])).digest('base64url');
    if (grant.challenge !== null && proof !== grant.challenge)
      return refused('bad_verification_code');
    const token = ['ghu', randomBytes(18).toString('hex')].join('_');
    state.userTokens.set(token, grant.account);
    return {
      status: 200,
      body: { access_token: token, token_type: 'bearer', scope: '', expires_in: 28_800 },
    };
  };

  return {
    answer(method, url, body) {
      if (method === 'GET' && url.pathname === '/login/oauth/authorize') return authorize(url);
      if (method === 'POST' && url.pathname === '/login/oauth/access_token') return exchange(body);
      return null;
    },
    as(login) {
      present = login;
    },
  };
}

function page(status: number, body: string): Answer {
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>Simulated GitHub</title>' +
    '<style>:root{color-scheme:light dark}body{font:1.1rem/1.8 system-ui;margin:12vh auto;max-width:26rem;padding:0 1rem}</style>';
  return { status, raw: text(`${head}<body>${body}</body></html>`) };
}

function text(content: string): NonNullable<Answer['raw']> {
  return { type: 'text/html; charset=utf-8', bytes: Buffer.from(content) };
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
