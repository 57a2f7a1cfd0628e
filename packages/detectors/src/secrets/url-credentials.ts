/** `scheme://user:password@host`: which of them are real. */
import { looksLikePlaceholder } from './placeholder.ts';
import type { SecretCheck } from './secret-detector.ts';

/** What documentation and local set-ups write for a password. */
const WORDS =
  /^(?:pass(?:word|wd|phrase)?[0-9!]{0,4}|pwd|pw|secret|user(?:name)?|admin(?:istrator)?|root|postgres|mysql|mongo(?:db)?|redis|rabbitmq|guest|test(?:ing|user|pass|password)?[0-9]{0,4}|dev|demo|foo|bar|baz|abc|123[0-9]{0,6}|my[-_]?(?:password|secret|pass|token)|(?:db|api|access|auth|your)?[-_]?(?:password|passwd|pass|token|key|secret)|x+|\*+|\.+|-+|_+|none|null|empty|string|hidden|masked|redacted|removed|changeme|hunter2)$/i;
/** A reference to a value that stands elsewhere. */
const REFERENCES =
  /…|^[$%@]|^#\{|\$\{|\$\(|\{\{?|\}\}?|<|>|%[sdv]|%\(|\[[A-Za-z_ -]+\]|^:[a-z_]+$|^[A-Z][A-Z0-9_]*_[A-Z0-9_]*$/;
/** Hosts that nobody outside can reach, or that nobody owns (RFC 2606, RFC 6761). */
const NOT_REACHABLE =
  /^(?:localhost|127[.][0-9.]+|0[.]0[.]0[.]0|\[?::1\]?|host[.]docker[.]internal|[a-z0-9_-]+|.*[.](?:local|localhost|internal|test|example|invalid))$/i;
const EXAMPLE_HOST =
  /(?:^|[.])example[.](?:com|org|net|io)$|(?:^|[.])(?:example|invalid|test)$|^(?:your|my)[-_]?|^(?:host(?:name)?|server|domain)(?:[.]|$)/i;

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
  if (isPlaceholderPassword(password) || REFERENCES.test(user)) return 'ignore';
  if (EXAMPLE_HOST.test(host) || REFERENCES.test(host)) return 'ignore';
  if (NOT_REACHABLE.test(host) || password === user) return 'fail';
  return 'pass-weak';
}

/**
 * Whether a text that stands where only a password can stand is none: a word of documentation, a reference to a value
 * elsewhere, a mask. Percent-encoding is undone first.
 */
export function isPlaceholderPassword(password: string): boolean {
  const plain = percentDecoded(password);
  if (plain.length < 3 || new Set(plain).size < 3) return true;
  return WORDS.test(plain) || REFERENCES.test(password) || looksLikePlaceholder(plain);
}

/** ASCII only: nothing else tells a placeholder. */
function percentDecoded(text: string): string {
  return text.replace(/%([2-7][0-9A-Fa-f])/g, (_whole, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
