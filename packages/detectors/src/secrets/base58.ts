/** Base58 with a 4-byte check (Bitcoin's Base58Check): the first four bytes of the double SHA-256. */
import { sha256 } from './sha256.ts';

const DIGITS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bytes of a base58 text, or null where a character is not of the alphabet. */
export function decodeBase58(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const character of text) {
    let carry = DIGITS.indexOf(character);
    if (carry < 0) return null;
    for (let index = 0; index < bytes.length; index += 1) {
      carry += (bytes[index] ?? 0) * 58;
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  for (const character of text) {
    if (character !== '1') break;
    bytes.push(0);
  }
  return Uint8Array.from(bytes.toReversed());
}

export function encodeBase58(bytes: Uint8Array): string {
  const digits: number[] = [];
  for (const byte of bytes) {
    let carry = byte;
    for (let index = 0; index < digits.length; index += 1) {
      carry += (digits[index] ?? 0) * 256;
      digits[index] = carry % 58;
      carry = Math.floor(carry / 58);
    }
    for (; carry > 0; carry = Math.floor(carry / 58)) digits.push(carry % 58);
  }
  for (const byte of bytes) {
    if (byte !== 0) break;
    digits.push(0);
  }
  return digits
    .toReversed()
    .map((digit) => DIGITS.charAt(digit))
    .join('');
}

function checkOf(body: Uint8Array): Uint8Array {
  return sha256(sha256(body)).subarray(0, 4);
}

export function isBase58Check(text: string): boolean {
  const bytes = decodeBase58(text);
  if (bytes === null || bytes.length < 5) return false;
  const check = checkOf(bytes.subarray(0, -4));
  return bytes.subarray(-4).every((byte, index) => byte === check[index]);
}

/** The body with its check, in base58. */
export function encodeBase58Check(body: Uint8Array): string {
  return encodeBase58(Uint8Array.of(...body, ...checkOf(body)));
}
