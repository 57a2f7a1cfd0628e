/** Deltas as packs hold them: instructions that copy from a base or insert new bytes. See gitformat-pack(5). */

/** What a delta makes, and from what; valid until the next {@link DeltaReader.apply}. */
export interface DeltaReader {
  /** Inflated sizes of the base and of what is made; null where the delta is broken. */
  sizes(delta: Uint8Array): { readonly base: number; readonly target: number } | null;
  /**
   * Writes what the delta makes of `base` into `target`, which has the size that {@link sizes} said. Answers how it was
   * made: `targetFrom, length, sourceFrom or -1`, neighbours that go on from one another as one. Null where an
   * instruction is broken or the sizes do not fit.
   */
  apply(delta: Uint8Array, base: Uint8Array, target: Uint8Array): Int32Array | null;
}

/** Bytes up to which a loop is faster than a call. */
const FEW = 40;
/** A copy of size 0 means this many bytes. */
const ZERO_SIZE = 0x10000;

export function createDeltaReader(): DeltaReader {
  let segments = new Int32Array(3072);
  let at = 0;

  /** Seven bits a byte, the lowest first. */
  const readSize = (delta: Uint8Array): number => {
    let size = 0;
    let factor = 1;
    for (;;) {
      const byte = delta[at];
      at += 1;
      if (byte === undefined || factor > 2 ** 49) return -1;
      size += (byte & 0x7f) * factor;
      factor *= 128;
      if (byte < 0x80) return size;
    }
  };

  return {
    sizes(delta) {
      at = 0;
      const base = readSize(delta);
      const target = readSize(delta);
      return base < 0 || target < 0 ? null : { base, target };
    },
    apply(delta, base, target) {
      at = 0;
      if (readSize(delta) !== base.length || readSize(delta) !== target.length) return null;
      let length = 0;
      let made = 0;
      // Where the segment being written ends in the base; -2 before the first.
      let source = -2;
      while (at < delta.length) {
        const op = delta[at]!;
        at += 1;
        let from = -1;
        let size = op;
        if (op >= 0x80) {
          from = 0;
          size = 0;
          if ((op & 0x01) !== 0) from = delta[at++]!;
          if ((op & 0x02) !== 0) from |= delta[at++]! << 8;
          if ((op & 0x04) !== 0) from |= delta[at++]! << 16;
          if ((op & 0x08) !== 0) from += delta[at++]! * 0x1000000;
          if ((op & 0x10) !== 0) size = delta[at++]!;
          if ((op & 0x20) !== 0) size |= delta[at++]! << 8;
          if ((op & 0x40) !== 0) size |= delta[at++]! << 16;
          if (size === 0) size = ZERO_SIZE;
          if (at > delta.length || from + size > base.length) return null;
          if (made + size > target.length) return null;
          copy(base, from, target, made, size);
        } else {
          if (op === 0 || at + size > delta.length || made + size > target.length) return null;
          copy(delta, at, target, made, size);
          at += size;
        }
        if (from === source || (from < 0 && source === -1)) {
          segments[length - 2] = segments[length - 2]! + size;
        } else {
          if (length + 3 > segments.length) segments = twice(segments);
          segments[length] = made;
          segments[length + 1] = size;
          segments[length + 2] = from;
          length += 3;
        }
        source = from < 0 ? -1 : from + size;
        made += size;
      }
      return made === target.length ? segments.subarray(0, length) : null;
    },
  };
}

function copy(from: Uint8Array, start: number, into: Uint8Array, at: number, length: number): void {
  if (length > FEW) into.set(from.subarray(start, start + length), at);
  else for (let index = 0; index < length; index += 1) into[at + index] = from[start + index]!;
}

function twice(old: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(old.length * 2);
  made.set(old);
  return made;
}
