/** Git's paths are bytes; ours are text. */
import { isUtf8 } from 'node:buffer';

const BEYOND_ASCII = /[\u0080-\u00ff]/;

/** As {@link pathText}, of bytes that are written as one character each. */
export function textOfBytes(bytes: string): string {
  return BEYOND_ASCII.test(bytes) ? pathText(Buffer.from(bytes, 'latin1')) : bytes;
}

/** Longest UTF-8 sequence, in bytes. */
const LONGEST = 4;

/** UTF-8 as it is; every byte that is not part of valid UTF-8 as `\xNN`. */
export function pathText(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const length = validLength(bytes, at);
    if (length > 0) text += decoder.decode(bytes.subarray(at, at + length));
    else text += `\\x${bytes.subarray(at, at + 1).toString('hex')}`;
    at += Math.max(length, 1);
  }
  return text;
}

/** Bytes of the one character that starts here, or 0. */
function validLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= LONGEST && at + length <= bytes.length; length += 1)
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  return 0;
}
