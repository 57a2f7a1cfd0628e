/** Hosts of addresses, read as a browser would, without the help of `URL`. */

/** Lower case, without user, port, brackets and closing dot; null where the text is no address with a host. */
export function hostOf(address: string): string | null {
  const cleaned = address.trim().replace(/[\t\n\r]/g, '');
  const match = /^[a-z][a-z0-9+.-]*:[\\/]{2,}([^\\/?#]*)/i.exec(cleaned);
  if (match === null) return null;
  const authority = match[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  if (host.startsWith('[')) return host.slice(1, host.indexOf(']'));
  const name = host.replace(/:\d*$/, '').replace(/\.$/, '');
  return name === '' ? null : name;
}

export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '::1' ||
    host === '0.0.0.0' ||
    host === 'host.docker.internal' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
  );
}

/** Names and addresses that no public network leads to (RFC 1918, RFC 4193, RFC 6762, RFC 8375). */
export function isPrivate(host: string): boolean {
  return (
    isLoopback(host) ||
    /^10\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host) ||
    /^192\.168\.\d{1,3}\.\d{1,3}$/.test(host) ||
    /^172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}$/.test(host) ||
    /^f[cd][0-9a-f]{2}:/.test(host) ||
    /\.(?:local|internal|lan|intranet|corp|home\.arpa)$/.test(host) ||
    /^[a-z][a-z0-9_-]*$/.test(host)
  );
}

export function isHostOf(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The value is filled in elsewhere: `${VAR}`, `${env:VAR}`, `${input:id}`, `{env:VAR}`, `$VAR`, `{file:…}`. */
export function isReference(text: string): boolean {
  return /^\s*(?:\$\{[^{}]*\}|\{(?:env|file):[^{}]*\}|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|\{\{[^{}]*\}\}|<[^<>]*>)\s*$/.test(
    text,
  );
}
