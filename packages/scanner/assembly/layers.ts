/**
 * Where layers may begin: AssemblyScript, made into `src/kernel/layers.generated.ts` by `npm run generate`. What counts
 * as a run, as worth decoding and as an escape is said in `detectors/src/secrets/layer-places.ts`, whose search finds
 * the same.
 */

/** Characters of the shortest run, and the bytes that its first ones decode to. */
const SHORTEST: i32 = 24;
const SAMPLE: i32 = 18;

/** What a byte can be part of, in the table of kinds; and above them its value of six bits. */
const BASE64: i32 = 1;
const HEX: i32 = 2;
const VALUE_SHIFT: i32 = 2;

/** Where the table of kinds is. */
let kinds: usize = 0;

export function place(kindsAt: usize): void {
  kinds = kindsAt;
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function kindsOf(at: usize): i32 {
  return load<u8>(kinds + load<u8>(at));
}

/** A bit for each of sixteen bytes, set where it is no base64 character of either alphabet. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function gaps(at: usize): u64 {
  const some = v128.load(at);
  // By the lower half of a byte in which of the groups it may be, by the upper half in which it is.
  const may = i8x16.swizzle(
    i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13),
    v128.and(some, i8x16.splat(15)),
  );
  const is = i8x16.swizzle(
    i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0),
    v128.and(i16x8.shr_u(some, 4), i8x16.splat(15)),
  );
  return i8x16.bitmask(i8x16.eq(v128.and(may, is), i8x16.splat(0))) as u64;
}

/** Pairs of hexadecimal digits and nothing else. */
function isHex(at: usize, length: i32): bool {
  if (length & 1) return false;
  for (let index = 0; index < length; index += 1)
    if ((kindsOf(at + index) & HEX) == 0) return false;
  return true;
}

/** Whether the first bytes a run decodes to are text, or every second one of them zero. */
function startsReadable(at: usize): bool {
  let strange = 0;
  let zeros = 0;
  for (let index = 0; index < SHORTEST; index += 4) {
    const four =
      ((kindsOf(at + index) >> VALUE_SHIFT) << 18) |
      ((kindsOf(at + index + 1) >> VALUE_SHIFT) << 12) |
      ((kindsOf(at + index + 2) >> VALUE_SHIFT) << 6) |
      (kindsOf(at + index + 3) >> VALUE_SHIFT);
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (four >> shift) & 0xff;
      const text = u32(byte - 0x20) < 0x5f || u32(byte - 9) < 5;
      zeros += i32(byte == 0);
      strange += i32(byte != 0 && !text);
    }
    if (strange > 1) return false;
  }
  return strange + zeros <= 1 || zeros >= SAMPLE / 2 - 1;
}

/**
 * Writes a pair of words, beginning and end, for each run in `bytes[from, length)` that is long enough and worth
 * decoding; not for one that goes on to the end, behind which are 32 blanks. Answers the number of pairs.
 */
export function runs(bytes: usize, from: i32, length: i32, out: usize): i32 {
  const first = out;
  // The places in front of those that are looked at, so that a run may begin there.
  let before: u64 = 0;
  let at = from;
  while (at < length) {
    const window = before | (~(gaps(bytes + at) | (gaps(bytes + at + 16) << 16)) << 32);
    let long = window & (window >> 1);
    long &= long >> 2;
    long &= long >> 4;
    long &= (long >> 8) & (long >> 16);
    if (long == 0) {
      before = window >> 32;
      at += 32;
      continue;
    }
    const begin = at - 32 + (ctz(long) as i32);
    let end = begin + SHORTEST;
    while (kindsOf(bytes + end) & BASE64) end += 1;
    if (end >= length) break;
    if (startsReadable(bytes + begin) || isHex(bytes + begin, end - begin)) {
      store<u32>(out, begin);
      store<u32>(out + 4, end);
      out += 8;
    }
    before = 0;
    at = end;
  }
  return ((out - first) >> 3) as i32;
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function areHex(at: usize): bool {
  return (kindsOf(at) & kindsOf(at + 1) & HEX) != 0;
}

function isEscape(at: usize): bool {
  if (load<u8>(at) == 0x25) return areHex(at + 1);
  const next = load<u8>(at + 1);
  if (next == 0x78) return areHex(at + 2);
  return next == 0x75 && load<u16>(at + 2) == 0x3030 && areHex(at + 4);
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function marks(some: v128): v128 {
  return v128.or(i8x16.eq(some, i8x16.splat(0x25)), i8x16.eq(some, i8x16.splat(0x5c)));
}

let zeroSeen: bool = false;

/** Writes the offset of each escape, and perhaps of some in the 32 bytes behind the end. Answers how many. */
export function escapes(bytes: usize, length: i32, out: usize): i32 {
  const first = out;
  let least = i8x16.splat(-1);
  for (let start = 0; start < length; start += 32) {
    const low = v128.load(bytes + start);
    const high = v128.load(bytes + start, 16);
    least = i8x16.min_u(least, i8x16.min_u(low, high));
    const left = marks(low);
    const right = marks(high);
    if (!v128.any_true(v128.or(left, right))) continue;
    let found: u32 = i8x16.bitmask(left) | (i8x16.bitmask(right) << 16);
    do {
      const at = start + (ctz(found) as i32);
      found &= found - 1;
      if (!isEscape(bytes + at)) continue;
      store<u32>(out, at);
      out += 4;
    } while (found != 0);
  }
  zeroSeen = !i8x16.all_true(least);
  return ((out - first) >> 2) as i32;
}

/** Whether a byte that {@link escapes} read last was zero. */
export function sawZero(): bool {
  return zeroSeen;
}
