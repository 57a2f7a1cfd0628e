/** The entries of a pack: what each is, and what it is made from. Only their headers are read. */
import type { PackBytes } from './pack-bytes.ts';
import { findId } from './pack-index.ts';
import type { PackIndex } from './pack-index.ts';

/** Columns by entry, in the order of the pack. */
export interface PackEntries {
  readonly count: number;
  /** One more for the end of the last one. */
  readonly offsets: Float64Array;
  /** Place of the entry's name in the index. */
  readonly names: Uint32Array;
  /** Bytes of the header: deflated data begins behind it. */
  readonly headers: Uint8Array;
  /** As the pack says it; 0 where the header is broken. */
  readonly types: Uint8Array;
  /** Inflated, of a delta the delta's. */
  readonly sizes: Float64Array;
  /** Of a delta the entry it is applied to; -1 for none, {@link NO_BASE} where it is not in this pack. */
  readonly bases: Int32Array;
}

export const BLOB = 3;
const OFFSET_DELTA = 6;
const REFERENCE_DELTA = 7;
export const NO_BASE = -2;

/** The longest: ten bytes of size, and a name or an offset. */
const HEADER = 48;

export function readPackEntries(
  index: PackIndex,
  bytes: PackBytes,
  size: number,
  width: number,
): PackEntries {
  const { count } = index;
  const offsets = shared(Float64Array, count + 1);
  offsets.set(index.offsets);
  offsets[count] = Math.max(0, size - width);
  offsets.subarray(0, count).sort();
  const names = shared(Uint32Array, count);
  const byName = new Int32Array(count);
  for (let name = 0; name < count; name += 1) {
    const entry = entryAt(offsets, count, index.offsets[name] ?? 0);
    names[entry] = name;
    byName[name] = entry;
  }

  const headers = shared(Uint8Array, count);
  const types = shared(Uint8Array, count);
  const sizes = shared(Float64Array, count);
  const bases = shared(Int32Array, count).fill(-1);
  for (let entry = 0; entry < count; entry += 1) {
    const offset = offsets[entry] ?? 0;
    const header = bytes.read(offset, offset + HEADER);
    let at = 0;
    let byte = header[at++] ?? 0;
    const type = (byte >> 4) & 7;
    let inflated = byte & 15;
    for (let factor = 16; byte >= 0x80 && factor < 2 ** 50; factor *= 128) {
      byte = header[at++] ?? 0;
      inflated += (byte & 0x7f) * factor;
    }
    if (type === OFFSET_DELTA) {
      byte = header[at++] ?? 0;
      let back = byte & 0x7f;
      while (byte >= 0x80 && back < 2 ** 45) {
        byte = header[at++] ?? 0;
        back = (back + 1) * 128 + (byte & 0x7f);
      }
      const base = entryAt(offsets, count, offset - back);
      bases[entry] = base < entry && offsets[base] === offset - back ? base : NO_BASE;
    } else if (type === REFERENCE_DELTA) {
      const base = findId(index.ids, width, header.subarray(at, at + width));
      at += width;
      bases[entry] = base < 0 ? NO_BASE : (byName[base] ?? NO_BASE);
    }
    headers[entry] = at;
    sizes[entry] = inflated;
    types[entry] = at > header.length || type === 0 || type === 5 ? 0 : type;
  }
  return { count, offsets, names, headers, types, sizes, bases };
}

/** The first entry at an offset or behind it. */
function entryAt(offsets: Float64Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Column = Float64Array | Uint32Array | Int32Array | Uint8Array;

function shared<Array extends Column>(
  make: { new (buffer: SharedArrayBuffer): Array; readonly BYTES_PER_ELEMENT: number },
  length: number,
): Array {
  return new make(new SharedArrayBuffer(length * make.BYTES_PER_ELEMENT));
}
