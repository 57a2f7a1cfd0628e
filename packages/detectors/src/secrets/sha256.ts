/** SHA-256 (FIPS 180-4) and HMAC (RFC 2104): pure code has no `crypto` to call. */
import { once } from '../once.ts';
import { encodeUtf8 } from './text-encoding.ts';

const BLOCK = 64;

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const roundConstants = once(() =>
  Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime))),
);
/** First 32 bits of the fractional parts of the square roots of the first 8 primes. */
const initial = once(() => Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime))));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32) >>> 0;
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

export function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(padded.length - 4, (message.length << 3) >>> 0);

  const state = Uint32Array.from(initial());
  const words = new Uint32Array(64);
  const rounds = roundConstants();
  for (let offset = 0; offset < padded.length; offset += BLOCK)
    compress(state, words, view, offset, rounds);

  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  state.forEach((word, index) => out.setUint32(index * 4, word));
  return digest;
}

function compress(
  state: Uint32Array,
  words: Uint32Array,
  view: DataView,
  offset: number,
  rounds: Uint32Array,
): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const w15 = words[index - 15] ?? 0;
    const w2 = words[index - 2] ?? 0;
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[index] = (words[index - 16] ?? 0) + s0 + (words[index - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + (rounds[index] ?? 0) + (words[index] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const t2 = (s0 + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index += 1)
    state[index] = (state[index] ?? 0) + (sums[index] ?? 0);
}

/** RFC 2104 with SHA-256; 32 bytes. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK);
  block.set(key.length > BLOCK ? sha256(key) : key);
  const inner = new Uint8Array(BLOCK + message.length);
  inner.set(block.map((byte) => byte ^ 0x36));
  inner.set(message, BLOCK);
  const outer = new Uint8Array(BLOCK + 32);
  outer.set(block.map((byte) => byte ^ 0x5c));
  outer.set(sha256(inner), BLOCK);
  return sha256(outer);
}

export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** Lower hex, 64 characters. Text is hashed as UTF-8. */
export function sha256Hex(message: string | Uint8Array): string {
  return toHex(sha256(typeof message === 'string' ? encodeUtf8(message) : message));
}

/** Lower hex, 64 characters. Key and message are taken as UTF-8. */
export function hmacSha256Hex(key: string, message: string): string {
  return toHex(hmacSha256(encodeUtf8(key), encodeUtf8(message)));
}
