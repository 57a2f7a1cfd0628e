/**
 * The search of `detectors/src/secrets/keyword-finder.ts` compiled: AssemblyScript, made into
 * `src/kernel/keywords.generated.ts` by `npm run generate`. What the numbers are is said in `keyword-table.ts`.
 *
 * Three passes over a chunk, none of which has to guess what comes next: which of eight places at once the map lets
 * through, which of those have the hash of a beginning, and which keywords stand there.
 */

const MIX: i32 = 0x9e3779b1;
const MIX_TOO: i32 = 0x85ebca6b;
const FOLD: i32 = 0x20202020;
const MAP_SHIFT: i32 = 32 - 17;
const FOURTH: i32 = 15;
const HASH_SHIFT: i32 = 32 - 17;
const SLOT_SHIFT: i32 = 32 - 12;

/** Where the arrays of the table and the lists of the passes are, said once. */
let texts: usize = 0;
let textAt: usize = 0;
let exact: usize = 0;
let map: usize = 0;
let filter: usize = 0;
let slots: usize = 0;
let entries: usize = 0;
let groups: usize = 0;
let places: usize = 0;
let pairs: usize = 0;

export function place(
  textsAt: usize,
  textAtAt: usize,
  exactAt: usize,
  mapAt: usize,
  filterAt: usize,
  slotsAt: usize,
  entriesAt: usize,
  groupsAt: usize,
  placesAt: usize,
  pairsAt: usize,
): void {
  texts = textsAt;
  textAt = textAtAt;
  exact = exactAt;
  map = mapAt;
  filter = filterAt;
  slots = slotsAt;
  entries = entriesAt;
  groups = groupsAt;
  places = placesAt;
  pairs = pairsAt;
}

/** The map's index of each lane's four bytes. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function indices(four: v128): v128 {
  return v128.xor(
    i32x4.shr_u(i32x4.mul(i32x4.shl(four, 8), i32x4.splat(MIX)), MAP_SHIFT),
    v128.and(i32x4.shr_u(four, 24), i32x4.splat(FOURTH)),
  );
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function mapped(table: usize, index: i32, eighth: u64): u64 {
  return (<u64>load<u8>(table + index)) << (eighth << 3);
}

/** A byte for each of eight places, not zero where the map lets it through; and the offset of the first. */
function passMap(bytes: usize, until: i32): usize {
  const fold = i32x4.splat(FOLD);
  const table = map;
  let out = groups;
  for (let index = 0; index < until; index += 8) {
    const some = v128.or(v128.load(bytes + index), fold);
    const left = indices(
      i8x16.shuffle(some, some, 0, 1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6),
    );
    const right = indices(
      i8x16.shuffle(some, some, 4, 5, 6, 7, 5, 6, 7, 8, 6, 7, 8, 9, 7, 8, 9, 10),
    );
    const fifth = i8x16.shuffle(some, some, 4, 5, 6, 7, 8, 9, 10, 11, 0, 0, 0, 0, 0, 0, 0, 0);
    const sixth = i8x16.shuffle(some, some, 5, 6, 7, 8, 9, 10, 11, 12, 0, 0, 0, 0, 0, 0, 0, 0);
    const followers = v128.and(v128.xor(fifth, i8x16.shr_u(sixth, 1)), i8x16.splat(7));
    const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
    const passed =
      i64x2.extract_lane(i8x16.swizzle(bits, followers), 0) &
      (mapped(table, i32x4.extract_lane(left, 0), 0) |
        mapped(table, i32x4.extract_lane(left, 1), 1) |
        mapped(table, i32x4.extract_lane(left, 2), 2) |
        mapped(table, i32x4.extract_lane(left, 3), 3) |
        mapped(table, i32x4.extract_lane(right, 0), 4) |
        mapped(table, i32x4.extract_lane(right, 1), 5) |
        mapped(table, i32x4.extract_lane(right, 2), 6) |
        mapped(table, i32x4.extract_lane(right, 3), 7));
    store<u64>(out, passed);
    store<u64>(out + 8, index as u64);
    out += passed != 0 ? 16 : 0;
  }
  return out;
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function isBeginning(table: usize, hash: u32): u32 {
  const bit = hash >>> HASH_SHIFT;
  return ((<u32>load<u8>(table + (bit >>> 3))) >>> (bit & 7)) & 1;
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function threeHash(four: i32): u32 {
  return (four << 8) * MIX;
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function sixHash(fourHash: u32, at: usize): u32 {
  return fourHash ^ ((load<i32>(at + 2) | FOLD) * MIX_TOO);
}

/** Written always, kept only where the hash is one: so nothing has to be guessed. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function noted(out: usize, table: usize, at: u32, hash: u32): usize {
  store<u32>(out, at);
  store<u32>(out + 4, hash);
  return out + (isBeginning(table, hash) << 3);
}

/** Looks for keywords that begin in `bytes[0, until)`. Answers how many beginnings {@link tell} has to look up. */
export function find(bytes: usize, until: i32): i32 {
  const end = passMap(bytes, until);
  const table = filter;
  let out = places;
  for (let group = groups; group < end; group += 16) {
    let passed = load<u64>(group);
    const first = load<u32>(group + 8);
    do {
      const at = first + ((ctz(passed) >> 3) as u32);
      // All bits of one place.
      passed &= ~(<u64>0xff << (ctz(passed) & 56));
      const four = load<i32>(bytes + at) | FOLD;
      const fourHash: u32 = four * MIX;
      out = noted(out, table, at, threeHash(four));
      out = noted(out, table, at, fourHash);
      out = noted(out, table, at, sixHash(fourHash, bytes + at));
    } while (passed != 0);
  }
  return ((out - places) >> 3) as i32;
}

/** Whether the keyword is there, and ends before `limit`. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function stands(keyword: u32, at: usize, limit: usize): bool {
  const from = load<u32>(textAt + (keyword << 2));
  const length = load<u32>(textAt + ((keyword + 1) << 2)) - from;
  if (at + length > limit) return false;
  const text = texts + from;
  const inCase = load<u8>(exact + keyword) != 0;
  for (let index: u32 = 0; index < length; index += 1) {
    const byte = load<u8>(at + index);
    const expected = load<u8>(text + index);
    if (byte == expected) continue;
    if (inCase || byte < 0x41 || byte > 0x5a || (byte | 0x20) != expected) return false;
  }
  return true;
}

let out: usize = 0;

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function lookUp(hash: u32, at: usize, limit: usize, bytes: usize): void {
  const slot = slots + ((hash >>> SLOT_SHIFT) << 1);
  const end = entries + ((<usize>load<u16>(slot + 2)) << 4);
  const follows = load<u32>(at + 6) | FOLD;
  for (let entry = entries + ((<usize>load<u16>(slot)) << 4); entry < end; entry += 16) {
    if (load<u32>(entry) != hash) continue;
    if ((follows & load<u32>(entry + 8)) != load<u32>(entry + 4)) continue;
    const keyword = load<u32>(entry + 12);
    if (!stands(keyword, at, limit)) continue;
    store<u32>(out, keyword);
    store<u32>(out + 4, (at - bytes) as u32);
    out += 8;
  }
}

let told: i32 = 0;

/**
 * Writes a pair of words for each keyword at the beginnings from the given one on that lies wholly in `bytes[0, length)`:
 * the keyword, and where it begins. Answers their number. Stops behind the beginning that fills `room`; see {@link toldTo}.
 */
export function tell(bytes: usize, length: i32, from: i32, count: i32, room: i32): i32 {
  const limit = bytes + length;
  const full = pairs + (room << 3);
  out = pairs;
  told = from;
  while (told < count && out < full) {
    const noted = places + (told << 3);
    told += 1;
    lookUp(load<u32>(noted + 4), bytes + load<u32>(noted), limit, bytes);
  }
  return ((out - pairs) >> 3) as i32;
}

/** How many beginnings the last {@link tell} has looked up. */
export function toldTo(): i32 {
  return told;
}
