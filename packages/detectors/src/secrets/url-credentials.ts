/** `scheme://user:password@host`: which of them are real. */
import { kindOfPassword } from './password.ts';
import type { SecretCheck, SecretValidator } from './secret-detector.ts';

/** Hosts that nobody outside can reach, or that nobody owns (RFC 2606, RFC 6761). */
const NOT_REACHABLE =
  /^(?:localhost|127[.][0-9.]+|0[.]0[.]0[.]0|\[?::1\]?|host[.]docker[.]internal|[a-z0-9_-]+|.*[.](?:local|localhost|internal|test|example|invalid))$/i;
const EXAMPLE_HOST =
  /(?:^|[.])example[.](?:com|org|net|io)$|(?:^|[.])(?:example|invalid|test)$|^(?:your|my)[-_]?|^(?:host(?:name)?|server|domain)(?:[.]|$)/i;

/**
 * The check of a detector whose groups 1 to 3 are user, password and host. Groups hold a character per byte, so that what
 * ASCII cannot say, a mask's ellipsis, is looked for in the match itself.
 */
export const urlPasswordCheck: SecretValidator = (secret, { groups }) =>
  secret.includes('…')
    ? 'ignore'
    : checkUrlCredentials({
        user: groups[1] ?? '',
        password: groups[2] ?? '',
        host: (groups[3] ?? '').replace(/:[0-9]+$/, ''),
      });

/** The parts as they stand in the URL: still percent-encoded. */
export interface UrlCredentials {
  readonly user: string;
  readonly password: string;
  /** Without the port. */
  readonly host: string;
}

/**
 * `ignore` for placeholders and references, `fail` (to be looked at) for hosts that only the machine itself or its
 * containers reach, `pass-weak` for the rest.
 */
export function checkUrlCredentials({ user, password, host }: UrlCredentials): SecretCheck {
  if (isPlaceholderPassword(password) || /[${}<>]|%[sv]/.test(user)) return 'ignore';
  if (EXAMPLE_HOST.test(host) || /[${}<>%]/.test(host)) return 'ignore';
  if (NOT_REACHABLE.test(host) || password === user) return 'fail';
  return 'pass-weak';
}

/** Whether a text that stands where only a password can stand is none: a word of documentation, a reference, a mask. */
export function isPlaceholderPassword(password: string): boolean {
  const kind = kindOfPassword(password);
  return kind === 'placeholder' || kind === 'reference';
}
