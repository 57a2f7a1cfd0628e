/** PEM blocks (RFC 7468, RFC 1421) and OpenSSH's own format: is there a key inside, and is it encrypted? */
import { decodeBase64, encodeBase64 } from './base64.ts';
import { latin1 } from './text-encoding.ts';
import { sample } from './sample.ts';

/**
 * - `clear`: decodes to a DER SEQUENCE of the stated length, or to an OpenSSH key without a cipher.
 * - `encrypted`: a passphrase stands between.
 * - `cut`: begins like a key and ends before its end.
 * - `empty`: nothing or next to nothing between the lines: documentation.
 * - `broken`: does not decode.
 */
export interface PemContent {
  readonly kind: 'clear' | 'encrypted' | 'cut' | 'empty' | 'broken';
}

const OPENSSH_MAGIC = 'openssh-key-v1\0';
/** Characters of base64 in the smallest key there is (an Ed25519 key in PKCS#8 has 64). */
const LEAST = 60;

/** The block as found: with real or escaped line breaks, quoted line by line, indented, logged, or on one line. */
export function readPem(block: string): PemContent {
  const body = block
    .replace(/-----(?:BEGIN|END) [A-Z0-9 ]{0,40}-----/g, '')
    .replace(/\\+[nrt]/g, '\n')
    .replace(/["'`]\s*[+.&]\s*(?=["'`\s])/g, '\n');
  if (/Proc-Type:\s{0,4}4,\s{0,4}ENCRYPTED/.test(body) || /BEGIN ENCRYPTED/.test(block))
    return { kind: 'encrypted' };
  const lines = body.split('\n').filter((line) => !/^\s*[A-Za-z-]{2,20}:\s/.test(line));
  const plain = readBody(lines.join('').replace(/[\s"'`,;\\>|]/g, ''));
  return plain.kind === 'broken' ? readBody(longestRuns(lines).join('')) : plain;
}

/**
 * What is left of quoted or logged lines, `2026-01-31 12:00:00 MIIE…` or ` * MIIE…`: the longest run of base64 in each,
 * and the last run of the last line, which may be short.
 */
function longestRuns(lines: readonly string[]): readonly string[] {
  let last = lines.length - 1;
  while (last > 0 && isPrefix(lines[last] ?? '', lines[last - 1] ?? '')) last -= 1;
  return lines.slice(0, last + 1).map((line, index) => {
    const runs = line.match(/[0-9A-Za-z+/]{32,2000}={0,2}/g) ?? [];
    if (runs.length > 0) return runs.reduce((a, b) => (b.length > a.length ? b : a));
    return index === last
      ? (/[0-9A-Za-z+/]{1,64}={0,2}(?=[^0-9A-Za-z+/=]*$)/.exec(line)?.[0] ?? '')
      : '';
  });
}

/** Whether a line is nothing but what the one before it begins with, another time of day aside. */
const isPrefix = (line: string, before: string): boolean =>
  before.replace(/[0-9]/g, '0').startsWith(line.replace(/[0-9]/g, '0'));

function readBody(text: string): PemContent {
  if (text.length < LEAST) return { kind: 'empty' };
  const bytes = decodeBase64(text.length % 4 === 1 ? text.slice(0, -1) : text);
  if (bytes === null) return { kind: 'broken' };
  if (latin1(bytes.subarray(0, OPENSSH_MAGIC.length)) === OPENSSH_MAGIC) {
    const cipherLength = bytes[OPENSSH_MAGIC.length + 3] ?? 0;
    const start = OPENSSH_MAGIC.length + 4;
    const cipher = latin1(bytes.subarray(start, start + cipherLength));
    return { kind: cipher === 'none' ? 'clear' : 'encrypted' };
  }
  return { kind: sequenceKind(bytes) };
}

/** Compares the length a DER SEQUENCE states with the bytes there are. */
function sequenceKind(bytes: Uint8Array): 'clear' | 'cut' | 'broken' {
  if (bytes[0] !== 0x30) return 'broken';
  const first = bytes[1] ?? 0;
  let stated = first;
  let header = 2;
  if (first >= 0x80) {
    const size = first & 0x7f;
    if (size === 0 || size > 3) return 'broken';
    stated = 0;
    for (let index = 0; index < size; index += 1) stated = stated * 256 + (bytes[2 + index] ?? 0);
    header = 2 + size;
  }
  if (bytes[header] !== 0x02) return 'broken';
  return header + stated <= bytes.length ? 'clear' : 'cut';
}

/** A made-up block of the right shape: a DER SEQUENCE with an INTEGER 0 and filling. */
export function pemBlock(label: string, seed: number = 1): string {
  const filling = decodeBase64(sample('base64', 400, seed)) ?? new Uint8Array();
  const bytes = Uint8Array.of(0x30, 0x82, 0x01, 0x2f, 0x02, 0x01, 0x00, ...filling);
  const lines = encodeBase64(bytes).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
