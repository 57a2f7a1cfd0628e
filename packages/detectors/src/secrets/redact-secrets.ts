/** For texts that are not findings: error messages, log lines, quotations. They may hold a key as anything may. */
import { createSecretScanner, DEFAULT_FINGERPRINT_KEY } from './engine.ts';
import type { SecretScanner } from './engine.ts';

/** Made when the first text comes: most processes never need it. */
let scanner: SecretScanner | undefined;

/** The text with every secret replaced by its public beginning and `…`. */
export function redactSecrets(text: string): string {
  scanner ??= createSecretScanner({ fingerprintKey: DEFAULT_FINGERPRINT_KEY });
  return scanner.redactText(text);
}
