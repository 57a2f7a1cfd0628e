/** Cookies of this App: for its own pages alone, out of reach of scripts. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Cookies {
  read(request: IncomingMessage, name: string): string | null;
  /** `maxAge` in seconds. */
  set(response: ServerResponse, name: string, value: string, maxAge: number): void;
  clear(response: ServerResponse, name: string): void;
}

/** `https`: how people reach the App; cookies then travel encrypted only, and only this host can set them. */
export function createCookies(protocol: 'http' | 'https'): Cookies {
  const prefix = protocol === 'https' ? '__Host-' : '';
  const write = (response: ServerResponse, name: string, value: string, maxAge: number): void => {
    const secure = protocol === 'https' ? '; Secure' : '';
    response.appendHeader(
      'set-cookie',
      `${prefix}${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`,
    );
  };
  return {
    read(request, name) {
      const wanted = `${prefix}${name}=`;
      const parts = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
      return parts.find((part) => part.startsWith(wanted))?.slice(wanted.length) ?? null;
    },
    set: write,
    clear: (response, name) => write(response, name, '', 0),
  };
}
