/** `scheme://user:password@host`: which of them are real. */
import { isExamplePath, isTestPath } from './example-path.ts';
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
export const urlPasswordCheck: SecretValidator = (secret, { groups, path }) =>
  secret.includes('…')
    ? 'ignore'
    : checkUrlCredentials({
        user: groups[1] ?? '',
        password: groups[2] ?? '',
        host: (groups[3] ?? '').replace(/:[0-9]+$/, ''),
        path,
      });

/** The parts as they stand in the URL: still percent-encoded. */
export interface UrlCredentials {
  readonly user: string;
  readonly password: string;
  /** Without the port. */
  readonly host: string;
  /** POSIX path of the file it stands in, or empty where there is none. */
  readonly path: string;
}

/**
 * `ignore` for placeholders and references, `pass-weak` for what can be reached. Of hosts that only the machine itself or
 * its containers reach, a word is left to be looked at (`fail`), and so is everything in files that show or test; a strong
 * password is one that somebody chose, and that may open more than this machine.
 */
export function checkUrlCredentials({ user, password, host, path }: UrlCredentials): SecretCheck {
  if (isPlaceholderPassword(password) || /[${}<>]|%[sv]/.test(user)) return 'ignore';
  if (EXAMPLE_HOST.test(host) || /[${}<>%]/.test(host)) return 'ignore';
  if (password === user) return 'fail';
  if (!NOT_REACHABLE.test(host)) return 'pass-weak';
  const isShown = isExamplePath(path) || isTestPath(path);
  return kindOfPassword(password) === 'strong' && !isShown ? 'pass-weak' : 'fail';
}

/** Whether a text that stands where only a password can stand is none: a word of documentation, a reference, a mask. */
export function isPlaceholderPassword(password: string): boolean {
  const kind = kindOfPassword(password);
  return kind === 'placeholder' || kind === 'reference';
}
