/** The engine's walks in WebAssembly, for whoever reads megabytes. What they report is what the plain walks report. */
import { createKeywordFinder } from '@countersign/detectors';
import type { KeywordFinder, KeywordKernel, KeywordTable } from '@countersign/detectors';
import { compile } from './compile.ts';
import { KEYWORDS_WASM } from './keywords.generated.ts';
import { compiledLayerPlaces } from './layer-places.ts';
import { LAYERS_WASM } from './layers.generated.ts';

/** Bytes of a chunk, in which keywords begin, and pairs that are told of at once. */
const CHUNK = 32 * 1024;
const PAIRS = 8 * 1024;
/** Places that go through the map together, as `assembly/keywords.ts` has it; and how many of them are one word. */
const BLOCK = 2048;
const WORD = 64;
/** Below, copying into the kernel's memory costs more than it saves. */
const WORTH_IT = 64;
const PAGE = 65_536;
/** Bytes that are read at once, and by which arrays are aligned. */
const VECTOR = 16;

interface Exports {
  place(this: void, ...addresses: number[]): void;
  find(this: void, bytes: number, until: number): number;
  tell(
    this: void,
    bytes: number,
    length: number,
    from: number,
    count: number,
    room: number,
  ): number;
  toldTo(this: void): number;
}

/** Null where the process may not compile (a policy of the embedder), so that the plain walk is taken. */
export function createKeywordKernel(): KeywordKernel | null {
  if (shared === undefined) {
    const module = compile(KEYWORDS_WASM);
    const layers = compile(LAYERS_WASM);
    shared =
      module === null
        ? null
        : {
            load: (table) => load(module, table),
            ...(layers === null ? {} : { layerPlaces: compiledLayerPlaces(layers) }),
          };
  }
  return shared;
}

/** Compiled once in a process. */
let shared: KeywordKernel | null | undefined;

function load(module: WebAssembly.Module, table: KeywordTable): KeywordFinder {
  const plain = createKeywordFinder(table);
  // Made when the first content of some size comes: some processes meet none.
  let compiled: KeywordFinder | null = null;
  return {
    find(bytes, from, to, found) {
      if (to - from < WORTH_IT) return plain.find(bytes, from, to, found);
      compiled ??= instantiate(module, table);
      compiled.find(bytes, from, to, found);
    },
  };
}

function instantiate(module: WebAssembly.Module, table: KeywordTable): KeywordFinder {
  const { texts, textAt, exact, map, filter, slots, entries } = table;
  const arrays = [texts, textAt, exact, filter, slots, entries];
  let longest = 0;
  for (const [index, at] of textAt.entries())
    longest = Math.max(longest, at - (textAt[index - 1] ?? at));

  let end = map.byteLength;
  const room = (size: number): number => {
    const at = end;
    end += Math.ceil(size / VECTOR) * VECTOR;
    return at;
  };
  const addresses = arrays.map(({ byteLength }) => room(byteLength));
  const bytesAt = room(CHUNK + longest + WORD + VECTOR);
  const indicesAt = room(BLOCK * 2);
  const standingAt = room(BLOCK);
  const masksAt = room(CHUNK / 8);
  const passedAt = room(CHUNK * 4 + VECTOR * 2);
  const placesAt = room(CHUNK * 4 + VECTOR);
  // What one place can tell of: all that begins there is one text's beginnings, in two ways of case.
  const pairsAt = room((PAIRS + longest * 2) * 8);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const { place, find, tell, toldTo } = exports as unknown as Exports;
  for (const [index, { buffer, byteOffset, byteLength }] of arrays.entries())
    new Uint8Array(memory.buffer, addresses[index], byteLength).set(
      new Uint8Array(buffer, byteOffset, byteLength),
    );
  new Uint8Array(memory.buffer).set(map);
  place(...addresses, indicesAt, standingAt, masksAt, passedAt, placesAt, pairsAt);
  const chunk = new Uint8Array(memory.buffer, bytesAt, CHUNK + longest);
  const pairs = new Uint32Array(memory.buffer, pairsAt, (PAIRS + longest * 2) * 2);

  return {
    find(bytes, from, to, found) {
      for (let first = from; first < to; first += CHUNK) {
        const length = Math.min(chunk.length, to - first);
        chunk.set(bytes.subarray(first, first + length));
        const places = find(bytesAt, Math.min(CHUNK, length));
        for (let next = 0; next < places; next = toldTo()) {
          const count = tell(bytesAt, length, next, places, PAIRS) * 2;
          for (let index = 0; index < count; index += 2)
            found(pairs[index]!, first + pairs[index + 1]!);
        }
      }
    },
  };
}
