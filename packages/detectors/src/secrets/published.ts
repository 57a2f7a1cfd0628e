/** Credentials that their own providers print in documentation, as hashes: everybody has them, nobody leaks them. */
import { sha256Hex } from './sha256.ts';

const PUBLISHED: ReadonlySet<string> = new Set<string>([]);

export function isPublished(secret: string): boolean {
  return PUBLISHED.size > 0 && PUBLISHED.has(sha256Hex(secret));
}
