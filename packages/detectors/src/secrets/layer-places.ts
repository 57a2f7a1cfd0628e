/** Where in a text another one may be written: long runs of base64 characters, and escapes. */

export interface Places {
  /**
   * Runs of {@link SHORTEST_RUN} base64 characters or more that are {@link isWorthDecoding}: `from, to, from, to …`,
   * rising.
   */
  readonly runs: ArrayLike<number>;
  /** Offsets of {@link escapeWidth}'s escapes, of both kinds, rising. */
  readonly escapes: ArrayLike<number>;
  /** Whether any byte is zero: what no {@link wideRuns} is without. */
  readonly hasZero: boolean;
}

/** Looks in `bytes[start…]`. */
export type LayerPlaces = (bytes: Uint8Array, start: number) => Places;

/** Characters of the shortest base64 or hexadecimal run that is looked at: 18 bytes. */
export const SHORTEST_RUN = 24;
/** Bytes by which it is decided whether a run says anything: what its first {@link SHORTEST_RUN} characters decode to. */
export const SAMPLE = 18;

export const PERCENT = 0x25;
export const BACKSLASH = 0x5c;

/** What a byte can be part of, as bits. */
export const BASE64 = 1;
export const HEX = 2;
/** What may stand between percent escapes in one value. */
export const VALUE = 4;

/** By byte. */
export const KINDS: Uint8Array = kindsOfBytes();

function kindsOfBytes(): Uint8Array {
  const kinds = new Uint8Array(256);
  // The printable ones but quotes, angle brackets and backslashes.
  kinds.fill(VALUE, 0x21, 0x7f);
  for (const other of '"\'`<>\\') kinds[other.charCodeAt(0)] = 0;
  for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-')
    kinds[character.charCodeAt(0)] = VALUE | BASE64;
  for (const character of '0123456789ABCDEFabcdef')
    kinds[character.charCodeAt(0)] = VALUE | BASE64 | HEX;
  return kinds;
}

/** By byte: the six bits a base64 character of either alphabet stands for; -1 for any other. */
export const SIXES: Int8Array = sixes();

function sixes(): Int8Array {
  const values = new Int8Array(256).fill(-1);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < 64; value += 1) values[alphabet.charCodeAt(value)] = value;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
}

/** By byte: whether it is {@link BASE64} and {@link HEX}, and above those bits its {@link SIXES}; for compiled searches. */
export const layerKinds = (): Uint8Array =>
  KINDS.map((kinds, byte) => (kinds & (BASE64 | HEX)) | ((SIXES[byte] ?? 0) << 2));

export const isKind = (byte: number | undefined, kind: number): boolean =>
  ((KINDS[byte ?? 0] ?? 0) & kind) !== 0;

/** Characters of the escape at an offset: `%XX`, `\xXX` or `\uXXXX` below 256; 0 where there is none. */
export function escapeWidth(bytes: Uint8Array, at: number): 0 | 3 | 4 | 6 {
  const areHex = (from: number, to: number): boolean => {
    for (let index = from; index < to; index += 1) if (!isKind(bytes[index], HEX)) return false;
    return true;
  };
  if (bytes[at] === PERCENT) return areHex(at + 1, at + 3) ? 3 : 0;
  if (bytes[at] !== BACKSLASH) return 0;
  if (bytes[at + 1] === 0x78) return areHex(at + 2, at + 4) ? 4 : 0;
  if (bytes[at + 1] !== 0x75 || bytes[at + 2] !== 0x30 || bytes[at + 3] !== 0x30) return 0;
  return areHex(at + 4, at + 6) ? 6 : 0;
}

export const isRunByte = (byte: number | undefined): boolean => isKind(byte, BASE64);

/** Characters of the shortest text of two bytes each that is looked at. */
const SHORTEST_WIDE = 16;

/**
 * Stretches of ASCII with a zero to each character, of either byte order: `from, to, from, to …`, rising. What a shell
 * writes that appends UTF-16 to a file of bytes, and strings in a program.
 */
export function wideRuns(bytes: Uint8Array, start: number): readonly number[] {
  const places: number[] = [];
  for (let zero = bytes.indexOf(0, start); zero >= 0;) {
    const from = zero - 1;
    if (bytes[zero + 2] !== 0 || from < start || !isText(bytes[from] ?? 0)) {
      zero = bytes.indexOf(0, zero + 1);
      continue;
    }
    let to = zero + 1;
    while (bytes[to + 1] === 0 && isText(bytes[to] ?? 0)) to += 2;
    // Where the zeros come first, the last character has none behind it.
    const zeroFirst = (from > start && bytes[from - 1] === 0) || to === bytes.length - 1;
    if (zeroFirst && isText(bytes[to] ?? 0)) to += 1;
    if (to - from >= SHORTEST_WIDE * 2 - 1) places.push(from, to);
    zero = bytes.indexOf(0, to);
  }
  return places;
}

/** A run that is hexadecimal, or whose first bytes say something: most are names or hashes. */
export const isWorthDecoding = (bytes: Uint8Array, from: number, to: number): boolean =>
  startsReadable(bytes, from, to) || isHex(bytes, from, to);

/** Pairs of digits and nothing else. */
export function isHex(bytes: Uint8Array, from: number, to: number): boolean {
  let hex = (to - from) % 2 === 0;
  for (let index = from; hex && index < to; index += 1) hex = isKind(bytes[index], HEX);
  return hex;
}

const sample = new Uint8Array(SAMPLE);

/** As {@link isReadable} of the bytes the run begins to decode to: the second strange one ends it. */
export function startsReadable(bytes: Uint8Array, from: number, to: number): boolean {
  let length = 0;
  let strange = 0;
  for (let index = from; index + 4 <= to && length + 3 <= SAMPLE; index += 4) {
    const six = (at: number): number => SIXES[bytes[index + at] ?? 0] ?? 0;
    const bits = (six(0) << 18) | (six(1) << 12) | (six(2) << 6) | six(3);
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (bits >>> shift) & 0xff;
      if (byte !== 0 && !isText(byte)) strange += 1;
      sample[length] = byte;
      length += 1;
    }
    if (strange > 1) return false;
  }
  return isReadable(sample, length);
}

const isText = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);

/** Nine of ten bytes are printable ASCII or white space; text of two bytes a character counts every second one. */
export function isReadable(bytes: Uint8Array, length: number): boolean {
  if (length < 8) return false;
  let readable = 0;
  let zeros = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (isText(byte)) readable += 1;
    else if (byte === 0) zeros += 1;
  }
  return (
    readable * 10 >= length * 9 ||
    (zeros * 2 >= length - 2 && (readable + zeros) * 10 >= length * 9)
  );
}

export const plainLayerPlaces: LayerPlaces = (bytes, start) => ({
  runs: plainRuns(bytes, start),
  escapes: plainEscapes(bytes, start),
  hasZero: bytes.indexOf(0, start) >= 0,
});

/** From the far end of where a run could stand back to what breaks it, and on from there: most bytes are never looked at. */
function plainRuns(bytes: Uint8Array, start: number): readonly number[] {
  const { length } = bytes;
  const places: number[] = [];
  // A function for each byte, or a fallback value for what lies outside, would halve the speed of the whole scan.
  const kinds = KINDS;
  let done = start;
  let probe = start + SHORTEST_RUN - 1;
  while (probe < length) {
    const low = probe - SHORTEST_RUN;
    let at = probe;
    while (at > low && (kinds[bytes[at]!]! & BASE64) !== 0) at -= 1;
    if (at > low) {
      probe = at + SHORTEST_RUN;
      continue;
    }
    let from = low + 1;
    while (from > done && (kinds[bytes[from - 1]!]! & BASE64) !== 0) from -= 1;
    let to = probe + 1;
    while (to < length && (kinds[bytes[to]!]! & BASE64) !== 0) to += 1;
    if (isWorthDecoding(bytes, from, to)) places.push(from, to);
    done = to;
    probe = to + SHORTEST_RUN;
  }
  return places;
}

function plainEscapes(bytes: Uint8Array, start: number): readonly number[] {
  const places: number[] = [];
  const { length } = bytes;
  for (let index = start; index < length; index += 1) {
    const byte = bytes[index]!;
    if ((byte === PERCENT || byte === BACKSLASH) && escapeWidth(bytes, index) > 0)
      places.push(index);
  }
  return places;
}
