/**
 * Bytes that no layer reaches over: what stands before one has no part in what is decoded behind it. A quote, a blank, a
 * line's end that does not fold a base64 text; between two of them a layer is the same wherever they stand.
 */

const ALWAYS = 1;
const BLANK = 2;
const LINE_END = 4;
const BASE64 = 8;

const KINDS: Uint8Array = buildKinds();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(256);
  for (let code = 0; code < 256; code += 1) {
    const character = String.fromCharCode(code);
    if (code < 0x20 || code > 0x7e || '"\'`<>'.includes(character)) kinds[code] = ALWAYS;
    if (/[0-9A-Za-z+/_-]/.test(character)) kinds[code] = BASE64;
  }
  kinds[0x20] = BLANK;
  kinds[0x09] = BLANK;
  kinds[0x0a] = LINE_END;
  kinds[0x0d] = LINE_END;
  return kinds;
}

/** How many bytes before a reset decide that it is one. */
export const RESET_CONTEXT = 2;

function isReset(bytes: Uint8Array, at: number): boolean {
  const kind = KINDS[bytes[at] ?? 0] ?? 0;
  if ((kind & ALWAYS) !== 0) return true;
  if ((kind & (BLANK | LINE_END)) === 0) return false;
  if (at === 0) return true;
  const before = bytes[at - 1] ?? 0;
  // The line after a folded one may be indented.
  if (kind === BLANK) return ((KINDS[before] ?? 0) & (BLANK | LINE_END)) === 0;
  const last = bytes[at] === 0x0a && before === 0x0d ? (bytes[at - 2] ?? 0) : before;
  return ((KINDS[last] ?? 0) & BASE64) === 0;
}

/** The last reset before an offset; -1 where there is none. */
export function resetBefore(bytes: Uint8Array, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && !isReset(bytes, at)) at -= 1;
  return at;
}

/** The first reset at an offset or behind it; the length where there is none. */
export function resetFrom(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at < bytes.length && !isReset(bytes, at)) at += 1;
  return at;
}
