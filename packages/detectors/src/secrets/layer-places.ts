/** Where in a text another one may be written: long runs of base64 characters, and escapes. */

export interface LayerPlaces {
  /** Runs of {@link SHORTEST_RUN} base64 characters or more from `start` on: `from, to, from, to …`, rising. */
  runs(bytes: Uint8Array, start: number): ArrayLike<number>;
  /** Offsets of {@link escapeWidth}'s escapes from `start` on, of both kinds, rising. */
  escapes(bytes: Uint8Array, start: number): ArrayLike<number>;
}

/** Characters of the shortest base64 or hexadecimal run that is looked at: 18 bytes. */
export const SHORTEST_RUN = 24;

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

/** By byte, not zero where it may be part of a run. */
export const RUN_BYTES: Uint8Array = KINDS.map((kinds) => kinds & BASE64);

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

export const plainLayerPlaces: LayerPlaces = {
  /** From the far end of where a run could stand back to what breaks it, and on from there: most bytes are never looked at. */
  runs(bytes, start) {
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
      places.push(from, to);
      done = to;
      probe = to + SHORTEST_RUN;
    }
    return places;
  },
  escapes(bytes, start) {
    const places: number[] = [];
    const { length } = bytes;
    for (let index = start; index < length; index += 1) {
      const byte = bytes[index]!;
      if ((byte === PERCENT || byte === BACKSLASH) && escapeWidth(bytes, index) > 0)
        places.push(index);
    }
    return places;
  },
};
