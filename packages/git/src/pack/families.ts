/** Which entries are made of which: a family is an entry that is whole, and everything that is made from it. */
import { BLOB, NO_BASE } from './pack-entries.ts';
import type { PackEntries } from './pack-entries.ts';

/** Columns by entry of a pack; -1 for none. */
export interface Families {
  /** What is made from an entry, the one with the most behind it last: what came before it is given back by then. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Whole blobs. */
  readonly roots: readonly Root[];
  /** Entries that can be a blob but belong to no family: without a base, or with a broken header. */
  readonly lost: readonly number[];
}

export interface Root {
  readonly entry: number;
  /** Bytes to inflate, in the whole family. */
  readonly weight: number;
  /** Entries in it. */
  readonly entries: number;
}

export function findFamilies({ count, types, sizes, bases }: PackEntries): Families {
  const firstChild = new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1);
  const nextSibling = new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1);
  for (let entry = count - 1; entry >= 0; entry -= 1) {
    const base = bases[entry] ?? -1;
    if (base < 0) continue;
    nextSibling[entry] = firstChild[base] ?? -1;
    firstChild[base] = entry;
  }

  const weights = new Float64Array(count);
  const reached = new Uint8Array(count);
  const roots: Root[] = [];
  const order: number[] = [];
  for (let root = 0; root < count; root += 1) {
    if ((bases[root] ?? -1) !== -1 || (types[root] ?? 0) === 0) continue;
    order.length = 0;
    order.push(root);
    // Grows while it is walked: bases come before what is made from them.
    for (let at = 0; at < order.length; at += 1) {
      const entry = order[at] ?? 0;
      reached[entry] = 1;
      for (let child = firstChild[entry] ?? -1; child >= 0; child = nextSibling[child] ?? -1)
        order.push(child);
    }
    if (types[root] !== BLOB) continue;
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const entry = order[at] ?? 0;
      weights[entry] = (weights[entry] ?? 0) + (sizes[entry] ?? 0) + 1;
      const base = bases[entry] ?? -1;
      if (base >= 0) weights[base] = (weights[base] ?? 0) + (weights[entry] ?? 0);
      heaviestLast(entry, firstChild, nextSibling, weights);
    }
    roots.push({ entry: root, weight: weights[root] ?? 0, entries: order.length });
  }

  const lost: number[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (reached[entry] === 0) lost.push(entry);
    else if (bases[entry] === NO_BASE) lost.push(entry);
  }
  return { firstChild, nextSibling, roots, lost };
}

function heaviestLast(
  entry: number,
  firstChild: Int32Array,
  nextSibling: Int32Array,
  weights: Float64Array,
): void {
  const first = firstChild[entry] ?? -1;
  if (first < 0 || (nextSibling[first] ?? -1) < 0) return;
  let heaviest = first;
  let beforeHeaviest = -1;
  let last = first;
  for (let child = nextSibling[first] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    if ((weights[child] ?? 0) > (weights[heaviest] ?? 0)) {
      heaviest = child;
      beforeHeaviest = last;
    }
    last = child;
  }
  if (heaviest === last) return;
  const behind = nextSibling[heaviest] ?? -1;
  if (beforeHeaviest < 0) firstChild[entry] = behind;
  else nextSibling[beforeHeaviest] = behind;
  nextSibling[last] = heaviest;
  nextSibling[heaviest] = -1;
}
