/** Base64 and base64url (RFC 4648), and base32's encoding half: there is no `atob` here. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const VALUES: Int8Array = buildValues();

function buildValues(): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let index = 0; index < ALPHABET.length; index += 1)
    values[ALPHABET.charCodeAt(index)] = index;
  values[0x2d] = 62;
  values[0x5f] = 63;
  return values;
}

/**
 * Decodes either alphabet, padded or not. White space inside is skipped. Null when a character belongs to neither
 * alphabet, when something follows the padding, or when the length is impossible.
 */
export function decodeBase64(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  let ended = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) continue;
    if (code === 0x3d) {
      ended = true;
      continue;
    }
    const value = code < 128 ? (VALUES[code] ?? -1) : -1;
    if (value < 0 || ended) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length] = (bits >>> held) & 0xff;
      length += 1;
    }
  }
  return held >= 6 ? null : bytes.subarray(0, length);
}

/** Padded, standard alphabet. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group =
      ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const present = Math.min(3, bytes.length - index);
    for (let digit = 0; digit < 4; digit += 1)
      text += digit <= present ? ALPHABET.charAt((group >>> (18 - digit * 6)) & 63) : '=';
  }
  return text;
}

/** Unpadded, upper case (RFC 4648 §6). */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    held += 8;
    while (held >= 5) {
      held -= 5;
      text += BASE32.charAt((bits >>> held) & 31);
    }
  }
  return held > 0 ? text + BASE32.charAt((bits << (5 - held)) & 31) : text;
}
