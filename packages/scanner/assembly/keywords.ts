/**
 * The walk of `automaton.ts` compiled: AssemblyScript, made into `src/kernel/keywords.generated.ts` by `npm run generate`.
 *
 * Each step waits for the memory of the step before, so four walks go through a chunk side by side, each over a quarter
 * of it. A walk begins some bytes early, because a keyword may reach across a border, and is silent there.
 *
 * Cells hold the byte offset of the target's row, shifted by one, and in the lowest bit whether a keyword ends there;
 * classes are byte offsets within a row.
 */

/** Where the walk stands after `count` bytes from `bytes`, without reporting. */
// @ts-ignore: decorators of functions exist in AssemblyScript only
@inline
function walkTo(bytes: usize, count: i32, row: u32, cells: usize, classes: usize): u32 {
  for (let index = 0; index < count; index += 1)
    row = load<u32>(cells + row + load<u16>(classes + ((<usize>load<u8>(bytes + index)) << 1))) >>> 1;
  return row;
}

/**
 * Writes a pair of words for each keyword's end among the last `length - early` bytes: the row, and how many bytes of
 * the chunk were read by then. Answers the number of pairs; at most one for each byte.
 */
export function find(
  bytes: usize,
  length: i32,
  early: i32,
  cells: usize,
  classes: usize,
  pairs: usize,
): i32 {
  let out = pairs;
  const quarter = (length - early) >> 2;
  const start = early;
  const second = start + quarter;
  const third = second + quarter;
  const fourth = third + quarter;
  const reach = 8;

  let a = walkTo(bytes, early, 0, cells, classes);
  let b = walkTo(bytes + max(0, second - reach), min(second, reach), 0, cells, classes);
  let c = walkTo(bytes + max(0, third - reach), min(third, reach), 0, cells, classes);
  let d = walkTo(bytes + max(0, fourth - reach), min(fourth, reach), 0, cells, classes);

  for (let index = 0; index < quarter; index += 1) {
    const at = bytes + start + index;
    const w = load<u32>(cells + a + load<u16>(classes + ((<usize>load<u8>(at)) << 1)));
    const x = load<u32>(cells + b + load<u16>(classes + ((<usize>load<u8>(at + quarter)) << 1)));
    const y = load<u32>(cells + c + load<u16>(classes + ((<usize>load<u8>(at + 2 * quarter)) << 1)));
    const z = load<u32>(cells + d + load<u16>(classes + ((<usize>load<u8>(at + 3 * quarter)) << 1)));
    a = w >>> 1;
    b = x >>> 1;
    c = y >>> 1;
    d = z >>> 1;
    if (((w | x | y | z) & 1) == 0) continue;
    if (w & 1) {
      store<u32>(out, a);
      store<u32>(out + 4, start + index + 1);
      out += 8;
    }
    if (x & 1) {
      store<u32>(out, b);
      store<u32>(out + 4, second + index + 1);
      out += 8;
    }
    if (y & 1) {
      store<u32>(out, c);
      store<u32>(out + 4, third + index + 1);
      out += 8;
    }
    if (z & 1) {
      store<u32>(out, d);
      store<u32>(out + 4, fourth + index + 1);
      out += 8;
    }
  }
  for (let index = fourth + quarter; index < length; index += 1) {
    const cell = load<u32>(cells + d + load<u16>(classes + ((<usize>load<u8>(bytes + index)) << 1)));
    d = cell >>> 1;
    if (cell & 1) {
      store<u32>(out, d);
      store<u32>(out + 4, index + 1);
      out += 8;
    }
  }
  return ((out - pairs) >> 3) as i32;
}
