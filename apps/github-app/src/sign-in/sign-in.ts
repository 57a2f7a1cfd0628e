/**
 * Signing in with GitHub, and staying signed in: GitHub's web flow with a state and a proof (PKCE), then a sealed cookie
 * that holds the person's own token. The server keeps nothing.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCookies } from './cookies.ts';
import { exchangeCode, readAs, revokeToken } from './github-user.ts';
import type { GitHubAddresses, OAuthClient } from './github-user.ts';
import { createSeal } from './seal.ts';

export interface SignInOptions {
  readonly client: OAuthClient;
  readonly github: GitHubAddresses;
  /** Where people reach the App, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** Somebody who signed in. */
export interface Visitor {
  readonly id: number;
  readonly login: string;
  /** Their own token: what it cannot read is not shown. */
  readonly token: string;
}

export interface SignIn {
  /** Null for whoever is not signed in, or not any more. */
  visitor(request: IncomingMessage): Visitor | null;
  /** Sends the browser to GitHub; `to` is where it comes back to in the end, a path of ours. */
  begin(response: ServerResponse, to: string): void;
  /** The way back from GitHub. Answers the path to go on to, or null where it was refused. */
  finish(request: IncomingMessage, response: ServerResponse, url: URL): Promise<string | null>;
  /** Ends the session here and the token on GitHub. */
  end(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Forgets a session whose token GitHub does not know any more. */
  forget(response: ServerResponse): void;
}

export const CALLBACK_PATH = '/sign-in/callback';

const SESSION = 'countersign';
const FLOW = 'countersign_sign_in';
/** Seconds. */
const FLOW_LASTS = 600;
const SESSION_LASTS = 8 * 3600;

interface Flow {
  readonly state: string;
  readonly verifier: string;
  readonly to: string;
  readonly until: number;
}

type Session = Visitor & { readonly until: number };

export function createSignIn({ client, github, publicUrl, now }: SignInOptions): SignIn {
  const seal = createSeal(client.secret);
  const cookies = createCookies(publicUrl.startsWith('https:') ? 'https' : 'http');
  const redirectUri = `${publicUrl}${CALLBACK_PATH}`;
  const seconds = (): number => Math.floor(now().getTime() / 1000);

  /** What was sealed for this cookie; whatever else it holds, its time is not over. */
  const opened = (request: IncomingMessage, name: string): { readonly until: number } | null => {
    const text = cookies.read(request, name);
    const value =
      text === null ? null : (seal.open(name, text) as { readonly until: number } | null);
    return value !== null && value.until > seconds() ? value : null;
  };

  return {
    visitor(request) {
      const session = opened(request, SESSION) as Session | null;
      return session === null
        ? null
        : { id: session.id, login: session.login, token: session.token };
    },

    begin(response, to) {
      const flow: Flow = {
        state: randomBytes(24).toString('base64url'),
        verifier: randomBytes(32).toString('base64url'),
        to: ownPath(to),
        until: seconds() + FLOW_LASTS,
      };
      cookies.set(response, FLOW, seal.close(FLOW, flow), FLOW_LASTS);
      const query = new URLSearchParams({
        client_id: client.id,
        redirect_uri: redirectUri,
        state: flow.state,
        code_challenge: createHash('sha256').update(flow.verifier).digest('base64url'),
        code_challenge_method: 'S256',
        allow_signup: 'false',
      });
      response
        .writeHead(302, { location: `${github.web}/login/oauth/authorize?${query.toString()}` })
        .end();
    },

    async finish(request, response, url) {
      const flow = opened(request, FLOW) as Flow | null;
      cookies.clear(response, FLOW);
      const code = url.searchParams.get('code') ?? '';
      const state = url.searchParams.get('state') ?? '';
      if (flow === null || code === '' || !sameText(state, flow.state)) return null;
      const granted = await exchangeCode(github, client, {
        code,
        redirectUri,
        verifier: flow.verifier,
      });
      if (granted === null) return null;
      const user = (await readAs(github, granted.token, '/user')) as Partial<Visitor> | null;
      if (typeof user?.id !== 'number' || typeof user.login !== 'string') return null;
      const lasts = Math.min(granted.expiresIn ?? SESSION_LASTS, SESSION_LASTS);
      const session: Session = {
        id: user.id,
        login: user.login,
        token: granted.token,
        until: seconds() + lasts,
      };
      cookies.set(response, SESSION, seal.close(SESSION, session), lasts);
      return flow.to;
    },

    async end(request, response) {
      const session = opened(request, SESSION) as Session | null;
      cookies.clear(response, SESSION);
      // Whoever leaves is signed out here even if GitHub does not answer.
      if (session !== null) await revokeToken(github, client, session.token).catch(() => {});
    },

    forget: (response) => cookies.clear(response, SESSION),
  };
}

function sameText(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one ?? Buffer.of(), other ?? Buffer.of());
}

/** A path of ours, whatever was asked for: nobody is sent elsewhere. */
function ownPath(to: string): string {
  const here = 'http://here.invalid';
  const url = URL.canParse(to, here) ? new URL(to, here) : null;
  return url === null || url.origin !== here || !to.startsWith('/')
    ? '/'
    : `${url.pathname.replace(/^\/{2,}/, '/')}${url.search}`;
}
