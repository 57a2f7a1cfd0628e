/** What keeps the App from starting and is put right in its settings, in one line. */
import type { StoreLocation } from './store/open-store.ts';

const ADDRESS_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another process: stop that one, or set PORT to another',
  EACCES: 'needs more rights than this user has: set PORT to one over 1023',
  EADDRNOTAVAIL: 'is no address of this machine: set HOST to one that is, such as 127.0.0.1',
  ENOTFOUND: 'is a name nobody knows: set HOST to a name or address of this machine',
};

/** `undefined`: it is none of the address's faults. */
export function whyNotListening(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): string | undefined {
  const fault = ADDRESS_FAULTS[codeOf(error)];
  return fault === undefined ? undefined : `${host}:${port} ${fault}`;
}

/** Never with the address itself: it holds a password. */
export function whyClosed(location: StoreLocation, error: unknown): string {
  const why = messageOf(error);
  switch (location.kind) {
    case 'postgres':
      return `the database of DATABASE_URL cannot be used: ${why}`;
    case 'folder':
      // The lock's own line names the folder and what to do.
      return why.includes(location.path)
        ? why
        : `the database in ${location.path} cannot be opened: ${why}`;
    case 'memory':
      return `the database in memory cannot be made: ${why}`;
  }
}

/** Where several addresses of one name refuse, node says so without a message. */
function messageOf(error: unknown): string {
  const said =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return said === '' ? codeOf(error) || String(error) : said;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
