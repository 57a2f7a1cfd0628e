/** A pack's index (`.idx`, versions 1 and 2): which objects the pack holds, and where. See gitformat-pack(5). */

export interface PackIndex {
  readonly count: number;
  /** Object names by rising value, one after the other; `width` bytes each. */
  readonly ids: Uint8Array;
  /** Offsets in the pack, in the order of the names. */
  readonly offsets: Float64Array;
}

const SIGNATURE = 0xff744f63;
const FANOUT = 256 * 4;
/** In version 2 an offset with this bit is a place in the table of large ones. */
const LARGE = 0x80000000;

/** `width`: bytes of an object name. Null for a version that is not known, or where the file is not whole. */
export function readPackIndex(file: Buffer, width: number): PackIndex | null {
  if (file.length < FANOUT + 2 * width) return null;
  if (file.readUInt32BE(0) !== SIGNATURE) return readVersion1(file, width);
  return file.readUInt32BE(4) === 2 ? readVersion2(file, width) : null;
}

function readVersion1(file: Buffer, width: number): PackIndex | null {
  const count = file.readUInt32BE(FANOUT - 4);
  const row = 4 + width;
  if (file.length !== FANOUT + count * row + 2 * width) return null;
  const ids = shared(count * width);
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const at = FANOUT + index * row;
    offsets[index] = file.readUInt32BE(at);
    ids.set(file.subarray(at + 4, at + row), index * width);
  }
  return { count, ids, offsets };
}

function readVersion2(file: Buffer, width: number): PackIndex | null {
  const count = file.readUInt32BE(8 + FANOUT - 4);
  const names = 8 + FANOUT;
  const small = names + count * (width + 4);
  const large = small + count * 4;
  const end = file.length - 2 * width;
  if (large > end) return null;
  const ids = shared(count * width);
  ids.set(file.subarray(names, names + count * width));
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const offset = file.readUInt32BE(small + index * 4);
    if (offset < LARGE) {
      offsets[index] = offset;
      continue;
    }
    const at = large + (offset - LARGE) * 8;
    if (at + 8 > end) return null;
    offsets[index] = Number(file.readBigUInt64BE(at));
  }
  return { count, ids, offsets };
}

const shared = (bytes: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(bytes));

/** Place of a name among names, or -1. */
export function findId(ids: Uint8Array, width: number, name: Uint8Array): number {
  let low = 0;
  let high = ids.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareAt(ids, middle * width, name, width);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

function compareAt(ids: Uint8Array, at: number, name: Uint8Array, width: number): number {
  for (let index = 0; index < width; index += 1) {
    const difference = (ids[at + index] ?? 0) - (name[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
