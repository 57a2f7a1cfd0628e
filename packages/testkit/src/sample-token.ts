/** Tokens made fresh for a test, so that none is ever written into this repository. */
import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A GitHub token nobody issued, with a checksum that holds (CRC-32 of the body, base 62, six digits). */
export function githubToken(): { readonly token: string; readonly body: string } {
  const body = [...randomBytes(30)].map((byte) => BASE62[byte % 62]).join('');
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = `${BASE62[rest % 62]}${digits}`;
    rest = Math.trunc(rest / 62);
  }
  return { token: `ghp_${body}${digits}`, body };
}
