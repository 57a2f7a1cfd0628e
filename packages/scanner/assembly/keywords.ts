/**
 * The search of `detectors/src/secrets/keyword-finder.ts` compiled: AssemblyScript, made into
 * `src/kernel/keywords.generated.ts` by `npm run generate`. What the numbers are is said in `keyword-table.ts`.
 *
 * Passes over a chunk, none of which has to guess what comes next: which places the map lets through, which of those
 * have the hash of a beginning, and which keywords stand there.
 */

const MIX: i32 = 0x9e3779b1;
const MIX_TOO: i32 = 0x85ebca6b;
const FOLD: i32 = 0x20202020;
const SLOT_SHIFT: i32 = 32 - 13;
const FILTER_SHIFT: i32 = 32 - 16;
/** Bits of an entry's hash that tell which beginning it is of. */
const BEGINNING_BITS: u32 = 7;

/** Bits of a number that tell which of the five beginnings may be at a place; its offset is above them. */
const WAYS: i32 = 5;

/** Places that go through the map together: what is written about them stays in the nearest cache. */
const BLOCK: i32 = 2048;

/** Where the arrays of the table and the lists of the passes are, said once. The map is at the memory's beginning. */
let texts: usize = 0;
let textAt: usize = 0;
let exact: usize = 0;
let filter: usize = 0;
let slots: usize = 0;
let entries: usize = 0;
let indices: usize = 0;
let standing: usize = 0;
let masks: usize = 0;
let passed: usize = 0;
let places: usize = 0;
let pairs: usize = 0;

export function place(
  textsAt: usize,
  textAtAt: usize,
  exactAt: usize,
  filterAt: usize,
  slotsAt: usize,
  entriesAt: usize,
  indicesAt: usize,
  standingAt: usize,
  masksAt: usize,
  passedAt: usize,
  placesAt: usize,
  pairsAt: usize,
): void {
  texts = textsAt;
  textAt = textAtAt;
  exact = exactAt;
  filter = filterAt;
  slots = slotsAt;
  entries = entriesAt;
  indices = indicesAt;
  standing = standingAt;
  masks = masksAt;
  passed = passedAt;
  places = placesAt;
  pairs = pairsAt;
}

/** Of lanes that hold two bytes and the third. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function mixed(pair: v128, third: v128): v128 {
  const sum = i16x8.add(
    i16x8.mul(pair, i16x8.splat(<i16>0x9e37)),
    i16x8.mul(third, i16x8.splat(<i16>0x85eb)),
  );
  return v128.xor(sum, i16x8.shr_u(sum, 7));
}

/** The map's index of each place. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function writeIndices(bytes: usize, length: i32): void {
  const to = indices;
  const fold = i32x4.splat(FOLD);
  for (let index = 0; index < length; index += 16) {
    const at = bytes + index;
    const first = v128.or(v128.load(at), fold);
    const second = v128.or(v128.load(at, 1), fold);
    const third = v128.or(v128.load(at, 2), fold);
    const fourth = v128.and(v128.load(at, 3), i8x16.splat(7));
    // Each byte and the one behind it: instructions of their own, other than most shuffles.
    const low = i8x16.shuffle(first, second, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const high = i8x16.shuffle(first, second, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    v128.store(
      to + (index << 1),
      v128.xor(mixed(low, i16x8.extend_low_i8x16_u(third)), i16x8.extend_low_i8x16_u(fourth)),
    );
    v128.store(
      to + (index << 1),
      v128.xor(mixed(high, i16x8.extend_high_i8x16_u(third)), i16x8.extend_high_i8x16_u(fourth)),
      16,
    );
  }
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function mapped(from: usize): u32 {
  return load<u8>(load<u16>(from));
}

/** What stands in the map at each index. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function readMap(length: i32): void {
  const from = indices;
  const to = standing;
  for (let index = 0; index < length; index += 8) {
    const at = from + (index << 1);
    store<u32>(
      to + index,
      mapped(at) | (mapped(at + 2) << 8) | (mapped(at + 4) << 16) | (mapped(at + 6) << 24),
    );
    store<u32>(
      to + index,
      mapped(at + 8) | (mapped(at + 10) << 8) | (mapped(at + 12) << 16) | (mapped(at + 14) << 24),
      4,
    );
  }
}

/** A bit for each place, set where the two bytes behind its four may follow. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function writeMasks(bytes: usize, length: i32, to: usize): void {
  const from = standing;
  const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
  const fold = i32x4.splat(FOLD);
  for (let index = 0; index < length; index += 16) {
    const fifth = v128.or(v128.load(bytes + index, 4), fold);
    const sixth = v128.or(v128.load(bytes + index, 5), fold);
    const followers = v128.and(v128.xor(fifth, i8x16.shr_u(sixth, 1)), i8x16.splat(7));
    const lets = v128.and(i8x16.swizzle(bits, followers), v128.load(from + index));
    store<u16>(to + (index >> 3), <u16>i8x16.bitmask(i8x16.ne(lets, i8x16.splat(0))));
  }
}

/** Writes the first place of a word; answers the others. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function listed(mask: u64, first: i32, to: usize): u64 {
  store<u32>(to, first + (ctz(mask) as u32));
  return mask & (mask - 1);
}

/** The offset of each place the map lets through. Answers the end of the list. */
function passMap(bytes: usize, until: i32): usize {
  for (let block = 0; block < until; block += BLOCK) {
    const length = min(BLOCK, until - block);
    writeIndices(bytes + block, length);
    readMap(length);
    writeMasks(bytes + block, length, masks + (block >> 3));
  }
  let out = passed;
  for (let first = 0; first < until; first += 64) {
    let mask = load<u64>(masks + (first >> 3));
    const next = out + ((popcnt(mask) as usize) << 2);
    // Six are written whether they are there or not: seldom are more.
    mask = listed(mask, first, out);
    mask = listed(mask, first, out + 4);
    mask = listed(mask, first, out + 8);
    mask = listed(mask, first, out + 12);
    mask = listed(mask, first, out + 16);
    mask = listed(mask, first, out + 20);
    for (let to = out + 24; to < next; to += 4) mask = listed(mask, first, to);
    out = next;
  }
  return out;
}

/** What the filter says of a hash: a bit for each beginning. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function beginnings(table: usize, hash: u32): u32 {
  return load<u8>(table + (hash >>> FILTER_SHIFT));
}

// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function threeHash(four: i32): u32 {
  return (four << 8) * MIX;
}

/** Of the four bytes that `fourHash` is of, and the four that begin at `at`. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function moreHash(fourHash: u32, at: usize): u32 {
  return fourHash ^ ((load<i32>(at) | FOLD) * MIX_TOO);
}

/** Looks for keywords that begin in `bytes[0, until)`. Answers how many places {@link tell} has to look at. */
export function find(bytes: usize, until: i32): i32 {
  // Whole words of places; what is behind the end is let go by {@link tell}.
  const end = passMap(bytes, (until + 63) & ~63);
  const table = filter;
  let out = places;
  for (let from = passed; from < end; from += 4) {
    const offset = load<u32>(from);
    const at = bytes + offset;
    const four = load<i32>(at) | FOLD;
    const hash: u32 = four * MIX;
    const ways =
      (beginnings(table, threeHash(four)) & 1) |
      (beginnings(table, hash) & 2) |
      (beginnings(table, moreHash(hash, at + 1)) & 4) |
      (beginnings(table, moreHash(hash, at + 2)) & 8) |
      (beginnings(table, moreHash(hash, at + 5)) & 16);
    // Written always, kept only where something may begin: so nothing has to be guessed.
    store<u32>(out, (offset << WAYS) | ways);
    out += ways != 0 ? 4 : 0;
  }
  return ((out - places) >> 2) as i32;
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

/** `beginning`: which of them the hash is of. */
function lookUp(beginning: u32, hash: u32, at: usize, limit: usize, bytes: usize): void {
  const known = (hash & ~BEGINNING_BITS) | beginning;
  const slot = slots + ((hash >>> SLOT_SHIFT) << 1);
  const end = entries + ((<usize>load<u16>(slot + 2)) << 4);
  const follows = load<u32>(at + 9) | FOLD;
  for (let entry = entries + ((<usize>load<u16>(slot)) << 4); entry < end; entry += 16) {
    if (load<u32>(entry) != known) continue;
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
 * Writes a pair of words for each keyword at the places from the given one on that lies wholly in `bytes[0, length)`:
 * the keyword, and where it begins. Answers their number. Stops behind the place that fills `room`; see {@link toldTo}.
 */
export function tell(bytes: usize, length: i32, from: i32, count: i32, room: i32): i32 {
  const limit = bytes + length;
  const full = pairs + (room << 3);
  out = pairs;
  told = from;
  while (told < count && out < full) {
    const place = load<u32>(places + (told << 2));
    told += 1;
    const at = bytes + (place >>> WAYS);
    const four = load<i32>(at) | FOLD;
    const hash: u32 = four * MIX;
    if (place & 1) lookUp(0, threeHash(four), at, limit, bytes);
    if (place & 2) lookUp(1, hash, at, limit, bytes);
    if (place & 4) lookUp(2, moreHash(hash, at + 1), at, limit, bytes);
    if (place & 8) lookUp(3, moreHash(hash, at + 2), at, limit, bytes);
    if (place & 16) lookUp(4, moreHash(hash, at + 5), at, limit, bytes);
  }
  return ((out - pairs) >> 3) as i32;
}

/** How many places the last {@link tell} has looked at. */
export function toldTo(): i32 {
  return told;
}
