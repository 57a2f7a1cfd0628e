/**
 * Where layers may begin: AssemblyScript, made into `src/kernel/layers.generated.ts` by `npm run generate`. What counts
 * as a run and as an escape is said in `detectors/src/secrets/layer-places.ts`, whose search finds the same.
 */

/** Characters of the shortest run. */
const SHORTEST: i32 = 24;

/**
 * Writes a pair of words, beginning and end, for each run of bytes whose `kinds` are not zero and that is long enough;
 * then where to go on, in a word of its own: behind all that was decided. Answers the number of pairs.
 */
export function runs(bytes: usize, length: i32, kinds: usize, out: usize): i32 {
  const first = out;
  let done = 0;
  let probe = SHORTEST - 1;
  while (probe < length) {
    const low = probe - SHORTEST;
    let at = probe;
    while (at > low && load<u8>(kinds + load<u8>(bytes + at)) != 0) at -= 1;
    if (at > low) {
      probe = at + SHORTEST;
      continue;
    }
    let from = low + 1;
    while (from > done && load<u8>(kinds + load<u8>(bytes + from - 1)) != 0) from -= 1;
    let to = probe + 1;
    while (to < length && load<u8>(kinds + load<u8>(bytes + to)) != 0) to += 1;
    store<u32>(out, from);
    store<u32>(out + 4, to);
    out += 8;
    done = to;
    probe = to + SHORTEST;
  }
  store<u32>(out, probe - SHORTEST + 1);
  return ((out - first) >> 3) as i32;
}

/** Writes the offset of each `%` and of each backslash before `x` or `u`; at the very end of any. Answers how many. */
export function marks(bytes: usize, length: i32, out: usize): i32 {
  const first = out;
  const percent = i8x16.splat(0x25);
  const backslash = i8x16.splat(0x5c);
  for (let start = 0; start < length; start += 16) {
    const some = v128.load(bytes + start);
    let found = i8x16.bitmask(v128.or(i8x16.eq(some, percent), i8x16.eq(some, backslash)));
    while (found != 0) {
      const at = start + ctz(found);
      found &= found - 1;
      if (at >= length) break;
      const next = load<u8>(bytes + at + 1);
      if (load<u8>(bytes + at) == 0x25 || at + 1 == length || next == 0x78 || next == 0x75) {
        store<u32>(out, at);
        out += 4;
      }
    }
  }
  return ((out - first) >> 2) as i32;
}
