/** The search for runs and escapes in WebAssembly, sixteen bytes at a time. */
import {
  escapeWidth,
  isRunByte,
  isWorthDecoding,
  layerKinds,
  plainLayerPlaces,
  SHORTEST_RUN,
} from '@countersign/detectors';
import type { LayerPlaces } from '@countersign/detectors';

/** Bytes of a chunk; every one of them may be told of. */
const CHUNK = 32 * 1024;
/** Below, copying into the memory costs more than it saves. */
const WORTH_IT = 64;
const PAGE = 65_536;
const KINDS_AT = 0;
const BYTES_AT = 256;
/** What is read over the chunk's end. */
const BEHIND = 64;
/** Part of no run and of no escape, and no zero. */
const BLANK = 0x20;
/** Characters behind the first of the longest escape. */
const ESCAPE_REST = 5;
const OUT_AT = BYTES_AT + CHUNK + BEHIND;

interface Exports {
  place(this: void, kinds: number): void;
  runs(this: void, bytes: number, from: number, length: number, out: number): number;
  escapes(this: void, bytes: number, length: number, out: number): number;
  sawZero(this: void): number;
}

export function compiledLayerPlaces(module: WebAssembly.Module): LayerPlaces {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((OUT_AT + CHUNK * 4 + 64) / PAGE) });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const { place, runs, escapes, sawZero } = exports as unknown as Exports;
  new Uint8Array(memory.buffer, KINDS_AT, 256).set(layerKinds());
  place(KINDS_AT);
  const chunk = new Uint8Array(memory.buffer, BYTES_AT, CHUNK + BEHIND);
  const out = new Uint32Array(memory.buffer, OUT_AT, CHUNK + 16);

  return (bytes, start) => {
    if (bytes.length - start < WORTH_IT) return plainLayerPlaces(bytes, start);
    const found = { runs: [] as number[], escapes: [] as number[], hasZero: false };
    /** Where the next run may begin: behind one that went over the end of its chunk. */
    let from = start;
    for (let first = start; first < bytes.length; first += CHUNK) {
      const part = bytes.subarray(first, first + CHUNK);
      const end = first + part.length;
      chunk.set(part);
      chunk.fill(BLANK, part.length, part.length + BEHIND);
      if (from < end) {
        const count = runs(BYTES_AT, from - first, part.length, OUT_AT) * 2;
        for (let index = 0; index < count; index += 1) found.runs.push(first + out[index]!);
        let begin = end;
        while (begin > from && isRunByte(bytes[begin - 1])) begin -= 1;
        from = end;
        while (from < bytes.length && isRunByte(bytes[from])) from += 1;
        if (from - begin >= SHORTEST_RUN && isWorthDecoding(bytes, begin, from))
          found.runs.push(begin, from);
      }
      const last = end - ESCAPE_REST;
      const count = escapes(BYTES_AT, part.length, OUT_AT);
      found.hasZero ||= sawZero() !== 0;
      for (let index = 0; index < count; index += 1) {
        const at = first + out[index]!;
        if (at < last) found.escapes.push(at);
      }
      for (let at = Math.max(first, last); at < end; at += 1)
        if (escapeWidth(bytes, at) > 0) found.escapes.push(at);
    }
    return found;
  };
}
