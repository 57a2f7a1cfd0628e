/** Who makes a request: the App by a signed token of its own or as a client, an installation, a person, or nobody. */
import { Buffer } from 'node:buffer';
import { verify } from 'node:crypto';
import { HttpError } from './route.ts';
import type { Actor, State } from './state.ts';

/** Seconds; docs.github.com, "Generating a JSON Web Token (JWT) for a GitHub App". */
const LONGEST_LIFETIME = 600;
/** Seconds by which clocks may differ. */
const LEEWAY = 60;

const EXPIRED =
  "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
const TOO_FAR = "'Expiration time' claim ('exp') is too far in the future";
const NOT_YET =
  "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";

/** @throws HttpError 401 for credentials that are not valid. */
export function authenticate(state: State, authorization: string | undefined): Actor {
  if (authorization === undefined) return { kind: 'anonymous' };
  if (/^basic /i.test(authorization)) return verifyClient(state, authorization.slice(6));
  const credentials = authorization.replace(/^(?:bearer|token) /i, '');
  const account = state.userTokens.get(credentials);
  if (account !== undefined) return { kind: 'user', account };
  const installation = state.tokens.get(credentials);
  // Tokens of installations may hold dots as well.
  if (installation === undefined && credentials.split('.').length === 3) {
    verifyAppToken(state, credentials);
    return { kind: 'app' };
  }
  const present = installation === undefined ? undefined : state.installations.get(installation.id);
  if (installation === undefined || present === undefined)
    throw new HttpError(401, 'Bad credentials');
  if (present.suspendedAt !== null)
    throw new HttpError(403, 'This installation has been suspended');
  return { kind: 'installation', installation };
}

function verifyClient({ client }: State, encoded: string): Actor {
  const given = Buffer.from(encoded, 'base64').toString('utf8');
  if (given !== `${client.id}:${client.secret}`) throw new HttpError(401, 'Bad credentials');
  return { kind: 'client' };
}

function verifyAppToken(state: State, token: string): void {
  const refused = new HttpError(401, 'A JSON web token could not be decoded');
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = decode(payload);
  const signed = verify(
    'RSA-SHA256',
    Buffer.from(`${header}.${payload}`),
    state.app.publicKey,
    Buffer.from(signature, 'base64url'),
  );
  if (!signed || decode(header)['alg'] !== 'RS256') throw refused;
  const now = Date.now() / 1000;
  const issuedAt = Number(claims['iat']);
  const expiresAt = Number(claims['exp']);
  if (String(claims['iss']) !== String(state.app.id)) throw refused;
  // By these messages an Octokit knows that its clock is wrong, and asks again by GitHub's.
  if (!(expiresAt > now)) throw new HttpError(401, EXPIRED);
  if (!(expiresAt <= now + LONGEST_LIFETIME + LEEWAY)) throw new HttpError(401, TOO_FAR);
  if (!(issuedAt <= now + LEEWAY)) throw new HttpError(401, NOT_YET);
}

function decode(part: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
