/**
 * Credentials that their own providers print in documentation or build into emulators, as SHA-256: everybody has them,
 * nobody leaks them.
 */
import { sha256Hex } from './sha256.ts';

const PUBLISHED: ReadonlySet<string> = new Set([
  // Azurite, https://learn.microsoft.com/en-us/azure/storage/common/storage-connect-azurite
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  // Cosmos DB emulator, https://learn.microsoft.com/en-us/azure/cosmos-db/emulator
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
  // Test keys of https://docs.stripe.com/api
  '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326',
  'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397',
]);

export function isPublished(secret: string): boolean {
  return PUBLISHED.has(sha256Hex(secret));
}
