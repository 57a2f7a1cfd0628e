/** Walks the families of an object store: every blob is made once, from the base it was stored with. */
import { inflateSync } from 'node:zlib';
import type { BlobStore, BlobVisitor, MissedBlob, StoredBlob } from '@countersign/detectors';
import { tooLarge } from '../objects/contents.ts';
import { readLoose } from '../objects/loose.ts';
import { createBufferPool } from './buffers.ts';
import { createDeltaReader } from './delta.ts';
import { openPackBytes } from './pack-bytes.ts';
import type { PackBytes } from './pack-bytes.ts';
import { idOf } from './store-plan.ts';
import type { PackPlan, StorePlan } from './store-plan.ts';

/** An entry whose descendants are still to be made. */
interface Frame<State> {
  readonly entry: number;
  readonly bytes: Uint8Array;
  readonly state: State;
  /** The next of its children; -1 when there is none left. */
  child: number;
}

/** The walk over a plan; `limit` is that of one content, in bytes. */
export function openBlobStore(plan: StorePlan, limit: number): BlobStore {
  const packs: (PackBytes | undefined)[] = [];
  const pool = createBufferPool();
  const deltas = createDeltaReader();
  const { width } = plan;

  const bytesOf = (number: number, pack: PackPlan): PackBytes =>
    (packs[number] ??= openPackBytes(pack.file));

  /** Null where the data is broken or has another size than its header says. */
  const inflate = (pack: PackPlan, bytes: PackBytes, entry: number): Uint8Array | null => {
    const { offsets, headers, sizes } = pack.entries;
    const size = sizes[entry] ?? 0;
    const deflated = bytes.read(
      (offsets[entry] ?? 0) + (headers[entry] ?? 0),
      offsets[entry + 1] ?? 0,
    );
    return inflated(deflated, size);
  };

  const visitPack = <State>(number: number, root: number, visitor: BlobVisitor<State>): void => {
    const pack = plan.packs[number];
    if (pack === undefined) return;
    const bytes = bytesOf(number, pack);
    const { entries, firstChild, nextSibling, repeated, ids } = pack;
    const nameOf = (entry: number): string => idOf(ids, entries.names[entry] ?? 0, width);
    let told = root;
    const blob = {
      bytes: new Uint8Array(0) as Uint8Array,
      repeated: false,
      get id() {
        return nameOf(told);
      },
    };
    const tell = (entry: number, content: Uint8Array): StoredBlob => {
      told = entry;
      blob.bytes = content;
      blob.repeated = repeated[entry] === 1;
      return blob;
    };
    const miss = (entry: number, size: number | null): void => {
      const left = [entry];
      for (let at = 0; at < left.length; at += 1) {
        const one = left[at] ?? 0;
        for (let child = firstChild[one] ?? -1; child >= 0; child = nextSibling[child] ?? -1)
          left.push(child);
        if (repeated[one] === 1) continue;
        visitor.missed(missedAs(nameOf(one), one === entry ? size : null, limit));
      }
    };

    const stack: Frame<State>[] = [];
    const size = entries.sizes[root] ?? 0;
    const content = size > limit ? null : inflate(pack, bytes, root);
    if (content === null) return miss(root, size > limit ? size : null);
    const state = visitor.whole(tell(root, content));
    if ((firstChild[root] ?? -1) < 0) return;
    stack.push({ entry: root, bytes: content, state, child: firstChild[root] ?? -1 });

    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const entry = frame.child;
      frame.child = nextSibling[entry] ?? -1;
      // Nothing more is made from it: what is made from its last child needs only that.
      if (frame.child < 0) stack.pop();
      const delta = (entries.sizes[entry] ?? 0) > limit * 2 ? null : inflate(pack, bytes, entry);
      const sizes = delta && deltas.sizes(delta);
      const fits = sizes !== null && sizes.base === frame.bytes.length && sizes.target <= limit;
      const target = fits ? pool.take(sizes.target) : null;
      const segments = delta && target && deltas.apply(delta, frame.bytes, target);
      if (target === null || segments === null)
        miss(entry, sizes !== null && sizes.target > limit ? sizes.target : null);
      else {
        const derived = visitor.derived(tell(entry, target), frame.state, segments);
        const child = firstChild[entry] ?? -1;
        if (child < 0) pool.give(target);
        else stack.push({ entry, bytes: target, state: derived, child });
      }
      if (frame.child < 0 && frame.entry !== root) pool.give(frame.bytes);
    }
  };

  const visitLoose = <State>(place: number, visitor: BlobVisitor<State>): void => {
    const id = idOf(plan.loose, place, width);
    const object = readLoose(plan.folders, id, limit);
    if (object === null) visitor.missed({ id, skipped: null });
    else if (object.type !== 'blob') return;
    else if (object.bytes === null) visitor.missed(missedAs(id, object.size, limit));
    else visitor.whole({ id, bytes: object.bytes, repeated: false });
  };

  return {
    families: plan.families.length / 2,
    visit(family, visitor) {
      const pack = plan.families[family * 2] ?? -1;
      const entry = plan.families[family * 2 + 1] ?? 0;
      if (pack < 0) visitLoose(entry, visitor);
      else visitPack(pack, entry, visitor);
    },
    close() {
      for (const pack of packs) pack?.close();
    },
  };
}

function inflated(deflated: Uint8Array, size: number): Uint8Array | null {
  try {
    // One byte more than the size: then it is seen at once that there is no more.
    const bytes = inflateSync(deflated, {
      chunkSize: Math.max(64, size + 1),
      maxOutputLength: size + 1,
    });
    return bytes.length === size ? bytes : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && isDamage(String(error.code))) return null;
    throw error;
  }
}

const isDamage = (code: string): boolean =>
  code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE';

/** With a size: it is too large for anybody. */
function missedAs(id: string, size: number | null, limit: number): MissedBlob {
  if (size === null) return { id, skipped: null };
  const { reason, detail } = tooLarge(size, limit);
  return { id, skipped: { blob: id, reason, detail } };
}
