/** The search for runs and escapes in WebAssembly, sixteen bytes at a time where that helps. */
import { escapeWidth, plainLayerPlaces, RUN_BYTES, SHORTEST_RUN } from '@countersign/detectors';
import type { LayerPlaces } from '@countersign/detectors';

/** Bytes of a chunk; every one of them may be told of. */
const CHUNK = 64 * 1024;
/** Below, copying into the memory costs more than it saves. */
const WORTH_IT = 1024;
const PAGE = 65_536;
const KINDS_AT = 0;
const BYTES_AT = 256;
/** Behind the chunk, with room for what sixteen bytes at once read over its end. */
const OUT_AT = BYTES_AT + CHUNK + 64;

type Runs = (bytes: number, length: number, kinds: number, out: number) => number;
type Marks = (bytes: number, length: number, out: number) => number;

export function compiledLayerPlaces(module: WebAssembly.Module): LayerPlaces {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((OUT_AT + CHUNK * 4 + 64) / PAGE) });
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const runs = instance.exports['runs'] as Runs;
  const marks = instance.exports['marks'] as Marks;
  new Uint8Array(memory.buffer, KINDS_AT, 256).set(RUN_BYTES);
  const chunk = new Uint8Array(memory.buffer, BYTES_AT, CHUNK);
  const out = new Uint32Array(memory.buffer, OUT_AT, CHUNK + 1);

  return {
    runs(bytes, start) {
      if (bytes.length - start < WORTH_IT) return plainLayerPlaces.runs(bytes, start);
      const places: number[] = [];
      for (let first = start; bytes.length - first >= SHORTEST_RUN;) {
        const part = bytes.subarray(first, first + CHUNK);
        chunk.set(part);
        const count = runs(BYTES_AT, part.length, KINDS_AT, OUT_AT);
        for (let index = 0; index < count * 2; index += 1) places.push(first + (out[index] ?? 0));
        const last = places.length - 1;
        if (count > 0 && places[last] === first + part.length) {
          // It goes on in the next chunk, which may be all of it.
          let to = first + part.length;
          while (to < bytes.length && RUN_BYTES[bytes[to] ?? 0] !== 0) to += 1;
          places[last] = to;
          first = to;
        } else first += out[count * 2] ?? 0;
      }
      return places;
    },
    escapes(bytes, start) {
      if (bytes.length - start < WORTH_IT) return plainLayerPlaces.escapes(bytes, start);
      const places: number[] = [];
      for (let first = start; first < bytes.length; first += CHUNK) {
        const part = bytes.subarray(first, first + CHUNK);
        chunk.set(part);
        const count = marks(BYTES_AT, part.length, OUT_AT);
        for (let index = 0; index < count; index += 1) {
          const at = first + (out[index] ?? 0);
          if (escapeWidth(bytes, at) > 0) places.push(at);
        }
      }
      return places;
    },
  };
}
