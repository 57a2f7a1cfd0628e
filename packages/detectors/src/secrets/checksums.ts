/** Validators that several providers share. */
import { base62 } from './base62.ts';
import { decodeBase64 } from './base64.ts';
import { latin1 } from './text-encoding.ts';
import { crc32, crc32Hex } from './crc32.ts';
import type { SecretCheck } from './secret-detector.ts';

/** CRC-32 of the body in base 62 in the last 6 characters: GitHub's construction, also npm's and Vercel's. */
export function crc32Base62(body: string): string {
  return base62(crc32(body), 6);
}

/** Checks a token whose body after `prefix` ends in its own {@link crc32Base62}. */
export function checkCrc32Base62(secret: string, prefix: number): SecretCheck {
  const body = secret.slice(prefix, -6);
  return crc32Base62(body) === secret.slice(-6) ? 'pass-strong' : 'fail';
}

/** A base64 or base64url text that holds a JSON object, or null. */
export function decodeJsonObject(text: string): Readonly<Record<string, unknown>> | null {
  const bytes = decodeBase64(text);
  if (bytes === null) return null;
  return parseObject(latin1(bytes));
}

function parseObject(json: string): Readonly<Record<string, unknown>> | null {
  if (!json.startsWith('{')) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Not JSON is the answer, not an error: the caller asks whether it is.
    return null;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

/** Whether `before`'s CRC-32 is written out in hexadecimal in the last 8 characters. */
export function checkCrc32Hex(before: string, digits: string): boolean {
  return crc32Hex(before) === digits.toLowerCase();
}
