/** Whether GitHub sent a body: HMAC-SHA-256 with the webhook's secret, compared in constant time. */
import type { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';

const PREFIX = 'sha256=';

/** `secrets`: the present one, and while it is replaced the one before. None of them is ever empty. */
export function isSigned(body: Buffer, signature: unknown, secrets: readonly string[]): boolean {
  if (typeof signature !== 'string') return false;
  const given = new TextEncoder().encode(signature);
  // Every secret is tried, so that the time does not tell which one was right.
  return secrets
    .map((secret) => {
      if (secret.trim() === '') return false;
      const digest = createHmac('sha256', secret).update(body).digest('hex');
      const expected = new TextEncoder().encode(PREFIX + digest);
      return given.length === expected.length && timingSafeEqual(given, expected);
    })
    .includes(true);
}
