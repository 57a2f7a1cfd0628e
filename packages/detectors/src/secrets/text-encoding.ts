/** Bytes to text and back without `TextDecoder`: UTF-8, UTF-16 of either byte order, and Latin-1 for all else. */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

const CHUNK = 8192;
/** How far a byte order is looked for where no mark tells it, in bytes. */
const SAMPLE = 4096;

/** Units to string, in pieces small enough to be passed as arguments. */
export function fromUnits(units: Uint8Array | Uint16Array, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += CHUNK)
    // `apply` takes the array as it is; spreading would iterate it, at a tenth of the speed.
    text += String.fromCharCode.apply(
      null,
      units.subarray(from, Math.min(end, from + CHUNK)) as unknown as number[],
    );
  return text;
}

/** One character per byte. */
export function latin1Slice(bytes: Uint8Array, start: number, end: number): string {
  return fromUnits(bytes, start, end);
}

/** Bytes as text, one character per byte: for looking into decoded tokens, whose markers are ASCII. */
export function latin1(bytes: Uint8Array): string {
  return fromUnits(bytes, 0, bytes.length);
}

/** Length of a leading byte order mark, in bytes, for the encoding found. */
export function byteOrderMark(bytes: Uint8Array): 0 | 2 | 3 {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 3;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 2;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 2;
  return 0;
}

/**
 * UTF-16 by its mark, or by where the zero bytes are: text in Latin letters has them in nearly every second byte and
 * hardly any elsewhere. Null for anything else.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  // Most contents have no zero at all.
  if (end < 4 || bytes.subarray(0, end).indexOf(0) < 0) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < end; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = end / 2;
  if (odd * 10 >= pairs * 7 && even * 20 <= pairs) return 'utf-16le';
  if (even * 10 >= pairs * 7 && odd * 20 <= pairs) return 'utf-16be';
  return null;
}

/** Code units of UTF-16 bytes from `start`; a last odd byte is dropped. */
export function utf16Units(
  bytes: Uint8Array,
  order: 'utf-16le' | 'utf-16be',
  start: number,
): Uint16Array {
  const units = new Uint16Array((bytes.length - start) >>> 1);
  const high = order === 'utf-16le' ? 1 : 0;
  for (let index = 0; index < units.length; index += 1) {
    const at = start + index * 2;
    units[index] = ((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0);
  }
  return units;
}

/** Length in bytes of the well-formed UTF-8 sequence at `index`, or 0 (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[index + 1] ?? 0;
  const continues = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(index + 1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && continues(index + 2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && continues(index + 2) && continues(index + 3) ? 4 : 0;
  }
  return 0;
}

/** Whole sequences of UTF-8 consist of these alone, one character per byte. */
const BEYOND_ASCII = /[\u0080-\u00ff]+/g;

/**
 * UTF-8 text from `start` to `end`, or null where the bytes are not well formed. Most text is ASCII, which the engine
 * copies faster than a loop here.
 */
function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | null {
  const raw = latin1Slice(bytes, start, end);
  let text = '';
  let done = 0;
  for (const { 0: run, index } of raw.matchAll(BEYOND_ASCII)) {
    const decoded = decodeSequences(bytes, start + index, start + index + run.length);
    if (decoded === null) return null;
    text += raw.slice(done, index) + decoded;
    done = index + run.length;
  }
  return done === 0 ? raw : text + raw.slice(done);
}

/** Null where they are not well formed. */
function decodeSequences(bytes: Uint8Array, start: number, end: number): string | null {
  const units = new Uint16Array(end - start);
  let length = 0;
  let index = start;
  while (index < end) {
    const lead = bytes[index] ?? 0;
    const size = sequenceLength(bytes, index);
    if (size === 0 || index + size > end) return null;
    const b1 = (bytes[index + 1] ?? 0) & 0x3f;
    const b2 = (bytes[index + 2] ?? 0) & 0x3f;
    if (size === 2) units[length] = ((lead & 0x1f) << 6) | b1;
    else if (size === 3) units[length] = ((lead & 0x0f) << 12) | (b1 << 6) | b2;
    else {
      const b3 = (bytes[index + 3] ?? 0) & 0x3f;
      const point = (((lead & 0x07) << 18) | (b1 << 12) | (b2 << 6) | b3) - 0x10000;
      units[length] = 0xd800 | (point >>> 10);
      length += 1;
      units[length] = 0xdc00 | (point & 0x3ff);
    }
    length += 1;
    index += size;
  }
  return fromUnits(units, 0, length);
}

/** Whether the bytes from `start` to their end are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array, start: number): boolean {
  for (let index = start; index < bytes.length;) {
    const size = (bytes[index] ?? 0) < 0x80 ? 1 : sequenceLength(bytes, index);
    if (size === 0) return false;
    index += size;
  }
  return true;
}

/** UTF-8 where the bytes are well formed, else one character per byte. */
export function decodeSlice(bytes: Uint8Array, start: number, end: number): DecodedText {
  const text = decodeUtf8(bytes, start, end);
  if (text !== null) return { text, encoding: 'utf-8' };
  return { text: latin1Slice(bytes, start, end), encoding: 'latin1' };
}

/** Any file as text: never fails. UTF-16 by mark or by its zero bytes, UTF-8 where well formed, else Latin-1. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = byteOrderMark(bytes);
  const order = utf16Order(bytes);
  if (order !== null) {
    const units = utf16Units(bytes, order, mark === 2 ? 2 : 0);
    return { text: fromUnits(units, 0, units.length), encoding: order };
  }
  return decodeSlice(bytes, mark, bytes.length);
}

/** Text as UTF-8; an unpaired surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const put = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (point < 0x80) put(point);
    else if (point < 0x800) {
      put(0xc0 | (point >>> 6));
      put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
      put(0xe0 | (point >>> 12));
      put(0x80 | ((point >>> 6) & 0x3f));
      put(0x80 | (point & 0x3f));
    } else {
      put(0xf0 | (point >>> 18));
      put(0x80 | ((point >>> 12) & 0x3f));
      put(0x80 | ((point >>> 6) & 0x3f));
      put(0x80 | (point & 0x3f));
    }
  }
  return bytes.subarray(0, length);
}
