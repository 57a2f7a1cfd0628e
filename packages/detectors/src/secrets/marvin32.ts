/**
 * Marvin32, the keyed checksum in Microsoft's identifiable keys.
 * Construction as published in https://github.com/microsoft/security-utilities (MIT) and dotnet/runtime.
 */

/** Low and high half of the seed. */
export interface MarvinSeed {
  readonly low: number;
  readonly high: number;
}

/** A seed named by 8 ASCII characters, e.g. `Default0`: the characters are the bytes of a big-endian integer. */
export function marvinSeed(name: string): MarvinSeed {
  const half = (start: number): number => {
    let value = 0;
    for (let index = start; index < start + 4; index += 1)
      value = ((value << 8) | name.charCodeAt(index)) >>> 0;
    return value;
  };
  return { high: half(0), low: half(4) };
}

function rotateLeft(value: number, by: number): number {
  return ((value << by) | (value >>> (32 - by))) >>> 0;
}

/** The 64-bit state after the message, as `[low, high]`. */
export function marvinHash(data: Uint8Array, seed: MarvinSeed): readonly [number, number] {
  let p0 = seed.low;
  let p1 = seed.high;
  const mix = (): void => {
    p1 = (p1 ^ p0) >>> 0;
    p0 = rotateLeft(p0, 20);
    p0 = (p0 + p1) >>> 0;
    p1 = rotateLeft(p1, 9);
    p1 = (p1 ^ p0) >>> 0;
    p0 = rotateLeft(p0, 27);
    p0 = (p0 + p1) >>> 0;
    p1 = rotateLeft(p1, 19);
  };
  const at = (index: number): number => data[index] ?? 0;
  const whole = data.length - (data.length % 4);
  for (let index = 0; index < whole; index += 4) {
    const word = at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24);
    p0 = (p0 + word) >>> 0;
    mix();
  }
  let tail = 0x80;
  for (let index = data.length - 1; index >= whole; index -= 1) tail = (tail << 8) | at(index);
  p0 = (p0 + tail) >>> 0;
  mix();
  mix();
  return [p0, p1];
}

/** 32-bit checksum: the two halves of the state, exclusive-or. Four bytes, least significant first. */
export function marvin32(data: Uint8Array, seed: MarvinSeed): Uint8Array {
  const [low, high] = marvinHash(data, seed);
  const sum = (low ^ high) >>> 0;
  return Uint8Array.of(sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24);
}
