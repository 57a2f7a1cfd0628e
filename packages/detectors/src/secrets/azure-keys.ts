/**
 * Microsoft's identifiable keys: a signature at a fixed place and a Marvin32 checksum at the end, so that one key can be
 * told from any other 88 characters of base64. Layout and seeds: https://github.com/microsoft/security-utilities (MIT).
 */
import { base62 } from './base62.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { marvin32, marvinSeed } from './marvin32.ts';
import { sample } from './sample.ts';

/** Checksum: the last four bytes, over all before them. Any of the seeds may have been used. */
export function holdsKeyChecksum(key: string, seeds: readonly string[]): boolean {
  const bytes = decodeBase64(key);
  if (bytes === null || bytes.length < 16) return false;
  const body = bytes.subarray(0, -4);
  const sum = bytes.subarray(-4);
  return seeds.some((seed) => equal(marvin32(body, marvinSeed(seed)), sum));
}

/** A made-up key: `before` characters, the signature, the checksum. */
export function sampleKey(signature: string, bytes: number, before: number, seed: string): string {
  const filling = sample('base62', before) + signature;
  const body = decodeBase64(filling.padEnd(Math.ceil((bytes * 4) / 3), 'A')) ?? new Uint8Array();
  const key = body.slice(0, bytes);
  key.set(marvin32(key.subarray(0, -4), marvinSeed(seed)), bytes - 4);
  return encodeBase64(key);
}

const CASK_SEED = 'Default0';
/** Characters over which the checksum of a common annotated key is taken: 60 bytes. */
const CASK_BODY = 80;

/** The checksum in base 62, as Microsoft writes it: the four bytes as one number, filled with `0` on the right. */
function caskChecksum(body: Uint8Array): string {
  const sum = marvin32(body, marvinSeed(CASK_SEED));
  const number =
    (sum[0] ?? 0) * 2 ** 24 + ((sum[1] ?? 0) << 16) + ((sum[2] ?? 0) << 8) + (sum[3] ?? 0);
  const zeros = sum.findIndex((byte) => byte !== 0);
  return ('0'.repeat(Math.max(0, zeros)) + base62(number, 1)).padEnd(6, '0');
}

/** A common annotated key of 84 characters (three bytes of checksum) or 88 (four). */
export function holdsCaskChecksum(key: string): boolean {
  const body = decodeBase64(key.slice(0, CASK_BODY));
  if (body === null) return false;
  const written = key.slice(CASK_BODY).replace(/=+$/, '');
  if (caskChecksum(body).slice(0, 4) === written.slice(0, 4)) return true;
  const plain = encodeBase64(marvin32(body, marvinSeed(CASK_SEED)));
  return plain.startsWith(written.slice(0, 4));
}

/** A made-up common annotated key with the provider's signature, e.g. `AZDO`. */
export function sampleCaskKey(provider: string): string {
  const text = `${sample('base62', 52)}JQQJ99BFAC${sample('base62', 14)}${provider}`;
  const body = decodeBase64(text) ?? new Uint8Array();
  return text + caskChecksum(body).slice(0, 4);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
