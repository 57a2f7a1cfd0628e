/** Tokens of installations, in both forms that GitHub hands out. */
import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Installation, State } from './state.ts';

/** Seconds. */
const LIFETIME = 3_600;

/** A token that is valid from now on, for what the installation covers. */
export function issueToken(state: State, installation: Installation): string {
  const token = ['ghs', body(state, installation)].join('_');
  state.tokens.set(token, installation);
  return token;
}

function body(state: State, installation: Installation): string {
  if (state.tokenFormat === 'classic') return randomBytes(18).toString('hex');
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  // Only GitHub can check its signature: random bytes of that length are as good to anybody else.
  const signature = randomBytes(256).toString('base64url');
  const claims = { iss: 'github', sub: installation.id, iat: now, exp: now + LIFETIME };
  const token = [part({ alg: 'RS256', typ: 'JWT' }), part(claims), signature].join('.');
  return [state.app.id, token].join('_');
}
